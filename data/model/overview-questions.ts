import type { Catalogue } from './catalogue.ts'
import type { AskedView } from './complete-view.ts'
import { defaultQuery } from './default-query.ts'
import { periodBefore } from './period.ts'
import { settleView } from './settle-view.ts'
import type { ViewQuery } from './view-query.ts'
import { QUESTION_IDS, type QuestionId } from './question-ids.ts'
import { NATIONAL_SECURITY_KINDS } from './vocabulary.ts'

interface Question {
  readonly id: QuestionId
  /** What answers it. */
  readonly view: ViewQuery
}

/** The plain view of a company on the first screen; of one with nothing but published ranges, each kind by itself. */
export function overviewQuery(catalogue: Catalogue, company: string): ViewQuery {
  const plain = defaultQuery(catalogue, company)
  return isOfRanges(plain) ? settleView({ ...plain, figure: 'bands' }, catalogue).query : plain
}

function isOfRanges({ requestKinds }: ViewQuery): boolean {
  return requestKinds.every((kind) => NATIONAL_SECURITY_KINDS.some((each) => each === kind))
}

/**
 * The questions of the first screen that a company's figures answer, in their order: of the half-year `newest` and those before it.
 * One whose view would have to be another is left out, and one that compares territories or half-years where there is but one.
 */
export function overviewQuestions(
  catalogue: Catalogue,
  company: string,
  newest: string,
  territories: number,
): readonly Question[] {
  const plain = defaultQuery(catalogue, company)
  const { from } = plain.periods
  const at = { periods: { from: newest, to: newest } }
  const run = { periods: { from: from < newest ? runFrom(catalogue, plain, newest) : newest, to: newest } }
  const year = periodBefore(newest, 'year')
  const asked: Readonly<Record<QuestionId, AskedView>> = {
    who: {
      ...at,
      figure: 'territories-ranked',
      compareWith: year < from ? null : year,
      top: 10,
    },
    outcomes: { periods: { from, to: newest }, shape: 'share-stacked', mode: 'share' },
    content: { ...at, figure: 'territories-ranked', outcomes: ['content'] },
    rejected: { ...at, figure: 'outcome-mix', top: 16 },
    change: { ...run, figure: 'slope', by: 'territory' },
    emergency: { ...run, requestKinds: ['emergency'] },
    'national-security': { ...spanOf(catalogue, plain), figure: 'bands', measure: 'accounts' },
    'per-head': { ...at, figure: 'territories-ranked', mode: 'per-100k' },
  }
  return QUESTION_IDS.flatMap((id): readonly Question[] => {
    if (territories < 2 && OF_TERRITORIES.includes(id)) return []
    if (id === 'change' && run.periods.from === newest) return []
    const { query, said } = settleView({ ...plain, ...asked[id] }, catalogue)
    return said.length === 0 && isHeld(catalogue, query) ? [{ id, view: query }] : []
  })
}

const OF_TERRITORIES: readonly QuestionId[] = ['who', 'content', 'rejected', 'change', 'per-head']

/** Kinds and outcomes of a view have figures in its service, and a mix of outcomes adds up. */
function isHeld(
  catalogue: Catalogue,
  { company, service, requestKinds, outcomes, figure }: ViewQuery,
): boolean {
  const extents = catalogue.extents.filter((each) => each.company === company && each.service === service)
  const rules = catalogue.outcomeRules.filter(
    (rule) => rule.company === company && requestKinds.includes(rule.requestKind),
  )
  const isMix = figure === 'outcome-mix'
  const wanted = isMix ? (['rejected'] as const) : outcomes
  return (
    (!isMix || rules.every(({ semantics }) => semantics === 'exclusive')) &&
    requestKinds.every((kind) => extents.some(({ requestKind }) => requestKind === kind)) &&
    wanted.every((outcome) => rules.some((rule) => rule.outcomes.includes(outcome)))
  )
}

/** The first half-year that is counted as the newest is. */
function runFrom(
  { methodBreaks }: Catalogue,
  { company, requestKinds, periods }: ViewQuery,
  newest: string,
): string {
  const begins = methodBreaks.flatMap((each) =>
    each.company === company &&
    !each.outcomesOnly &&
    each.firstAfter <= newest &&
    (each.requestKinds.length === 0 || each.requestKinds.some((kind) => requestKinds.includes(kind)))
      ? [each.firstAfter]
      : [],
  )
  return [periods.from, ...begins].toSorted().at(-1) ?? periods.from
}

/** The national security kinds that are held, and their half-years. */
function spanOf({ extents }: Catalogue, { company, service }: ViewQuery): AskedView {
  const held = extents.filter(
    (each) =>
      each.company === company &&
      each.service === service &&
      each.measures.includes('accounts') &&
      NATIONAL_SECURITY_KINDS.some((kind) => kind === each.requestKind),
  )
  const [from, to] = [
    held.map((each) => each.from).toSorted()[0],
    held
      .map((each) => each.to)
      .toSorted()
      .at(-1),
  ]
  if (from === undefined || to === undefined) return { requestKinds: ['nsl'] }
  return { periods: { from, to }, requestKinds: [...new Set(held.map(({ requestKind }) => requestKind))] }
}
