import type { WordedAxis, WordedFigure } from '../../../../data/model/worded-figure.ts'
import { ASCENT } from '../../../../data/drawing/metrics.ts'
import type { Layout } from '../../../../data/publish/layout-figure.ts'
import { PRINT_COLOURS } from '../../../../data/publish/print-colours.ts'
import type { Scene, SceneMark } from '../../../../data/drawing/scene.ts'
import type { DrawnNumber, DrawnNumbers, Look, Plot } from './drawn-figure.ts'

/** Every number that a Scene draws in its panels. */
export function numbersOfScene(layout: Layout, spec: WordedFigure): DrawnNumbers {
  const numbers: DrawnNumber[] = []
  const joins: string[] = []
  const groups = spec.panels
    .filter(({ emptyReason }) => emptyReason === null)
    .map(({ id, series, valueAxis }) => ({
      panel: id,
      series,
      plot: plotOfPanel(layout.scene, id, valueAxis),
      prefix: `panel-${id}-series-`,
    }))
  for (const { panel, series, plot, prefix } of groups)
    for (const { id } of series) {
      const key = { panel, series: id }
      const part = (y: number): number => 1 - (y - plot.y) / plot.height
      const categoryAt = (x: number): number =>
        Math.floor(((x - plot.x) / plot.width) * spec.categories.length)
      for (const mark of marksOf(layout.scene, `${prefix}${id}`)) {
        const add = (x: number, from: number, to: number, look: Look, colour: string): void => {
          numbers.push({ ...key, category: categoryAt(x), look, colour, from: part(from), to: part(to) })
        }
        if (mark.kind === 'rect')
          add(mark.x + mark.width / 2, mark.y + mark.height, mark.y, lookOf(mark), colourOf(mark))
        if (mark.kind === 'circle') add(mark.x, mark.y, mark.y, lookOf(mark), colourOf(mark))
        if (mark.kind === 'path')
          mark.points.forEach(({ x, y }, index) => {
            add(x, y, y, 'solid', mark.stroke)
            if (index > 0) joins.push(`${panel}/${id} → ${categoryAt(x)}`)
          })
        if (mark.kind === 'area')
          for (const [, head, end] of mark.rings)
            if (head !== undefined && end !== undefined)
              add((head.x + end.x) / 2, head.y, head.y, 'solid', mark.fill)
      }
    }
  return { numbers, joins }
}

function marksOf(scene: Scene, layer: string): readonly SceneMark[] {
  return scene.layers.find(({ name }) => name === layer)?.marks ?? []
}

function lookOf(mark: Extract<SceneMark, { readonly kind: 'rect' | 'circle' }>): Look {
  if (mark.kind === 'rect' && mark.opacity < 1) return 'range'
  return mark.fill === PRINT_COLOURS.ground ? 'hollow' : 'solid'
}

function colourOf(mark: Extract<SceneMark, { readonly kind: 'rect' | 'circle' }>): string {
  return mark.fill === PRINT_COLOURS.ground ? (mark.outline?.stroke ?? mark.fill) : mark.fill
}

/** From its baseline, and the labels of its first and last tick, which stand a part of their size below their places. */
function plotOfPanel(scene: Scene, panel: string, axis: WordedAxis): Plot {
  const baseline = marksOf(scene, `panel-${panel}-periods`).find((mark) => mark.kind === 'line')
  const texts = marksOf(scene, `panel-${panel}-axis`).filter((mark) => mark.kind === 'text')
  const placed = texts.flatMap(({ text, y, sizePt }) => {
    const tick = axis.ticks.find(({ label }) => label === text)
    return tick === undefined ? [] : [{ value: tick.value, y: y - (ASCENT - 0.62) * sizePt }]
  })
  const [first, last] = [placed[0], placed.at(-1)]
  if (baseline === undefined || first === undefined || last === undefined || first === last)
    throw new Error(`panel ${panel} has no axes`)
  const perValue = (last.y - first.y) / (last.value - first.value)
  const at = (value: number): number => first.y + (value - first.value) * perValue
  return {
    x: baseline.x1,
    y: at(axis.max),
    width: baseline.x2 - baseline.x1,
    height: at(axis.min) - at(axis.max),
  }
}
