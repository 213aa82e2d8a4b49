import type { FigureKind } from '../../../data/model/view-query.ts'
import type { SvgElement } from './strict-svg.ts'

/** A layer of a saved SVG with its elements: layers don’t nest. */
interface Layer {
  readonly id: string
  readonly elements: readonly SvgElement[]
}

/**
 * What is too low in a saved figure, read from its SVG alone; none where every plot, panel and row has the least height of its kind. Heights are in
 * units of the label size: 4 lines of labels for a panel, 7 over time (of which the ticks span most), 10 for a slope, 8 for a map unless its width gives
 * less; of rows each has a line, and there are five, or all; of panels as many as are said, or all.
 */
export function tooLow(
  kind: FigureKind,
  elements: readonly SvgElement[],
  {
    labelPt,
    rows,
    leastPanels,
  }: { readonly labelPt: number; readonly rows: number; readonly leastPanels: number },
): readonly string[] {
  const layers = layersOf(elements)
  const least = (what: string, height: number, ems: number): readonly string[] =>
    height >= ems * labelPt - 0.1 ? [] : [`${what}: ${(height / labelPt).toFixed(1)} of ${ems} em`]
  switch (kind) {
    case 'small-multiples': {
      const titles = layers.filter(({ id }) => /^panel-.*-title$/.test(id))
      const panels = titles.flatMap(({ id, elements: texts }) => {
        const periods = layers.find((layer) => layer.id === id.replace(/-title$/, '-periods'))
        const baseline = Number(periods?.elements.find(({ name }) => name === 'line')?.attributes['y1'])
        // An empty panel says why, and has no plot.
        if (periods === undefined) return []
        return least(id, baseline - Math.max(...ysOf(texts)), 5)
      })
      const count = titles.length < Math.min(leastPanels, rows) ? [`${titles.length} of ${rows} panels`] : []
      return [...panels, ...count]
    }
    case 'over-time':
    case 'bands': {
      const ys = ysOf(layers.find(({ id }) => id === 'value-axis')?.elements ?? [])
      return least('ticks', Math.max(...ys) - Math.min(...ys), 5)
    }
    case 'slope': {
      const axes = layers.find(({ id }) => id === 'axes')?.elements ?? []
      const lengths = axes.map(({ attributes: { y1, y2 } }) => Math.abs(Number(y2) - Number(y1)))
      return least('axis', Math.max(...lengths), 12)
    }
    case 'map': {
      const points = layers
        .filter(({ id }) => id === 'land' || id.startsWith('territory-'))
        .flatMap((layer) => layer.elements.flatMap(({ attributes }) => pointsOf(attributes['d'] ?? '')))
      const [width, height] = [extent(points.map(({ x }) => x)), extent(points.map(({ y }) => y))]
      // A column may be narrower than a map of the least height.
      const page = Number(elements[0]?.attributes['viewBox']?.split(' ')[2])
      return height >= width * 0.4
        ? least('map', width, Math.min(16, (0.9 * page) / labelPt))
        : ['map: too flat']
    }
    case 'territories-ranked':
    case 'outcome-mix':
    case 'heat-table': {
      const ofRows = layers.filter(({ id }) => /^(territory|row)-/.test(id))
      const tops = ofRows.map((layer) => Math.min(...ysOf(layer.elements)))
      const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0))
      const count = ofRows.length < Math.min(5, rows) ? [`${ofRows.length} of ${rows} rows`] : []
      return [...count, ...steps.flatMap((step, index) => least(`row ${index + 2}`, step, 1.2))]
    }
  }
}

function layersOf(elements: readonly SvgElement[]): readonly Layer[] {
  const layers: { id: string; elements: SvgElement[] }[] = []
  for (const element of elements) {
    if (element.name === 'g') layers.push({ id: element.attributes['id'] ?? '', elements: [] })
    else layers.at(-1)?.elements.push(element)
  }
  return layers
}

/** Baselines of the texts. */
function ysOf(elements: readonly SvgElement[]): readonly number[] {
  return elements.flatMap(({ name, attributes }) => (name === 'text' ? [Number(attributes['y'])] : []))
}

function pointsOf(path: string): readonly { readonly x: number; readonly y: number }[] {
  return [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

function extent(values: readonly number[]): number {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return most - least
}
