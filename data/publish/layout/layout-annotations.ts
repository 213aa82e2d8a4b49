import type { Annotation } from '../../model/publication.ts'
import { type Field, type FieldCategory, placeOfValue } from '../../drawing/body.ts'
import { textWidth } from '../../drawing/metrics.ts'
import { pointsOfMm } from './lengths.ts'
import { plainLine } from '../../drawing/plain-line.ts'
import { PRINT_COLOURS } from '../paint/print-colours.ts'
import type { SceneLayer, SceneLine, SceneMark, ScenePoint } from '../../drawing/scene.ts'
import { labelStyle, unitsOf } from '../../drawing/pen.ts'
import type { Sheet } from './sheet.ts'
import { LINE_HEIGHT, linesBlock } from '../../drawing/text-block.ts'
import { wrapText } from '../../drawing/wrap-text.ts'

/** An annotation on the page. */
interface PlacedAnnotation {
  readonly id: string
  readonly layer: SceneLayer
  /** Where its handle lies. */
  readonly handle: ScenePoint
  /** A tint lies under the data, everything else over it. */
  readonly isBehind: boolean
}

export interface PlacedAnnotations {
  readonly placed: readonly PlacedAnnotation[]
  /** Ids of those whose value or category the figure doesn’t show. */
  readonly missed: readonly string[]
}

const TINT = '#F3EFE4'
const DASH = [3, 2] as const
const LARGEST_LABEL_SHARE = 0.4
const NEAR = 4

/** The reader’s annotations, where their data lie. A figure without one plot has room for none. */
export function layoutAnnotations(
  annotations: readonly Annotation[],
  field: Field | null,
  sheet: Sheet,
): PlacedAnnotations {
  const placed = annotations.flatMap((annotation) => {
    const marks = field === null ? null : maybePlaced(annotation, field, sheet)
    return marks === null
      ? []
      : [{ ...marks, id: annotation.id, layer: { name: `annotation-${annotation.id}`, marks: marks.marks } }]
  })
  const shown = new Set(placed.map(({ id }) => id))
  return { placed, missed: annotations.map(({ id }) => id).filter((id) => !shown.has(id)) }
}

interface Marks {
  readonly marks: readonly SceneMark[]
  readonly handle: ScenePoint
  readonly isBehind: boolean
}

function maybePlaced(annotation: Annotation, field: Field, sheet: Sheet): Marks | null {
  switch (annotation.kind) {
    case 'reference-line':
      return isInside(annotation.value, field) ? referenceLine(annotation, field, sheet) : null
    case 'value-range':
      return valueRange(annotation, field, sheet)
    case 'category-range':
      return categoryRange(annotation, field, sheet)
    case 'event':
      return eventLine(annotation, field, sheet)
    case 'note':
      return textNote(annotation, field, sheet)
  }
}

type Of<Kind extends Annotation['kind']> = Extract<Annotation, { readonly kind: Kind }>

function referenceLine({ value, label }: Of<'reference-line'>, field: Field, sheet: Sheet): Marks {
  const { plot, valueSide } = field
  const at = placeOfValue(field, value)
  const line: SceneLine =
    valueSide === 'y'
      ? { ...stroke(sheet), x1: plot.x, y1: at, x2: plot.x + plot.width, y2: at }
      : { ...stroke(sheet), x1: at, y1: plot.y, x2: at, y2: plot.y + plot.height }
  const middle =
    valueSide === 'y' ? { x: plot.x + plot.width / 2, y: at } : { x: at, y: plot.y + plot.height / 2 }
  return {
    marks: [line, ...words(label, { x: line.x2, y: line.y1 }, 'end', field, sheet)],
    handle: middle,
    isBehind: false,
  }
}

function valueRange({ from, to, label }: Of<'value-range'>, field: Field, sheet: Sheet): Marks | null {
  const low = Math.max(Math.min(from, to), field.valueMin)
  const high = Math.min(Math.max(from, to), field.valueMax)
  if (low >= high) return null
  const ends = [placeOfValue(field, low), placeOfValue(field, high)]
  const start = Math.min(...ends)
  const length = Math.max(...ends) - start
  const { plot } = field
  const box =
    field.valueSide === 'y' ? { ...plot, y: start, height: length } : { ...plot, x: start, width: length }
  return tinted(box, label, field, sheet)
}

function categoryRange({ from, to, label }: Of<'category-range'>, field: Field, sheet: Sheet): Marks | null {
  const first = field.categories.findIndex(({ id }) => id === from)
  const last = field.categories.findIndex(({ id }) => id === to)
  const start = field.categories[Math.min(first, last)]
  const end = field.categories[Math.max(first, last)]
  if (first < 0 || last < 0 || start === undefined || end === undefined) return null
  const at = start.middle - start.breadth / 2
  const length = end.middle + end.breadth / 2 - at
  const { plot } = field
  const box = field.valueSide === 'y' ? { ...plot, x: at, width: length } : { ...plot, y: at, height: length }
  return tinted(box, label, field, sheet)
}

function tinted(box: Field['plot'], label: string, field: Field, sheet: Sheet): Marks {
  const corner = { x: box.x + box.width, y: box.y + sheet.labelPt * LINE_HEIGHT }
  return {
    marks: [{ kind: 'rect', ...box, fill: TINT, opacity: 1 }, ...words(label, corner, 'end', field, sheet)],
    handle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    isBehind: true,
  }
}

function eventLine({ category, label }: Of<'event'>, field: Field, sheet: Sheet): Marks | null {
  const found = maybeCategory(category, field)
  if (found === undefined) return null
  const { plot } = field
  const line: SceneLine =
    field.valueSide === 'y'
      ? { ...stroke(sheet), x1: found.middle, y1: plot.y, x2: found.middle, y2: plot.y + plot.height }
      : { ...stroke(sheet), x1: plot.x, y1: found.middle, x2: plot.x + plot.width, y2: found.middle }
  const top = { x: line.x1, y: line.y1 + sheet.labelPt * LINE_HEIGHT }
  return {
    marks: [line, ...words(label, top, 'start', field, sheet)],
    handle: { x: (line.x1 + line.x2) / 2, y: (line.y1 + line.y2) / 2 },
    isBehind: false,
  }
}

function textNote(annotation: Of<'note'>, field: Field, sheet: Sheet): Marks | null {
  const found = maybeCategory(annotation.category, field)
  const value = annotation.value ?? field.baseline
  if (found === undefined || !isInside(value, field)) return null
  const along = placeOfValue(field, value)
  const datum = field.valueSide === 'y' ? { x: found.middle, y: along } : { x: along, y: found.middle }
  const at = { x: datum.x + pointsOfMm(annotation.dxMm), y: datum.y + pointsOfMm(annotation.dyMm) }
  const isFar = Math.hypot(at.x - datum.x, at.y - datum.y) > NEAR * unitsOf(sheet)
  const leader: SceneLine = { ...stroke(sheet), dashPt: [], x1: datum.x, y1: datum.y, x2: at.x, y2: at.y }
  const anchor = at.x > field.plot.x + field.plot.width / 2 ? 'end' : 'start'
  return {
    marks: [...(isFar ? [leader] : []), ...words(annotation.label, at, anchor, field, sheet)],
    handle: at,
    isBehind: false,
  }
}

/** A label whose last line ends just above `at`, kept inside the plot’s sides. */
function words(
  label: string,
  at: ScenePoint,
  anchor: 'start' | 'end',
  { plot }: Field,
  sheet: Sheet,
): readonly SceneMark[] {
  const style = labelStyle(sheet)
  const lines = wrapText(plainLine(label), plot.width * LARGEST_LABEL_SHARE, style)
  const width = Math.max(0, ...lines.map((line) => textWidth(line, style)))
  const gap = 2 * unitsOf(sheet)
  const wanted = anchor === 'start' ? at.x + gap : at.x - gap
  const x =
    anchor === 'start'
      ? Math.max(plot.x, Math.min(wanted, plot.x + plot.width - width))
      : Math.min(plot.x + plot.width, Math.max(wanted, plot.x + width))
  const top = at.y - lines.length * style.sizePt * LINE_HEIGHT - gap / 2
  return linesBlock(lines, x, top, style, anchor).texts
}

function stroke(sheet: Sheet): Pick<SceneLine, 'kind' | 'stroke' | 'strokePt' | 'dashPt'> {
  return { kind: 'line', stroke: PRINT_COLOURS.ink, strokePt: sheet.axisLinePt, dashPt: DASH }
}

function isInside(value: number, { valueMin, valueMax }: Field): boolean {
  return value >= valueMin && value <= valueMax
}

function maybeCategory(id: string, { categories }: Field): FieldCategory | undefined {
  return categories.find((category) => category.id === id)
}
