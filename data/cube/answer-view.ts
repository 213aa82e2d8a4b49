import type { Catalogue } from '../model/catalogue.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { changeBases } from './change-bases.ts'
import type { Context } from './context.ts'
import { contradictionsIn } from './contradictions.ts'
import { listedTerritories, notListedOf, notReportedOf } from './coverage.ts'
import { facetsOf, type OtherFacets } from './facets.ts'
import { figureRowsOf } from './figure-rows.ts'
import { headsOf, overTimeByOutcome, overTimeByTerritory } from './over-time.ts'
import { incompletePeriods } from './incomplete-periods.ts'
import type { PeopleTable } from './people-table.ts'
import { isPerInhabitants } from './per-inhabitants.ts'
import { populationInView } from './population-in-view.ts'
import { exclusiveKinds, mayStackOutcomes, outcomesOf, publishedOf } from './published.ts'
import { rankingOf, territoryCounts } from './ranking.ts'
import { CELLS, TOTAL_MASK, type Records } from './records.ts'
import type { Aggregates } from './scan.ts'
import { withPeriods, type Selection } from './selection.ts'
import type { Tally } from './tally.ts'
import type { DoubledYear } from './year-columns.ts'
import { yearsInView } from './years-in-view.ts'
import { breaksAbout, touchingBreaks, touchingNotes } from './touching.ts'

/** Where an answer's sums come from: kept ready, or by a scan of the records. */
type Aggregate = (selection: Selection, isExclusive: Uint8Array) => Aggregates

/** Records, and the way to their sums. */
export interface SummedRecords {
  readonly records: Records
  readonly aggregate: Aggregate
  /** `requestKinds` of the aggregates alone. */
  readonly kinds: (selection: Selection) => Tally
}

/** The figures of the query's company, service and measure. */
interface AnswerSources {
  /** What the kinds in view are added up from: no figure that another of them holds. */
  readonly together: SummedRecords
  /** All figures of each kind, for what shows kinds beside each other; the same object where no kind holds another. */
  readonly apart: SummedRecords
  /** As `Partition.listingOf`. */
  readonly listing: Uint8Array
}

/** What is held beside a dataset’s figures. */
export interface BesideFigures {
  readonly people: PeopleTable
  readonly doubledYears: readonly DoubledYear[]
}

/** Every section of the answer; of `discrepancies` those that are found in its rows. */
export function answerView(
  catalogue: Catalogue,
  query: ViewQuery,
  selection: Selection,
  { together, apart, listing }: AnswerSources,
  otherFacets: OtherFacets,
  beside: BesideFigures,
): ViewRows {
  const { records } = together
  const isExclusive = exclusiveKinds(catalogue, query.company)
  const sums = together.aggregate(selection, isExclusive)
  const aggregates = apart === together ? sums : { ...sums, requestKinds: apart.kinds(selection) }
  const published = publishedOf(records, selection)
  const listed = listedTerritories(listing, selection)
  const members = selection.territories.length > 0 ? selection.members : listed
  // A map has no place for a group: it shows the territories of it.
  const ranked = selection.territories.length > 0 && query.figure !== 'map' ? selection.territories : members
  const outcomes = outcomesOf(published)
  const sumsOutcomes = query.outcomes.length > 0 || query.mode === 'disclosure-rate'
  const showsOutcomes =
    sumsOutcomes || query.figure === 'outcome-mix' || (query.by === 'outcome' && outcomes.length > 0)
  const breaks = breaksAbout(catalogue, query, showsOutcomes)
  const context: Context = {
    catalogue,
    query,
    selection,
    records,
    recordsOfKinds: apart.records,
    published,
    isExclusive,
    aggregates,
    of: members.length,
    isPercentage: query.measure === 'share-disclosed',
    breaks,
    bases: query.change === 'none' ? null : changeBases(catalogue, query, selection, breaks),
    people: beside.people,
    wholes: new Map(),
  }
  // A ranking is of totals, or of the chosen outcomes together, however the figure beside it is split.
  const ofTotals = breaksAbout(catalogue, query, sumsOutcomes)
  const ofRanking: Context =
    context.bases === null
      ? context
      : { ...context, bases: changeBases(catalogue, query, selection, ofTotals) }
  const counted = territoryCounts(context, listed)
  const groups = selection.groups.map((_, group) => catalogue.territories.length + group)
  const countedHere = groups.length === 0 ? counted : territoryCounts(context, [...listed, ...groups])
  // A mix draws all outcomes of the territories with the most requests, whatever outcomes stand out in it.
  const whole: Selection = { ...selection, headMask: TOTAL_MASK }
  const drawn =
    query.figure === 'outcome-mix' && selection.headMask !== TOTAL_MASK
      ? territoryCounts(
          { ...context, selection: whole, aggregates: together.aggregate(whole, isExclusive) },
          [...listed, ...groups],
        )
      : countedHere
  const mayStack = mayStackOutcomes(records, selection, isExclusive)
  const population = isPerInhabitants(context) ? populationInView(context) : undefined
  const years = yearsInView(context, members, beside.doubledYears)
  const touched = periodsTouched(context)
  const codesInView = [...touched.keys()].filter((period) => touched[period] === 1)
  const inView = codesInView.flatMap((period) => catalogue.periods[period] ?? [])
  const codes = members.map((territory) => catalogue.territories[territory]?.code ?? '')
  return {
    query,
    periods: selection.periods.map((period) => catalogue.periods[period]?.label ?? ''),
    outcomes,
    mayStack,
    overTime:
      query.by === 'outcome' ? overTimeByOutcome(context, outcomes) : overTimeByTerritory(context, counted),
    totals: headsOf(context),
    ranking: rankingOf(ofRanking, ranked, ofTotals),
    facets: { ...facetsOf(context, counted, outcomes, listing), ...otherFacets },
    ...figureRowsOf(context, drawn, ranked, outcomes, mayStack),
    notListed: notListedOf(catalogue, records, selection, members),
    periodsInView: inView.map(({ label }) => label),
    notReported: notReportedOf(catalogue, records, withPeriods(selection, codesInView)),
    incomplete: incompletePeriods(context, codesInView, outcomes),
    discrepancies: showsOutcomes ? contradictionsIn(catalogue, records, selection, touched, isExclusive) : [],
    methodBreaks: touchingBreaks(catalogue, query, showsOutcomes, inView),
    notes: touchingNotes(catalogue, query, codes, inView),
    documents: catalogue.documents.flatMap(({ id }, code) =>
      aggregates.documents.has(code) || population?.documents.includes(id) === true ? [id] : [],
    ),
    figureCount: figureCountOf(aggregates, selection.viewMask),
    ...(population === undefined ? {} : { population }),
    ...(years === undefined ? {} : { years }),
  }
}

/** 1 per period in range, compared with, or measured from. */
function periodsTouched({ catalogue, selection, query, bases }: Context): Uint8Array {
  const touched = Uint8Array.from(catalogue.periods, ({ label }) => Number(label === query.compareWith))
  for (const period of [...selection.periods, ...(bases?.selection.periods ?? [])]) touched[period] = 1
  return touched
}

function figureCountOf({ byOutcome: { counts } }: Aggregates, viewMask: number): number {
  let figures = 0
  counts.reported.forEach((reported, group) => {
    if ((viewMask & (1 << (group % CELLS))) !== 0) figures += reported + (counts.missing[group] ?? 0)
  })
  return figures
}
