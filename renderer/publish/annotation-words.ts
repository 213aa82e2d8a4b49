import { axisText } from '../../data/model/axis-number.ts'
import { formatDecimal } from '../../data/model/format.ts'
import type { Annotation, ExportLocale } from '../../data/model/publication.ts'
import type { PlotField } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'

/** What an annotation is and where it stands, in a few words and the figure’s numbers: `Reference line at +25.0%`. */
export function annotationName(
  annotation: Annotation,
  field: PlotField | null,
  locale: ExportLocale,
): string {
  const valueType = field?.valueType ?? 'count'
  const value = (number: number): string => axisText(number, { valueType, locale })
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
export function spokenPlace(annotation: Annotation, field: PlotField, locale: ExportLocale): string {
  if (annotation.kind !== 'note') return annotationName(annotation, field, locale)
  const { dxMm, dyMm } = annotation
  return say('publishing.note-moved', { across: formatDecimal(dxMm, 1), down: formatDecimal(dyMm, 1) })
}

function categoryLabel(id: string, field: PlotField | null): string {
  return field?.categories.find((category) => category.id === id)?.label ?? id
}
