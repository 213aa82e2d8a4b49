import type { Catalogue } from '../model/catalogue.ts'
import type { ViewRows } from '../model/view-rows.ts'
import type { OutcomeOrTotal } from '../model/vocabulary.ts'

const DISCLOSED = ['content', 'non-content', 'some-data'] as const

/**
 * What is to be told of a view by figures that draw its totals, or its chosen outcomes together, and no outcome by itself: a ranking, a map,
 * ranges. Breaks, blanks and gaps of single outcomes are none of theirs.
 */
export function ofTotals({ methodBreaks }: Catalogue, rows: ViewRows): ViewRows {
  const { outcomes, mode } = rows.query
  const sumsOutcomes = outcomes.length > 0 || mode === 'disclosure-rate'
  const parts: readonly OutcomeOrTotal[] = mode === 'disclosure-rate' ? DISCLOSED : outcomes
  const summed = new Set<OutcomeOrTotal>(
    sumsOutcomes ? [...parts, ...(mode === 'absolute' ? [] : ['total' as const])] : ['total'],
  )
  return {
    ...rows,
    methodBreaks: rows.methodBreaks.filter(
      (id) => sumsOutcomes || methodBreaks.some((of) => of.id === id && !of.outcomesOnly),
    ),
    incomplete: rows.incomplete.filter(({ outcome }) => outcome === null),
    notReported: rows.notReported.filter(({ outcome }) => summed.has(outcome)),
  }
}
