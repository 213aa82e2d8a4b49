import type { Annotation } from '../../data/model/publication.ts'
import type { PlotField } from '../../data/model/publish-preview.ts'

/** A way over the page, in mm; y downwards. */
export interface Way {
  readonly xMm: number
  readonly yMm: number
}

const STEPS_OF_AXIS = 100
const LARGE_STEP = { value: 10, category: 5, note: 10 } as const
const NOTE_STEP_MM = 0.5
const FARTHEST_MM = 1000

type Axis = Pick<PlotField, 'valueMin' | 'valueMax' | 'scale'>

/**
 * The distance that one press of a key moves a value: about a hundredth of the axis, and a round number. On a logarithmic axis it
 * grows with `at`.
 */
export function valueStep(axis: Axis, at: number): number {
  if (axis.scale === 'log') return roundAbove((Math.max(at, axis.valueMin) * stepAlong(axis)) / Math.LOG10E)
  return stepAlong(axis)
}

/** The value at a share (0 to 1) of the axis’s length, rounded. */
export function valueAlong(share: number, axis: Axis): number {
  const [from, to] = [along(axis.valueMin, axis), along(axis.valueMax, axis)]
  return roundedValue(valueFrom(from + share * (to - from), axis), axis)
}

/** A value’s place on the axis: itself, or its logarithm. */
function along(value: number, { scale, valueMin }: Axis): number {
  return scale === 'log' ? Math.log10(Math.max(value, valueMin)) : value
}

function valueFrom(place: number, { scale }: Axis): number {
  return scale === 'log' ? 10 ** place : place
}

function stepAlong(axis: Axis): number {
  const rough = (along(axis.valueMax, axis) - along(axis.valueMin, axis)) / STEPS_OF_AXIS
  return rough > 0 ? roundAbove(rough) : 1
}

function roundAbove(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}

/** The annotation after a drag over the page, from where the drag began. */
export function dragged(annotation: Annotation, way: Way, field: PlotField): Annotation {
  const isUp = field.valueSide === 'y'
  const span = along(field.valueMax, field) - along(field.valueMin, field)
  const byValue = isUp ? (-way.yMm / field.heightMm) * span : (way.xMm / field.widthMm) * span
  return moved(annotation, { byValue, byCategory: categoriesAlong(annotation, way, field), way }, field)
}

/** The annotation after an arrow key; `isLarge` goes several steps at once. */
export function nudged(
  annotation: Annotation,
  key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown',
  isLarge: boolean,
  field: PlotField,
): Annotation {
  const x = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const y = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const isUp = field.valueSide === 'y'
  const noteStep = NOTE_STEP_MM * (isLarge ? LARGE_STEP.note : 1)
  return moved(
    annotation,
    {
      byValue: (isUp ? -y : x) * stepAlong(field) * (isLarge ? LARGE_STEP.value : 1),
      byCategory: (isUp ? x : y) * (isLarge ? LARGE_STEP.category : 1),
      way: { xMm: x * noteStep, yMm: y * noteStep },
    },
    field,
  )
}

interface Move {
  /** Along the axis: of its logarithm where it has one. */
  readonly byValue: number
  readonly byCategory: number
  readonly way: Way
}

function moved(annotation: Annotation, { byValue, byCategory, way }: Move, field: PlotField): Annotation {
  switch (annotation.kind) {
    case 'reference-line':
      return { ...annotation, value: shifted(annotation.value, byValue, field) }
    case 'value-range': {
      const ends = [along(annotation.from, field), along(annotation.to, field)]
      const down = along(field.valueMin, field) - Math.min(...ends)
      const up = along(field.valueMax, field) - Math.max(...ends)
      const room = Math.max(down, Math.min(up, byValue))
      return {
        ...annotation,
        from: shifted(annotation.from, room, field),
        to: shifted(annotation.to, room, field),
      }
    }
    case 'event':
      return { ...annotation, category: categoryAfter(annotation.category, byCategory, field) }
    case 'category-range': {
      const places = [indexOf(annotation.from, field), indexOf(annotation.to, field)]
      const last = field.categories.length - 1
      const room = Math.max(-Math.min(...places), Math.min(last - Math.max(...places), byCategory))
      return {
        ...annotation,
        from: categoryAfter(annotation.from, room, field),
        to: categoryAfter(annotation.to, room, field),
      }
    }
    case 'note':
      return {
        ...annotation,
        dxMm: distance(annotation.dxMm + way.xMm),
        dyMm: distance(annotation.dyMm + way.yMm),
      }
  }
}

function shifted(value: number, by: number, axis: Axis): number {
  return roundedValue(valueFrom(along(value, axis) + by, axis), axis)
}

/** Inside the axis; round as its steps are, on a logarithmic axis to three digits. */
function roundedValue(value: number, axis: Axis): number {
  const inside = Math.min(axis.valueMax, Math.max(axis.valueMin, value))
  if (axis.scale === 'log') return Number(inside.toPrecision(3))
  const step = stepAlong(axis)
  // Twelve digits: a multiple of 0.01 is not left as 0.30000000000000004.
  const round = Number((Math.round(inside / step) * step).toPrecision(12))
  return Math.min(axis.valueMax, Math.max(axis.valueMin, round))
}

function distance(mm: number): number {
  return Number(Math.min(FARTHEST_MM, Math.max(-FARTHEST_MM, mm)).toFixed(2))
}

function indexOf(category: string, { categories }: PlotField): number {
  return Math.max(
    0,
    categories.findIndex(({ id }) => id === category),
  )
}

function categoryAfter(category: string, by: number, field: PlotField): string {
  const last = field.categories.length - 1
  const index = Math.min(last, Math.max(0, indexOf(category, field) + by))
  return field.categories[index]?.id ?? category
}

/** How many categories a drag passes. */
function categoriesAlong(annotation: Annotation, way: Way, field: PlotField): number {
  const start =
    annotation.kind === 'event' ? annotation.category : 'from' in annotation ? annotation.from : ''
  const from = indexOf(String(start), field)
  const middle = field.categories[from]?.middleMm ?? 0
  const wanted = middle + (field.valueSide === 'y' ? way.xMm : way.yMm)
  let nearest = from
  for (const [index, { middleMm }] of field.categories.entries()) {
    const best = field.categories[nearest]?.middleMm ?? middle
    if (Math.abs(middleMm - wanted) < Math.abs(best - wanted)) nearest = index
  }
  return nearest - from
}
