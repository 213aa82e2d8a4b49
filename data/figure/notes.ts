import { hasBands } from './has-bands.ts'
import type { Catalogue, MethodBreak } from '../model/catalogue.ts'
import { capital, countText, listText, message, named, periodText, type Text } from '../model/text.ts'
import { periodLength } from '../model/period.ts'
import type { AggregateCell, ViewRows } from '../model/view-rows.ts'
import { breakReason, breaksInView } from './breaks.ts'
import { byCompany } from './by-company.ts'
import { hasSmallBase } from './cell.ts'
import { datasetNotes } from './dataset-notes.ts'
import { ABSENCES } from '../model/figure-spec.ts'
import { groupNotes } from './group-notes.ts'
import { absenceMessage, partsText } from '../model/finding/candidate.ts'
import { companyText, measureText, outcomeText, territoryText } from '../model/name-texts.ts'
import { peopleNotes } from './people-notes.ts'
import { yearNotes } from './year-notes.ts'
import { rangeTexts } from './range-texts.ts'
import { NAMES_IN_A_TITLE } from './selection-in-words.ts'

const CELLS_IN_A_NOTE = 5

/**
 * What a reader must be told under any figure of this view, breaks first, then the dataset's own notes,
 * ranges, blank cells and areas that overlap.
 */
export function viewNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const { asPublished } = rows.query
  return [
    ...(asPublished === undefined ? [] : [message('figure.note.as-published', { day: named(asPublished) })]),
    ...breaksInView(catalogue, rows).map((methodBreak) => breakNote(catalogue, rows, methodBreak)),
    ...datasetNotes(catalogue, rows),
    ...territoriesNote(catalogue, rows),
    ...groupNotes(catalogue, rows),
    ...incompleteNotes(catalogue, rows),
    ...yearNotes(catalogue, rows),
    ...peopleNotes(catalogue, rows),
    ...outcomeNotes(rows),
    ...(hasBands(rows) ? [message('figure.note.bands')] : []),
    ...absentNotes(catalogue, rows),
    ...overlapNotes(catalogue, rows),
  ]
}

/** What changed between two periods; of several companies, which one’s it is. */
function breakNote(catalogue: Catalogue, { panels }: ViewRows, methodBreak: MethodBreak): Text {
  const told = {
    before: periodText(methodBreak.lastBefore),
    after: periodText(methodBreak.firstAfter),
    reason: breakReason(methodBreak),
  }
  const key = `break.${methodBreak.id}`
  if (panels.filter(({ by }) => by === 'company').length < 2) return message('figure.note.break', told, key)
  const company = companyText(catalogue, methodBreak.company)
  return message('figure.note.break-of', { company, ...told }, key)
}

/** How to read changes: what they are measured from, and that breaks part them. */
export function changeNotes(rows: ViewRows): readonly Text[] {
  const { change } = rows.query
  if (change === 'none') return []
  const across = message('figure.note.change-across-break')
  const isSinceFirst = change === 'since-first' || change === 'index'
  if (!isSinceFirst) return rows.methodBreaks.length > 0 ? [across] : []
  return rows.methodBreaks.length > 0 ? [message('figure.note.change-restarts')] : []
}

/** Bars of a mix with fewer than 30 below the line: how many territories. */
export function smallMixNote(rows: ViewRows): readonly Text[] {
  const count = rows.mix.filter(({ cells }) => cells.some(hasSmallBase)).length
  const measure = measureText(rows.query.measure)
  return count === 0 ? [] : [message('figure.note.small-bases-many', { count, measure })]
}

/** Why counts stand where shares were asked for. */
export function wholeShareNote({ query }: ViewRows): Text {
  return message('figure.note.whole-share', { measure: measureText(query.measure) })
}

/** Shares over time of fewer than 30: which ones, with their counts beside them in the figure's cells. */
export function smallBaseNote(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  if (rows.query.change !== 'none') return smallChangeNote(rows)
  if (isOfFewInhabitants(rows)) return []
  const cells = rows.overTime.flatMap((series) =>
    series.cells.flatMap((cell, index) =>
      hasSmallBase(cell) ? [smallCell(catalogue, series.territory, rows.periods[index] ?? '', cell)] : [],
    ),
  )
  const distinct = [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()]
  if (distinct.length === 0) return []
  return [
    message('figure.note.small-bases', {
      measure: measureText(rows.query.measure),
      cells: listText(distinct, CELLS_IN_A_NOTE),
    }),
  ]
}

/** The small bases of these numbers are territories with few inhabitants, who are named. */
function isOfFewInhabitants({ query }: ViewRows): boolean {
  return query.mode === 'per-100k' && query.change === 'none'
}

function smallCell(
  catalogue: Catalogue,
  territory: string | null,
  label: string,
  { denominator }: AggregateCell,
): Text {
  const [period, whole] = [periodText(label), countText(denominator?.low ?? 0)]
  return territory === null
    ? message('figure.note.small-base-together', { period, whole })
    : message('figure.note.small-base-cell', {
        territory: territoryText(catalogue, territory),
        period,
        whole,
      })
}

/** Who is meant where the title only counts the chosen territories. */
function territoriesNote(catalogue: Catalogue, { query }: ViewRows): readonly Text[] {
  if (query.territories.length <= NAMES_IN_A_TITLE) return []
  const names = listText(query.territories.map((code) => territoryText(catalogue, code)))
  return [message('figure.note.territories', { names })]
}

function smallChangeNote({ overTime, query }: ViewRows): readonly Text[] {
  const isSmall = overTime.some(({ cells }) => cells.some(hasSmallBase))
  return isSmall ? [message('figure.note.small-changes', { measure: measureText(query.measure) })] : []
}

/** Shares in the ranking of fewer than 30: how many territories. */
export function smallBaseCountNote(rows: ViewRows): readonly Text[] {
  if (isOfFewInhabitants(rows)) return []
  const count = rows.ranking.filter(({ cell }) => hasSmallBase(cell)).length
  const measure = measureText(rows.query.measure)
  if (rows.query.change !== 'none')
    return count === 0 ? [] : [message('figure.note.small-changes', { measure })]
  return count === 0 ? [] : [message('figure.note.small-bases-many', { count, measure })]
}

function outcomeNotes({ query, outcomes, totals }: ViewRows): readonly Text[] {
  const isReported = totals.some(({ low }) => low !== null)
  if (!isReported || outcomes.length > 0 || query.measure === 'share-disclosed') return []
  if (query.outcomes.length > 0) {
    return [
      message('figure.note.no-outcomes-chosen', { outcomes: listText(query.outcomes.map(outcomeText)) }),
    ]
  }
  return query.by === 'outcome' ? [message('figure.note.no-outcomes')] : []
}

/** A sentence for each reason: blank, withheld, or both; but for cells that are told among the listed discrepancies. */
function absentNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const cells = byCompany(catalogue, rows).flatMap(({ covered, placed }) =>
    unlisted(covered).map((cell) => ({ absence: cell.absence, text: placed(cellText(catalogue, cell)) })),
  )
  return ABSENCES.flatMap((absence) => {
    const texts = cells.flatMap((cell) => (cell.absence === absence ? [cell.text] : []))
    if (texts.length === 0) return []
    return [
      message(
        'figure.note.absent',
        { absence: capital(absenceMessage(absence)), cells: listText(texts, CELLS_IN_A_NOTE) },
        `absent.${absence}`,
      ),
    ]
  })
}

/** Cells that no listed discrepancy names. */
function unlisted({
  notReported,
  discrepancies,
}: Pick<ViewRows, 'notReported' | 'discrepancies'>): ViewRows['notReported'] {
  return notReported.filter(
    (cell) =>
      !discrepancies.some(
        ({ finding, territory, period, requestKind, outcomes }) =>
          (finding === 'blank-cells' || finding === 'printed-zero') &&
          territory === cell.territory &&
          period === cell.period &&
          requestKind === cell.requestKind &&
          outcomes.includes(cell.outcome),
      ),
  )
}

function cellText(
  catalogue: Catalogue,
  { territory, period, outcome }: ViewRows['notReported'][number],
): Text {
  return message('figure.note.cell', {
    territory: territoryText(catalogue, territory),
    period: periodText(period),
    what: outcomeText(outcome),
  })
}

/** Which parts the sums lack, and in which periods: runs of neighbours as a range. */
function incompleteNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const { half, periods, measure } = rows.query
  // The calendar of which neighbours make a range: the dataset's periods of one length, and of one half of the year where one is chosen.
  const line = catalogue.periods.flatMap(({ label, length }) =>
    length === periodLength(periods.from) && (half === 'all' || label.endsWith(half)) ? [label] : [],
  )
  const byParts = new Map<string, { readonly parts: Text; readonly places: number[] }>()
  for (const { covered, placed } of byCompany(catalogue, rows))
    for (const { period, outcome, ...missing } of covered.incomplete) {
      // A half of a year without a number has a sentence of its own.
      if (missing.kinds.length + missing.outcomes.length === 0) continue
      const lacking = partsText([...missing.kinds, ...missing.outcomes])
      const parts = placed(
        outcome === null
          ? lacking
          : outcome === 'each'
            ? message('figure.note.incomplete-outcomes', { parts: lacking, measure: measureText(measure) })
            : message('figure.note.incomplete-outcome', { parts: lacking, outcome: outcomeText(outcome) }),
      )
      const key = JSON.stringify(parts)
      const known = byParts.get(key) ?? { parts, places: [] }
      known.places.push(line.indexOf(period))
      byParts.set(key, known)
    }
  const gaps = [...byParts.values()].map(({ parts, places }) =>
    message('figure.note.incomplete-gap', { parts, periods: listText(rangeTexts(places, line)) }),
  )
  return gaps.length === 0 ? [] : [message('figure.note.incomplete', { gaps: listText(gaps) })]
}

/** A combined area that has a number here beside an area inside it. */
function overlapNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const shown = new Set(
    rows.ranking.filter(({ cell }) => cell.low !== null).map(({ territory }) => territory),
  )
  return catalogue.territories
    .filter(({ code }) => shown.has(code))
    .flatMap(({ code: area, covers }) => {
      const covered = covers.filter((code) => shown.has(code)).map((code) => territoryText(catalogue, code))
      return covered.length === 0
        ? []
        : [
            message(
              'figure.note.overlapping-areas',
              { area: territoryText(catalogue, area), covered: listText(covered) },
              `overlapping-areas.${area}`,
            ),
          ]
    })
}
