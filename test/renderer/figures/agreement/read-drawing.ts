import type { FigureSpec } from '../../../../data/model/figure-spec.ts'
import { FAINT, paler } from '../../../../data/publish/mark-colours.ts'
import type { DrawnFigure, DrawnNumber, DrawnNumbers, DrawnSeries, Look, Plot } from './drawn-figure.ts'

const BOX = /M([-\d.]+) ([-\d.]+)h([-\d.]+)([vV])([-\d.]+)h/g
const CIRCLE = /M([-\d.]+) ([-\d.]+)a3 3/g
const RUN = /M[-\d.]+ [-\d.]+(?:L[-\d.]+ [-\d.]+)+/g
const HALF_A_LINE = 0.75

/** Every number that the page draws over periods. */
export function numbersOfDrawing(drawn: DrawnFigure, spec: FigureSpec): DrawnNumbers {
  const numbers: DrawnNumber[] = []
  const joins: string[] = []
  for (const series of drawn.series) {
    const grid = {
      plot: series.plot,
      count: spec.categories.length,
    }
    for (const { look, colour, d } of series.paths) {
      const add = (x: number, from: number, to: number, as: Look): void => {
        numbers.push({
          ...keyOf(series),
          category: categoryAt(x, grid),
          look: as,
          colour: series.isFaint ? paler(colour, FAINT) : colour,
          from,
          to,
        })
      }
      if (look === 'bars' || look === 'range' || (look === 'hollow' && d.includes('h')))
        for (const box of boxesOf(d, look === 'hollow' ? HALF_A_LINE : 0)) {
          const [from, to] = stretchOf(box, grid.plot)
          const as = look === 'bars' ? 'solid' : look
          add(box.x + box.width / 2, from, to, as)
        }
      // Circles of points and boxes of ranges share a path.
      if (look === 'line' || look === 'hollow')
        for (const run of runsOf(d)) {
          run.forEach(({ x, y }, index) => {
            const at = partOf(y, series.plot)
            add(x, at, at, look === 'line' ? 'solid' : 'hollow')
            if (index > 0) joins.push(`${series.panel ?? ''}/${series.id} → ${categoryAt(x, grid)}`)
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
}

function categoryAt(x: number, { plot, count }: Grid): number {
  return Math.floor(((x - plot.x) / plot.width) * count)
}

function partOf(y: number, plot: Plot): number {
  return 1 - (y - plot.y) / plot.height
}

function stretchOf({ y, height }: Plot, plot: Plot): readonly [number, number] {
  return [partOf(y + height, plot), partOf(y, plot)]
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
