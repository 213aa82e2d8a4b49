import type { FigureSpec } from '../../data/model/figure-spec.ts'
import { colourValue } from '../../data/model/palette.ts'

/** What is used of the package `vega`, which is measured where someone has installed it and is no dependency. */
interface Vega {
  readonly version: string
  readonly View: new (runtime: unknown, options: { readonly renderer: 'none' }) => VegaView
  parse(spec: object): unknown
}
interface VegaView {
  toSVG(): Promise<string>
  finalize(): void
}

interface VegaPeer {
  readonly version: string
  /** The bars of a figure over time as SVG. */
  paintSvg(spec: FigureSpec, widthPt: number): Promise<string>
}

/** Vega drawing the same bars, or `null` when the package isn’t there. `VEGA_MODULE` may name its file. */
export async function vegaPeer(): Promise<VegaPeer | null> {
  const vega = await maybeVega()
  if (vega === null) return null
  return {
    version: vega.version,
    async paintSvg(spec, widthPt) {
      const view = new vega.View(vega.parse(stackedBars(spec, widthPt)), { renderer: 'none' })
      const svg = await view.toSVG()
      view.finalize()
      return svg
    },
  }
}

/** As its documentation draws stacked bars: title, two axes, legend; no notes, no source, no breaks, and no embedded face. */
function stackedBars(spec: FigureSpec, widthPt: number): object {
  const values = spec.series.flatMap(({ label, cells }, order) =>
    spec.categories.map((category, index) => ({
      period: category.label,
      outcome: label,
      order,
      value: cells[index]?.low,
    })),
  )
  const stack = { type: 'stack', groupby: ['period'], sort: { field: 'order' }, field: 'value' }
  return {
    width: widthPt * 0.8,
    height: 140,
    autosize: 'pad',
    title: { text: spec.title, subtitle: spec.subtitle, anchor: 'start' },
    data: [{ name: 'table', values, transform: [stack] }],
    scales: [
      { name: 'x', type: 'band', range: 'width', domain: { data: 'table', field: 'period' }, padding: 0.22 },
      { name: 'y', type: 'linear', range: 'height', domain: [0, spec.valueAxis.max] },
      {
        name: 'colour',
        type: 'ordinal',
        domain: spec.series.map(({ label }) => label),
        range: spec.series.map(({ colour }) => colourValue(colour, 'light')),
      },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', labelOverlap: true },
      { orient: 'left', scale: 'y', title: spec.unit, tickCount: 5, grid: true },
    ],
    legends: [{ fill: 'colour' }],
    marks: [
      {
        type: 'rect',
        from: { data: 'table' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'period' },
            width: { scale: 'x', band: 1 },
            y: { scale: 'y', field: 'y0' },
            y2: { scale: 'y', field: 'y1' },
            fill: { scale: 'colour', field: 'outcome' },
          },
        },
      },
    ],
  }
}

async function maybeVega(): Promise<Vega | null> {
  const name = process.env['VEGA_MODULE'] ?? 'vega'
  try {
    // The package publishes this shape; its own types are not installed here.
    return (await import(name)) as Vega
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}
