import { type Cell, type FigureSpec, type Series } from '../../../../data/model/figure-spec.ts'

/** Every way in which a number may stand in a figure, or lack. */
type State = 'incomplete' | 'blank' | 'band' | 'withheld' | 'few' | 'whole'

const IN_STATE: Readonly<Record<State, (cell: Cell) => Cell>> = {
  whole: (cell) => cell,
  incomplete: (cell) => ({ ...cell, incomplete: ['civil'] }),
  blank: (cell) => ({ ...cell, low: null, high: null, absence: 'blank' }),
  withheld: (cell) => ({ ...cell, low: null, high: null, absence: 'withheld' }),
  few: (cell) => ({ ...cell, smallDenominator: true }),
  // Up to the number, so that the axis still holds it; a range stays one.
  band: (cell) =>
    cell.low === null || cell.high === null
      ? cell
      : { ...cell, low: Math.min(cell.low, cell.low / 2), high: Math.max(cell.high, cell.low / 2) },
}
// A record's keys are its own.
const STATES = Object.keys(IN_STATE) as State[]

/** The figure with its cells in each state in turn; none is a range where the figure would be refused. */
export function withEveryState(spec: FigureSpec): FigureSpec {
  const mayBeBand =
    spec.shape !== 'share-bars' && spec.shape !== 'share-stacked' && spec.shape !== 'small-areas'
  let turn = 0
  const changed = (series: Series): Series => {
    const cells = series.cells.map((cell) => {
      if (cell.low === null) return cell
      const state = STATES[turn++ % STATES.length] ?? 'whole'
      return state === 'band' && !mayBeBand ? cell : IN_STATE[state](cell)
    })
    const none = (spec.legend?.classes.length ?? 0) - 1
    const classes = series.classes?.map((of, index) => (cells[index]?.low === null ? none : of)) ?? null
    return { ...series, cells, classes }
  }
  return {
    ...spec,
    series: spec.series.map(changed),
    panels: spec.panels.map((panel) => ({ ...panel, series: panel.series.map(changed) })),
  }
}
