import type { FigureSpec } from '../../../../data/model/figure-spec.ts'
import { FAINT, paler } from '../../../../data/publish/mark-colours.ts'
import type { DrawnFigure, DrawnNumber, DrawnNumbers, DrawnSeries, Look, Plot } from './drawn-figure.ts'

const BOX = /M([-\d.]+) ([-\d.]+)h([-\d.]+)([vV])([-\d.]+)h/g
const CIRCLE = /M([-\d.]+) ([-\d.]+)a3 3/g
const RUN = /M[-\d.]+ [-\d.]+(?:L[-\d.]+ [-\d.]+)+/g
const HALF_A_LINE = 0.75

/** Every number that the page draws over periods or beside names. */
export function numbersOfDrawing(drawn: DrawnFigure, spec: FigureSpec): DrawnNumbers {
  const isLying = spec.shape === 'bars' || spec.shape === 'share-bars'
  const numbers: DrawnNumber[] = []
  const joins: string[] = []
  for (const series of drawn.series) {
    const grid = {
      plot: series.plot,
      count: spec.categories.length,
      isLying,
      isEnds: spec.shape === 'slopes',
    }
    for (const { look, colour, d } of series.paths) {
      const add = (x: number, y: number, from: number, to: number, as: Look): void => {
        numbers.push({
          ...keyOf(series),
          category: categoryAt(x, y, grid),
          look: as,
          colour: series.isFaint ? paler(colour, FAINT) : colour,
          from,
          to,
        })
      }
      if (look === 'bars' || look === 'range' || (look === 'hollow' && d.includes('h')))
        for (const box of boxesOf(d, look === 'hollow' ? HALF_A_LINE : 0)) {
          const [from, to] = stretchOf(box, grid)
          const as = look === 'bars' ? 'solid' : look
          add(box.x + box.width / 2, box.y + box.height / 2, from, to, as)
        }
      // Circles of points and boxes of ranges share a path.
      if (look === 'line' || look === 'hollow')
        for (const run of runsOf(d)) {
          run.forEach(({ x, y }, index) => {
            const at = partOf(y, series.plot)
            add(x, y, at, at, look === 'line' ? 'solid' : 'hollow')
            if (index > 0) joins.push(`${series.panel ?? ''}/${series.id} → ${categoryAt(x, y, grid)}`)
          })
        }
    }
  }
  return { numbers, joins }
}

const keyOf = ({ panel, id }: DrawnSeries): Pick<DrawnNumber, 'panel' | 'series'> => ({ panel, series: id })

interface Grid {
  readonly plot: Plot
  readonly count: number
  readonly isLying: boolean
  /** Two periods at the plot’s ends. */
  readonly isEnds: boolean
}

function categoryAt(x: number, y: number, { plot, count, isLying, isEnds }: Grid): number {
  if (isEnds) return x < plot.x + plot.width / 2 ? 0 : 1
  const part = isLying ? (y - plot.y) / plot.height : (x - plot.x) / plot.width
  return Math.floor(part * count)
}

function partOf(y: number, plot: Plot): number {
  return 1 - (y - plot.y) / plot.height
}

function stretchOf({ x, y, width, height }: Plot, { plot, isLying }: Grid): readonly [number, number] {
  return isLying
    ? [(x - plot.x) / plot.width, (x + width - plot.x) / plot.width]
    : [partOf(y + height, plot), partOf(y, plot)]
}

function boxesOf(d: string, inset: number): readonly Plot[] {
  return [...d.matchAll(BOX)].map(([, x, y, width, how, foot]) => ({
    x: Number(x) - inset,
    y: Number(y) - inset,
    width: Number(width) + 2 * inset,
    height: (how === 'v' ? Number(foot) : Number(foot) - Number(y)) + 2 * inset,
  }))
}

function runsOf(d: string): readonly (readonly { readonly x: number; readonly y: number }[])[] {
  const alone = [...d.matchAll(CIRCLE)].map(([, x, y]) => [{ x: Number(x) + 3, y: Number(y) }])
  const runs = (d.match(RUN) ?? []).map((run) =>
    [...run.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  )
  return [...runs, ...alone]
}
