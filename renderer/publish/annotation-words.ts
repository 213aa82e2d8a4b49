import { formatCount, formatDecimal, formatShare } from '../../data/model/format.ts'
import type { Annotation } from '../../data/model/publication.ts'
import type { PlotField } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'

/** What an annotation is and where it stands, in a few words: `Reference line at 5,000`. */
export function annotationName(annotation: Annotation, field: PlotField | null, isShare: boolean): string {
  const value = (number: number): string => valueText(number, isShare)
  const category = (id: string): string => categoryLabel(id, field)
  switch (annotation.kind) {
    case 'reference-line':
      return say('publishing.named-reference-line', { value: value(annotation.value) })
    case 'value-range':
      return say('publishing.named-range', { from: value(annotation.from), to: value(annotation.to) })
    case 'category-range':
      return say('publishing.named-range', { from: category(annotation.from), to: category(annotation.to) })
    case 'event':
      return say('publishing.named-event', { place: category(annotation.category) })
    case 'note':
      return say('publishing.named-note', { place: category(annotation.category) })
  }
}

/** The annotation’s place after a move, to be spoken. */
export function spokenPlace(annotation: Annotation, field: PlotField, isShare: boolean): string {
  if (annotation.kind !== 'note') return annotationName(annotation, field, isShare)
  const { dxMm, dyMm } = annotation
  return say('publishing.note-moved', { across: formatDecimal(dxMm, 1), down: formatDecimal(dyMm, 1) })
}

export function valueText(value: number, isShare: boolean): string {
  if (isShare) return formatShare(value)
  return Number.isInteger(value) ? formatCount(value) : formatDecimal(value, 2)
}

export function categoryLabel(id: string, field: PlotField | null): string {
  return field?.categories.find((category) => category.id === id)?.label ?? id
}
