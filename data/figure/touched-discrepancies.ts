import { allSeries, type FigureSpec, type Mark } from '../model/figure-spec.ts'
import type { Discrepancy, ViewRows } from '../model/view-rows.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { OutcomeOrTotal } from '../model/vocabulary.ts'

type Drawn = Pick<FigureSpec, 'kind' | 'series' | 'panels' | 'comparison' | 'totals'>

/** Of one company what `touchedDiscrepancies` reads. */
type Own = Pick<ViewRows, 'periods' | 'discrepancies'>

const ALL = '*'
/** Whatever territories are chosen: what a share of all is divided by. */
const EVERYWHERE = '**'
const DISCLOSED = ['content', 'non-content', 'some-data'] as const

/**
 * The faults of the source behind any number of a figure, also those of its data files that no bar or line has room for: in their period, in
 * one that they are compared with, or among what they are divided by. `company`: of the marks of that panel alone.
 */
export function touchedDiscrepancies(
  { periods, discrepancies }: Own,
  query: ViewQuery,
  drawn: Drawn,
  company?: string,
): readonly Discrepancy[] {
  if (discrepancies.length === 0) return []
  const places = new Set(
    marksOf(drawn, periods)
      .filter((mark) => mark.company === company)
      .flatMap((mark) => placesOf(mark, query, drawn.kind)),
  )
  return discrepancies.filter(({ period, territory, requestKind, outcomes, isSummed }) => {
    const inRange = periods.includes(period) ? [ALL] : []
    const isChosen = query.territories.length === 0 || query.territories.includes(territory)
    return [period, ...inRange].some((when) =>
      [territory, EVERYWHERE, ...(isChosen ? [ALL] : [])].some((where) =>
        [requestKind, ...(isSummed ? [ALL] : [])].some((kind) =>
          outcomes.some((outcome) => places.has([when, where, kind, outcome].join(' '))),
        ),
      ),
    )
  })
}

function marksOf({ comparison, totals, ...drawn }: Drawn, periods: readonly string[]): readonly Mark[] {
  const together = { territory: null, outcome: null }
  const compared =
    comparison?.rows.map(({ id }) => ({
      period: comparison.period,
      comparedWith: comparison.comparedWith,
      territory: id,
      outcome: null,
    })) ?? []
  return [
    ...allSeries(drawn).flatMap(({ marks }) => marks),
    ...(totals === null ? [] : periods.map((period) => ({ period, ...together }))),
    ...compared,
  ]
}

/** What a mark's number is made of: when, where, of which kind, and what. */
function placesOf(mark: Mark, query: ViewQuery, figure: Drawn['kind']): readonly string[] {
  const { period, territory, comparedWith, requestKind } = mark
  const parts = partsOf(mark, query)
  const isShare = query.mode !== 'absolute' || figure === 'outcome-mix'
  const own = isShare && query.mode !== 'share-of-outcome' ? [...parts, 'total' as const] : parts
  const wholes =
    query.mode === 'share-of-all' ? (['total'] as const) : query.mode === 'share-of-outcome' ? parts : []
  const placed = [
    ...own.map((outcome) => [territory ?? ALL, outcome] as const),
    ...wholes.map((outcome) => [EVERYWHERE, outcome] as const),
  ]
  return [period, ...(comparedWith === undefined ? [] : [comparedWith])].flatMap((when) =>
    placed.map(([where, outcome]) => [when ?? ALL, where, requestKind ?? ALL, outcome].join(' ')),
  )
}

function partsOf({ outcome }: Mark, { mode, outcomes }: ViewQuery): readonly OutcomeOrTotal[] {
  if (outcome !== null) return [outcome]
  if (mode === 'disclosure-rate') return DISCLOSED
  return outcomes.length > 0 ? outcomes : ['total']
}
