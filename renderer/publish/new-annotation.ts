import type { Annotation } from '../../data/model/publication.ts'
import type { PlotField } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { valueAlong } from './move-annotation.ts'

/** Kinds in the order they are offered. */
export const ANNOTATION_KINDS = ['reference-line', 'value-range', 'category-range', 'event', 'note'] as const

/** A new annotation in the middle of the plot, with a label to be replaced. */
export function newAnnotation(kind: Annotation['kind'], id: string, field: PlotField): Annotation {
  const label = say(`publishing.label-${kind}`)
  const { categories } = field
  const middle = Math.floor((categories.length - 1) / 2)
  const category = categories[middle]?.id ?? ''
  const next = categories[Math.min(categories.length - 1, middle + 2)]?.id ?? category
  const valueAt = (share: number): number => valueAlong(share, field)
  switch (kind) {
    case 'reference-line':
      return { kind, id, value: valueAt(0.5), label }
    case 'value-range':
      return { kind, id, from: valueAt(0.4), to: valueAt(0.6), label }
    case 'category-range':
      return { kind, id, from: category, to: next, label }
    case 'event':
      return { kind, id, category, label }
    case 'note':
      return { kind, id, category, value: valueAt(0.5), dxMm: 6, dyMm: -6, label }
  }
}
