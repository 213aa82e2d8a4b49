import type { RowBand } from '../../../data/drawing/body.ts'
import { layout } from '../../../data/drawing/layout.ts'
import { markAt } from '../../../data/drawing/mark-at.ts'
import type { Pen } from '../../../data/drawing/pen.ts'
import type { Box, SceneMark, ScenePoint } from '../../../data/drawing/scene.ts'
import type { Size } from '../../components/use-size.ts'
import type { ActiveCell } from '../key-plan.ts'
import type { WordedFigure } from '../spec-types.ts'

/** A Scene of rows, in CSS pixels: what stands over them stays while they scroll. */
export interface RowsDrawing {
  readonly head: readonly SceneMark[]
  readonly rows: readonly SceneMark[]
  readonly bands: readonly RowBand[]
  /** Where the first row begins, on a whole pixel. */
  readonly top: number
  /** From there to the last row’s foot. */
  readonly height: number
  /** Across the page. */
  readonly bars: Pick<Box, 'x' | 'width'>
}

const HEAD_LAYERS: ReadonlySet<string> = new Set(['unit', 'comparison'])

/** All rows of a ranking, however many: the stage scrolls. */
export function drawRows(spec: WordedFigure, size: Size, pen: Pen): RowsDrawing {
  const body = layout(spec, { x: 0, y: 0, ...size }, pen)
  const marksOf = (isHead: boolean): readonly SceneMark[] =>
    body.layers.filter(({ name }) => HEAD_LAYERS.has(name) === isHead).flatMap(({ marks }) => marks)
  const bands = body.rows ?? []
  const top = Math.floor(bands[0]?.y ?? 0)
  return {
    head: marksOf(true),
    rows: marksOf(false),
    bands,
    top,
    height: Math.ceil(body.heightPt - top),
    bars: body.field?.plot ?? { x: 0, width: size.width },
  }
}

/** The row at a height, and of it the part under the point or the nearest; `null` over and under all rows. */
export function cellAt(
  { bands, rows }: Pick<RowsDrawing, 'bands' | 'rows'>,
  spec: WordedFigure,
  point: ScenePoint,
): ActiveCell | null {
  const category = bands.findIndex(({ y, height }) => point.y >= y && point.y < y + height)
  const band = bands[category]
  if (band === undefined) return null
  const own = rows.filter(({ of }) => of?.category === band.id)
  const middle = { x: point.x, y: band.y + band.height / 2 }
  const part = markAt(own, middle, Number.POSITIVE_INFINITY)?.series
  return {
    series: Math.max(
      0,
      spec.series.findIndex(({ id }) => id === part),
    ),
    category,
  }
}
