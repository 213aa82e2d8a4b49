import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Shape, ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { SegmentedOption } from '../components/segmented.tsx'
import { stackedReason } from '../state/choices.ts'

/** How the chosen figure can be shown: the shapes that its kind has, or just “figure”; and always as a table. */
type FigureForm = Shape | 'figure' | 'table'

const SHAPES_OF = {
  'over-time': ['stacked', 'share-stacked', 'lines', 'small-areas'],
  'small-multiples': ['stacked', 'share-stacked', 'lines'],
} as const satisfies Partial<Record<ViewQuery['figure'], readonly Shape[]>>

/** Shapes that the chosen figure has; those that its series don't allow say why. */
export function figureForms(query: ViewQuery, catalogue: Catalogue): readonly SegmentedOption<FigureForm>[] {
  const shapes =
    query.figure === 'over-time' || query.figure === 'small-multiples' ? SHAPES_OF[query.figure] : []
  const noStack =
    query.by === 'territory' && query.figure === 'over-time'
      ? say('screen.reason-territories-lines')
      : stackedReason(query, catalogue)
  const table = { id: 'table', label: say('explore.form-table'), disabledReason: null } as const
  if (shapes.length === 0) {
    return [{ id: 'figure', label: say('explore.form-figure'), disabledReason: null }, table]
  }
  return [
    ...shapes.map((shape) => ({
      id: shape,
      label: say(`explore.shape-${shape}`),
      disabledReason: shape === 'stacked' || shape === 'share-stacked' ? noStack : null,
    })),
    table,
  ]
}

/** The form that is shown: the drawn shape where the kind has shapes, so that a figure that can't be stacked doesn't say it is. */
export function shownForm(query: ViewQuery, drawn: string, isTable: boolean): FigureForm {
  if (isTable) return 'table'
  if (query.figure !== 'over-time' && query.figure !== 'small-multiples') return 'figure'
  const shapes: readonly Shape[] = SHAPES_OF[query.figure]
  return shapes.find((shape) => shape === drawn) ?? 'lines'
}
