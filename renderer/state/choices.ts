import type { Catalogue } from '../../data/model/catalogue.ts'
import { periodLength, type Period } from '../../data/model/period.ts'
import { outcomeRulesOf, publishedOutcomes } from '../../data/model/published-outcomes.ts'
import { mayBeLogarithmic, VIEW_KEYS } from '../../data/model/view-keys.ts'
import type { Mode, ViewQuery } from '../../data/model/view-query.ts'
import {
  MEASURES,
  OUTCOMES,
  REQUEST_KINDS,
  type Measure,
  type Outcome,
  type RequestKind,
} from '../../data/model/vocabulary.ts'
import { catalogueFor } from '../../data/model/years.ts'
import { say } from '../../data/model/words/say.ts'

/** One thing that can be chosen in the filters; `disabledReason` says in a sentence why it can't be, now. */
interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly detail: string | null
  readonly disabledReason: string | null
}

type Extent = Catalogue['extents'][number]

function extentsOf(query: ViewQuery, catalogue: Catalogue): readonly Extent[] {
  return catalogue.extents.filter(
    ({ company, service }) => company === query.company && service === query.service,
  )
}

/** Request kinds this company has in the dataset, in vocabulary order, with the periods they cover. */
export function requestKindChoices(query: ViewQuery, catalogue: Catalogue): readonly Choice<RequestKind>[] {
  const extents = extentsOf(query, catalogue)
  return REQUEST_KINDS.flatMap((kind) => {
    const anywhere = catalogue.extents.some(
      (each) => each.company === query.company && each.requestKind === kind,
    )
    if (!anywhere) return []
    const here = extents.filter(({ requestKind }) => requestKind === kind)
    return {
      id: kind,
      label: say(`kind.${kind}`),
      detail: here.length === 0 ? null : extentText(here),
      disabledReason: here.length === 0 ? say('screen.reason-kind-service') : null,
    }
  })
}

function extentText(extents: readonly Extent[]): string {
  const from = extents.map((extent) => extent.from).sort()[0] ?? ''
  const to =
    extents
      .map((extent) => extent.to)
      .sort()
      .at(-1) ?? ''
  return from === to ? from : `${from}–${to}`
}

/** Measures that this company publishes for anything; those it doesn't publish for the chosen kinds are disabled. */
export function measureChoices(query: ViewQuery, catalogue: Catalogue): readonly Choice<Measure>[] {
  const ofCompany = catalogue.extents.filter(({ company }) => company === query.company)
  const fitting = fittingMeasures(query, catalogue)
  return MEASURES.filter((measure) => ofCompany.some(({ measures }) => measures.includes(measure))).map(
    (measure) => ({
      id: measure,
      label: say(`measure.${measure}`),
      detail: null,
      disabledReason: fitting.includes(measure) ? null : say('screen.reason-measure'),
    }),
  )
}

function fittingMeasures(query: ViewQuery, catalogue: Catalogue): readonly Measure[] {
  const extents = extentsOf(query, catalogue).filter(({ requestKind }) =>
    query.requestKinds.includes(requestKind),
  )
  return MEASURES.filter((measure) => extents.some(({ measures }) => measures.includes(measure)))
}

/** All five outcomes; those that the company doesn't publish for the chosen kinds are disabled. */
export function outcomeChoices(query: ViewQuery, catalogue: Catalogue): readonly Choice<Outcome>[] {
  const published = publishedOutcomes(query, catalogue)
  return OUTCOMES.map((outcome) => ({
    id: outcome,
    label: say(`outcome.${outcome}`),
    detail: null,
    disabledReason: published.includes(outcome) ? null : say('screen.reason-outcome'),
  }))
}

/** Why the view can't be drawn stacked, or `null` where it can. */
export function stackedReason(query: ViewQuery, catalogue: Catalogue): string | null {
  if (query.by === 'territory') return null
  const isOverlapping = outcomeRulesOf(query, catalogue).some(
    ({ semantics }) => semantics === 'overlapping' || semantics === 'percentage-only',
  )
  return isOverlapping ? say('screen.reason-stacked') : null
}

/** Why shares can't be shown, or `null` where they can. */
export function shareReason(query: ViewQuery, catalogue: Catalogue): string | null {
  return publishedOutcomes(query, catalogue).length === 0 ? say('screen.reason-share') : null
}

/** Why the value axis can't be logarithmic, or `null` where it can: stacks and shares need a zero, changes need signs. */
export function logReason(query: ViewQuery): string | null {
  const isStacked =
    (query.figure === 'over-time' || query.figure === 'small-multiples') &&
    (query.shape === 'stacked' || query.shape === 'share-stacked')
  return isStacked || !mayBeLogarithmic(query) ? say('explore.reason-log') : null
}

/** Why the series can't be territories, or `null` where they can. */
export function byTerritoryReason(query: ViewQuery): string | null {
  return VIEW_KEYS.by.used({ ...query, by: 'territory' }) === 'territory' ? null : say('settle.unused-by')
}

/** Lengths of period that a view may have: half-years where the dataset has some, and years. */
export function lengthChoices(
  query: ViewQuery,
  { periods }: Catalogue,
): readonly Pick<Choice<Period['length']>, 'id' | 'label' | 'disabledReason'>[] {
  const hasHalves = periods.some(({ length }) => length === 'half-year')
  return (['half-year', 'year'] as const).map((id) => ({
    id,
    label: say(`explore.length-${id}`),
    disabledReason:
      id === 'half-year' && !hasHalves && periodLength(query.periods.from) !== id
        ? say('explore.reason-no-half-years')
        : null,
  }))
}

/** Why nothing can be shown per inhabitants, or `null` where it can. */
export function perInhabitantsReason(query: ViewQuery, { population }: Catalogue): string | null {
  if (population === undefined) return say('explore.reason-no-population')
  return query.measure === 'share-disclosed' ? say('settle.mode-of-percentage') : null
}

/** Why the figure doesn't show numbers of a mode, or `null` where it does. */
export function modeReason(query: ViewQuery, mode: Mode): string | null {
  if (VIEW_KEYS.mode.used({ ...query, mode }) === mode) return null
  return say('settle.unused-mode', { value: say(`view.chip.${mode}`) })
}

/** Services that this company has figures of. */
export function serviceChoices(query: ViewQuery, catalogue: Catalogue): readonly Choice<string>[] {
  return catalogue.services
    .filter(({ id }) =>
      catalogue.extents.some((each) => each.company === query.company && each.service === id),
    )
    .map(({ id, name, subsetOf }) => ({
      id,
      label: name,
      detail: subsetOf === null ? null : say('screen.service-subset'),
      disabledReason: null,
    }))
}

/** Labels of the periods of the view's length that the chosen kinds have figures in, ascending. */
export function periodChoices(query: ViewQuery, catalogue: Catalogue): readonly string[] {
  const length = periodLength(query.periods.from)
  const inLength = catalogueFor(query, catalogue)
  const extents = extentsOf(query, inLength).filter(
    ({ requestKind, from }) => query.requestKinds.includes(requestKind) && periodLength(from) === length,
  )
  const labels = inLength.periods.filter((period) => period.length === length).map(({ label }) => label)
  return labels.filter((label) => extents.some(({ from, to }) => from <= label && label <= to))
}
