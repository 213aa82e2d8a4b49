import type { Catalogue } from './catalogue.ts'
import { outcomeRulesOf, publishedOutcomes } from './published-outcomes.ts'
import { asIs, inTurn, type RuleResult } from './settle-rule.ts'
import { VIEW_KEYS } from './view-keys.ts'
import { notice } from './view-notice.ts'
import type { ViewQuery } from './view-query.ts'
import { LAW_ENFORCEMENT_KINDS, MEASURES, type RequestKind } from './vocabulary.ts'
import { yearOf } from './years.ts'
import { companyName, isLawEnforcement, kindsInText, listInText, outcomeInText } from './words/names.ts'
import { say } from './words/say.ts'

/** Kinds, measure, outcomes and mode that the company has figures of: what it lacks moves to what it has, and nothing else. */
export const fitCounted = inTurn([fitRequestKinds, fitMeasure, fitOutcomes, fitMode, fitPerInhabitants])

/** What the dataset holds of the view's company and service, for its kinds. */
export function extentsInView(query: ViewQuery, { extents }: Catalogue): Catalogue['extents'] {
  return extents.filter(
    ({ company, service, requestKind }) =>
      company === query.company && service === query.service && query.requestKinds.includes(requestKind),
  )
}

/**
 * Law enforcement is one choice, whichever of its kinds a company publishes. Of other choices the kinds are kept that there are
 * figures of; where there are none, all of law enforcement, or what there is first.
 */
function fitRequestKinds(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const held = catalogue.extents.filter(
    ({ company, service }) => company === query.company && service === query.service,
  )
  const isHeld = (kind: RequestKind): boolean => held.some(({ requestKind }) => requestKind === kind)
  const lost = query.requestKinds.filter((kind) => !isHeld(kind))
  const kept = query.requestKinds.filter(isHeld)
  const [first] = held
  if (lost.length === 0 || first === undefined) return asIs(query)
  if (kept.length > 0 && isLawEnforcement(query.requestKinds)) return asIs(query)
  const company = companyName(catalogue, query.company)
  const names = kindsInText(lost)
  if (kept.length > 0) {
    const said = notice('settle.kinds-lost', 'requestKinds', { company, names, count: lost.length })
    return { query: { ...query, requestKinds: kept }, said: [said] }
  }
  const requestKinds = LAW_ENFORCEMENT_KINDS.some(isHeld) ? [...LAW_ENFORCEMENT_KINDS] : [first.requestKind]
  const values = { company, names, shown: kindsInText(requestKinds) }
  return {
    query: { ...query, requestKinds },
    said: [notice('settle.kinds-instead', 'requestKinds', values)],
  }
}

function fitMeasure(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const held = extentsInView(query, catalogue)
  if (held.some(({ measures }) => measures.includes(query.measure))) return asIs(query)
  const measure = MEASURES.find((each) => held.some(({ measures }) => measures.includes(each)))
  if (measure === undefined) return asIs(query)
  const values = {
    company: companyName(catalogue, query.company),
    asked: say(`measure.${query.measure}`),
    shown: say(`measure.${measure}`),
  }
  return { query: { ...query, measure }, said: [notice('settle.measure', 'measure', values)] }
}

/** Where nothing is known of a company's outcomes, the figures themselves say what there is. */
function fitOutcomes(query: ViewQuery, catalogue: Catalogue): RuleResult {
  if (outcomeRulesOf(query, catalogue).length === 0) return asIs(query)
  const published = publishedOutcomes(query, catalogue)
  const lost = query.outcomes.filter((outcome) => !published.includes(outcome))
  if (lost.length === 0) return asIs(query)
  const outcomes = query.outcomes.filter((outcome) => published.includes(outcome))
  const company = companyName(catalogue, query.company)
  const names = listInText(lost.map(outcomeInText))
  return {
    query: { ...query, outcomes },
    said: [
      outcomes.length === 0
        ? notice('settle.outcomes-all', 'outcomes', { company, names })
        : notice('settle.outcomes-lost', 'outcomes', { company, names, count: lost.length }),
    ],
  }
}

function fitMode(query: ViewQuery, catalogue: Catalogue): RuleResult {
  const isOfOutcomes = query.mode === 'share' || query.mode === 'disclosure-rate'
  const isStack = VIEW_KEYS.shape.used(query) === 'share-stacked'
  const isKnown = outcomeRulesOf(query, catalogue).length > 0
  if (!(isOfOutcomes || isStack) || !isKnown || publishedOutcomes(query, catalogue).length > 0)
    return asIs(query)
  const values = { company: companyName(catalogue, query.company) }
  return {
    query: {
      ...query,
      mode: isOfOutcomes ? 'absolute' : query.mode,
      shape: isStack ? 'stacked' : query.shape,
    },
    said: [
      ...(isOfOutcomes ? [notice('settle.mode-no-outcomes', 'mode', values)] : []),
      ...(isStack ? [notice('settle.shape-no-outcomes', 'shape', values)] : []),
    ],
  }
}

/** Numbers per inhabitants need inhabitants, in a year of the range, and counts to divide. */
function fitPerInhabitants(query: ViewQuery, { population }: Catalogue): RuleResult {
  if (query.mode !== 'per-100k') return asIs(query)
  const counted: ViewQuery = { ...query, mode: 'absolute' }
  if (query.measure === 'share-disclosed')
    return { query: counted, said: [notice('settle.mode-of-percentage', 'mode', {})] }
  const { from, to } = query.periods
  const isHeld =
    population !== undefined && Number(yearOf(from)) <= population.to && Number(yearOf(to)) >= population.from
  return isHeld ? asIs(query) : { query: counted, said: [notice('settle.mode-no-population', 'mode', {})] }
}
