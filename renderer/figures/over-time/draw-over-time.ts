import type { Field } from '../../../data/drawing/body.ts'
import { extentOfAll, placesOf, type Place } from '../../../data/drawing/extents.ts'
import { layout } from '../../../data/drawing/layout.ts'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { Box, SceneMark } from '../../../data/drawing/scene.ts'
import type { Size } from '../../components/use-size.ts'
import type { ActiveCell } from '../key-plan.ts'
import type { WordedFigure } from '../spec-types.ts'

/** A Scene over periods, in CSS pixels. */
export interface OverTimeDrawing {
  readonly marks: readonly SceneMark[]
  /** Where a number stands, by the id of its period; found when it is first asked for. */
  readonly places: () => ReadonlyMap<string, readonly Place[]>
  /** `null`: it is one sentence. */
  readonly field: Field | null
  /** Its series are named beside their ends; otherwise a legend over the figure names them. */
  readonly areSeriesNamed: boolean
}

export function drawOverTime(spec: WordedFigure, size: Size, pen: Pen): OverTimeDrawing {
  const { layers, field } = layout(spec, { x: 0, y: 0, ...size }, pen)
  const marks = layers.flatMap((layer) => layer.marks)
  const areSeriesNamed = layers.some(({ name, marks: own }) => name === 'series-labels' && own.length > 0)
  let found: ReadonlyMap<string, readonly Place[]> | null = null
  return { marks, places: () => (found ??= placesByCategory(marks)), field, areSeriesNamed }
}

function placesByCategory(marks: readonly SceneMark[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const place of placesOf(marks)) {
    const { category } = place.of
    if (category === undefined) continue
    const known = places.get(category)
    if (known === undefined) places.set(category, [place])
    else known.push(place)
  }
  return places
}

/** The number of a period that is nearest to a height; where none is drawn, the first series’. */
export function cellAt(
  { places }: OverTimeDrawing,
  spec: WordedFigure,
  category: number,
  y: number,
): ActiveCell {
  let best: { readonly series: string | undefined; readonly distance: number } | null = null
  for (const { of, box } of places().get(spec.categories[category]?.id ?? '') ?? []) {
    const distance = Math.max(0, box.y - y, y - box.y - box.height)
    if (best === null || distance < best.distance) best = { series: of.series, distance }
  }
  const found = best?.series
  return {
    series: Math.max(
      0,
      spec.series.findIndex(({ id }) => id === found),
    ),
    category,
  }
}

/** The room of a cell’s mark; `null` where nothing is drawn. */
export function boxOf({ marks }: OverTimeDrawing, spec: WordedFigure, cell: ActiveCell): Box | null {
  const [series, category] = [spec.series[cell.series]?.id, spec.categories[cell.category]?.id]
  return extentOfAll(marks, (of) => of.series === series && of.category === category)
}
