import type { Catalogue } from '../model/catalogue.ts'
import type { Lead, Leads } from '../model/lead.ts'
import { LEAD_KINDS, REJECTIONS, type LeadKind } from '../model/lead-kinds.ts'
import { maybeHistory } from './build-history.ts'
import type { Candidate } from './candidate.ts'
import { chooseLeads, scoreOf, type ChosenLead } from './choose-leads.ts'
import type { History } from './history.ts'
import type { LeadFigures } from './lead-figures.ts'
import { surenessOf } from './doubts.ts'
import { findCandidates, type Beside, type Found } from './find-candidates.ts'
import { claimOf, claimsBesideOf } from './lead-claim.ts'
import { queryOf } from './lead-query.ts'
import { figureIdsOf } from './lead-rows.ts'
import { territoryNames, type TerritoryNames } from './names.ts'
import { newestHalf } from './newest-half.ts'
import { numbersBeside, numbersOf } from './numbers-of.ts'
import { earlierMoves } from './past-leads.ts'
import { profileOf } from './profile.ts'
import { say } from '../model/words/say.ts'
import { besideOf } from './beside.ts'
import { beforeYouPrintOf, caveatsOf } from './say-caveats.ts'
import { headlineOf } from './say-headline.ts'
import { supportOf } from './say-support.ts'
import { ALL, seriesId } from './series.ts'
import { surveyOf, type Survey } from './survey.ts'
import { withoutOne } from './without-one.ts'

/** Leads of the first screen, and what is left of the score of each at least. */
const FIRST_SCREEN = 4
const FIRST_SCREEN_SCORE = 10
/** Half-years before whose leads are counted. */
const HALVES_BEFORE = 8

/** Finds the leads of one company, and keeps what it found of each half. */
export interface LeadFinder {
  /** Half-years that leads can be asked for, ascending. */
  readonly halves: readonly string[]
  /** The one that is newest, if there is any. */
  readonly newest: string | null
  /**
   * The leads of a half-year (`null`: the newest) as if none came after it. It rests between two half-years that it looks at, so that
   * others get their turn; what was found stays found where it is given up.
   * @throws {RangeError} for a half-year that isn't one of `halves`.
   */
  search(asOf: string | null): Generator<Searched, Leads>
}

/** How many half-years a search has looked at, and of how many. */
interface Searched {
  readonly done: number
  readonly total: number
}

/** The leads at once. @throws {RangeError} as `LeadFinder.search`. */
export function findLeads(finder: LeadFinder, asOf: string | null): Leads {
  const search = finder.search(asOf)
  for (;;) {
    const next = search.next()
    if (next.done === true) return next.value
  }
}

/** Pure: the same figures give the same leads, whatever the order of their rows. */
export function leadFinder(figures: LeadFigures, company: string): LeadFinder {
  const { catalogue, columns, faulty = new Set() } = figures
  const companyName = catalogue.companies.find(({ id }) => id === company)?.name ?? company
  const none: Leads = {
    company,
    companyName,
    asOf: null,
    seriesLookedAt: 0,
    headline: null,
    leads: [],
    onFirstScreen: 0,
    run: [],
    rejected: [],
    kindsBefore: [],
    earlierMoves: [],
  }
  const history = maybeHistory(catalogue, columns, company)
  const isHeld = history === null ? [] : heldHalves(history)
  const newest = history === null ? null : newestHalf(history)
  if (history === null || newest === null) return { halves: [], newest: null, search: () => only(none) }
  const names = territoryNames(catalogue)
  const candidates = new Map<number, Found>()
  const lists = new Map<number, HalfLeads>()
  let known: Ground | undefined

  function found({ survey, beside }: Ground, half: number): Found {
    const before = candidates.get(half)
    if (before !== undefined) return before
    const now = findCandidates(survey, half, beside)
    candidates.set(half, now)
    return now
  }

  function listed(ground: Ground, half: number): HalfLeads {
    const before = lists.get(half)
    if (before !== undefined) return before
    const now = leadsIn(ground.survey, half, found(ground, half))
    lists.set(half, now)
    return now
  }

  return {
    halves: history.halves.filter((_, half) => isHeld[half]),
    newest: history.halves[newest] ?? null,
    *search(asOf) {
      const half = asOf === null ? newest : history.halves.indexOf(asOf)
      if (isHeld[half] !== true) throw new RangeError(`No half-year ${asOf}`)
      const total = half + 1
      yield { done: 0, total }
      const ground = (known ??= yield* groundOf(figures, history, total))
      const { survey } = ground
      for (let at = 0; at <= half; at += 1) {
        yield { done: at, total }
        listed(ground, at)
      }
      const period = history.halves[half] ?? ''
      const { chosen, run, joined } = listed(ground, half)
      const { rejected, looked } = found(ground, half)
      const tell = (each: ChosenLead, rank: number, isHeadline = false): Lead =>
        toldLead(each, rank, { survey, names, companyName, catalogue, faulty, half, period, isHeadline })
      const headline = maybeHeadline(survey, half, found(ground, half))
      const leads = chosen.map((each, index) => tell(each, index + 1))
      const firstWeak = leads.findIndex(({ shown }) => shown < FIRST_SCREEN_SCORE)
      return {
        company,
        companyName,
        asOf: period,
        seriesLookedAt: looked,
        headline: headline === null ? null : tell(headline, 0, true),
        leads,
        onFirstScreen: Math.min(FIRST_SCREEN, firstWeak < 0 ? leads.length : firstWeak),
        run: run.map((each, index) => tell(each, index + 1)),
        rejected: countedReasons(rejected, joined),
        kindsBefore: kindsBefore(Math.max(0, half - HALVES_BEFORE), half, (at) => listed(ground, at).chosen),
        earlierMoves: earlierMoves(survey, half, (at) => listed(ground, at).chosen),
      }
    },
  }
}

/** The company's figures, and what they are held against. */
interface Ground {
  readonly survey: Survey
  readonly beside: Beside
}

function* groundOf(figures: LeadFigures, history: History, total: number): Generator<Searched, Ground> {
  const survey = surveyOf(history)
  const search = besideOf(figures, survey)
  for (;;) {
    yield { done: 0, total }
    const next = search.next()
    if (next.done === true) return { survey, beside: next.value }
  }
}

/** Half-years with a row of any kind. */
function heldHalves({ halves, groups, otherRows }: History): readonly boolean[] {
  return halves.map(
    (_, half) =>
      groups.some(({ isHeld }) => isHeld[half] === true) || otherRows.some((row) => row.half === half),
  )
}

/** A search that has found already. */
function* only(leads: Leads): Generator<Searched, Leads> {
  yield { done: 1, total: 1 }
  return leads
}

interface HalfLeads {
  readonly chosen: readonly ChosenLead[]
  readonly run: readonly ChosenLead[]
  readonly joined: number
}

/** The lists of one half, without its headline. */
function leadsIn(survey: Survey, half: number, { candidates }: Found): HalfLeads {
  const told = candidates
    .filter((each) => !isHeadline(survey, each))
    .map((each) => withoutOne(survey, each, half))
  const chosen = chooseLeads(
    survey,
    told.filter(({ section }) => section === 'new'),
    half,
  )
  const run = chooseLeads(
    survey,
    told.filter(({ section }) => section === 'run'),
    half,
  )
  return { chosen: chosen.leads, run: run.leads, joined: chosen.joined + run.joined }
}

/** The sum of all law requests, but for a broad shift of them, and what a correction made of it. */
function isHeadline(survey: Survey, { territory, group, measure, section, kind }: Candidate): boolean {
  const law = survey.history.groups[0]?.group.id
  return (
    section === 'new' &&
    territory === ALL &&
    group === law &&
    measure === 'requests' &&
    kind !== 'broad' &&
    kind !== 'restated'
  )
}

/** The total in whatever form holds, else as it is; `null` where it has no number. */
function maybeHeadline(survey: Survey, half: number, { candidates }: Found): ChosenLead | null {
  const found = candidates.find((each) => isHeadline(survey, each))
  const candidate = found === undefined ? maybePlain(survey, half) : withoutOne(survey, found, half)
  if (candidate === null) return null
  const score = scoreOf(candidate)
  return { lead: candidate, sure: surenessOf(candidate), score, shown: score, also: [] }
}

function maybePlain(survey: Survey, half: number): Candidate | null {
  const [group] = survey.history.groups
  const series = group === undefined ? undefined : survey.maybeSeries(ALL, group.group.id, 'requests')
  const profile = series === undefined ? null : profileOf(series, half, survey.history.halves)
  if (series === undefined || profile === null) return null
  return {
    kind: 'plain',
    section: 'new',
    territory: ALL,
    group: series.group.group.id,
    family: 'requests',
    measure: 'requests',
    series: seriesId(series),
    unusual: 0,
    size: 1,
    doubts: [],
    told: { is: 'plain', series, profile, without: null },
  }
}

interface Telling {
  readonly survey: Survey
  readonly names: TerritoryNames
  readonly companyName: string
  readonly catalogue: Catalogue
  readonly faulty: ReadonlySet<number>
  readonly half: number
  readonly period: string
  readonly isHeadline: boolean
}

function toldLead({ lead, sure, score, shown, also }: ChosenLead, rank: number, telling: Telling): Lead {
  const { survey, names, companyName, catalogue, faulty, half, period, isHeadline: isFirst } = telling
  const figureIds = figureIdsOf(lead.told, survey, half)
  const isOfFault = figureIds.some((id) => faulty.has(id))
  return {
    rank,
    kind: lead.kind,
    section: lead.section,
    territory: lead.territory,
    series: lead.series,
    unusual: lead.unusual,
    size: lead.size,
    sure,
    score,
    shown,
    numbers: { ...numbersOf(lead, period) } as Lead['numbers'],
    headline: headlineOf(lead, period, names, companyName),
    support: supportOf(lead, also, { survey, names, companyName, half, isHeadline: isFirst }),
    caveats: [...(isOfFault ? [say('lead-caveat.formula-fault')] : []), ...caveatsOf(lead, survey, half)],
    beforeYouPrint: [...beforeYouPrintOf(lead, survey, half, isFirst)],
    doubts: [...lead.doubts],
    also: also.map((each) => ({
      kind: each.kind,
      series: each.series,
      numbers: { ...numbersBeside(each, period) } as Lead['numbers'],
    })),
    query: queryOf(lead.told, survey, period, catalogue),
    claim: claimOf(lead, survey, period),
    claimsBeside: [...claimsBesideOf(lead, period)],
    figureIds: [...figureIds],
  }
}

function countedReasons(rejected: Found['rejected'], joined: number): Leads['rejected'] {
  const counts = new Map(REJECTIONS.map((reason) => [reason, 0]))
  for (const reason of rejected) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  counts.set('told-elsewhere', joined)
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => ({ reason, count }))
    .toSorted(
      (one, other) =>
        other.count - one.count || REJECTIONS.indexOf(one.reason) - REJECTIONS.indexOf(other.reason),
    )
}

function kindsBefore(
  from: number,
  to: number,
  leadsOf: (half: number) => readonly ChosenLead[],
): Leads['kindsBefore'] {
  const halves = Array.from({ length: to - from }, (_, index) => from + index)
  const counts = halves.map((half) => {
    const kinds = new Map<LeadKind, number>()
    for (const { lead } of leadsOf(half)) kinds.set(lead.kind, (kinds.get(lead.kind) ?? 0) + 1)
    return kinds
  })
  return LEAD_KINDS.flatMap((kind) => {
    const each = counts.map((kinds) => kinds.get(kind) ?? 0)
    return each.some((count) => count > 0) ? [{ kind, counts: each }] : []
  })
}
