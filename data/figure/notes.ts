import type { Catalogue } from '../model/catalogue.ts'
import { formatCount } from '../model/format.ts'
import { ABSENCES } from '../model/figure-spec.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { say } from '../model/words/say.ts'
import { breaksInView } from './breaks.ts'
import { absenceText, hasSmallBase, partsInText } from './cell.ts'
import {
  companyName,
  listInText,
  lowerFirst,
  outcomeInText,
  territoryName,
  upperFirst,
} from '../model/words/names.ts'

const CELLS_IN_A_NOTE = 5

/**
 * What a reader must be told under any figure of this view, as whole sentences: breaks first, then the dataset's own notes,
 * ranges, blank cells and areas that overlap.
 */
export function viewNotes(catalogue: Catalogue, rows: ViewRows): readonly string[] {
  const { asPublished } = rows.query
  return [
    ...(asPublished === undefined ? [] : [say('figure.note.as-published', { day: asPublished })]),
    ...breaksInView(catalogue, rows).map(({ lastBefore, firstAfter, reason }) =>
      say('figure.note.break', { before: lastBefore, after: firstAfter, reason }),
    ),
    ...catalogue.notes.filter(({ id }) => rows.notes.includes(id)).map(({ text }) => text),
    ...incompleteNotes(rows),
    ...outcomeNotes(rows),
    ...(hasBands(rows) ? [say('figure.note.bands')] : []),
    ...absentNotes(catalogue, rows),
    ...contradictionNote(catalogue, rows),
    ...overlapNotes(catalogue, rows),
  ]
}

/** Some figure in view is published as a range. */
export function hasBands({ overTime, totals, ranking }: ViewRows): boolean {
  const cells = [...overTime.flatMap((series) => series.cells), ...totals, ...ranking.map(({ cell }) => cell)]
  return cells.some(({ low, high }) => low !== high)
}

/** How to read changes: what they are measured from, and that breaks part them. */
export function changeNotes(rows: ViewRows): readonly string[] {
  const { change } = rows.query
  if (change === 'none') return []
  const across = say('figure.note.change-across-break')
  const isSinceFirst = change === 'since-first' || change === 'index'
  if (!isSinceFirst) return rows.methodBreaks.length > 0 ? [across] : []
  return rows.methodBreaks.length > 0 ? [say('figure.note.change-restarts')] : []
}

/** Bars of a mix with fewer than 30 below the line: how many territories. */
export function smallMixNote(rows: ViewRows): readonly string[] {
  const count = rows.mix.filter(({ cells }) => cells.some(hasSmallBase)).length
  const measure = say(`measure.${rows.query.measure}`)
  return count === 0 ? [] : [say('figure.note.small-bases-many', { count, measure })]
}

/** Why counts stand where shares were asked for. */
export function wholeShareNote({ query }: ViewRows): string {
  return say('figure.note.whole-share', { measure: say(`measure.${query.measure}`) })
}

/** Shares over time of fewer than 30: which ones, with their counts beside them in the figure's cells. */
export function smallBaseNote(catalogue: Catalogue, rows: ViewRows): readonly string[] {
  if (rows.query.change !== 'none') return smallChangeNote(rows)
  const cells = rows.overTime.flatMap((series) =>
    series.cells.flatMap((cell, index) =>
      hasSmallBase(cell)
        ? [
            say('figure.note.cell', {
              territory: series.territory === null ? '' : territoryName(catalogue, series.territory),
              period: rows.periods[index] ?? '',
              what: `${cell.denominator?.low ?? 0}`,
            }).trim(),
          ]
        : [],
    ),
  )
  const distinct = [...new Set(cells)]
  if (distinct.length === 0) return []
  return [
    say('figure.note.small-bases', {
      measure: say(`measure.${rows.query.measure}`),
      cells: listInText(distinct, CELLS_IN_A_NOTE),
    }),
  ]
}

function smallChangeNote({ overTime, query }: ViewRows): readonly string[] {
  const isSmall = overTime.some(({ cells }) => cells.some(hasSmallBase))
  return isSmall ? [say('figure.note.small-changes', { measure: say(`measure.${query.measure}`) })] : []
}

/** Shares in the ranking of fewer than 30: how many territories. */
export function smallBaseCountNote(rows: ViewRows): readonly string[] {
  const count = rows.ranking.filter(({ cell }) => hasSmallBase(cell)).length
  const measure = say(`measure.${rows.query.measure}`)
  if (rows.query.change !== 'none') return count === 0 ? [] : [say('figure.note.small-changes', { measure })]
  return count === 0 ? [] : [say('figure.note.small-bases-many', { count, measure })]
}

/** Which parts the sums lack, and in which periods: runs of neighbours as a range. */
function incompleteNotes({ incomplete, periods }: ViewRows): readonly string[] {
  const byParts = new Map<string, number[]>()
  for (const { period, outcome, ...missing } of incomplete) {
    const lacking = partsInText(missing)
    const parts =
      outcome === null
        ? lacking
        : say('figure.note.incomplete-outcome', { parts: lacking, outcome: outcomeInText(outcome) })
    byParts.set(parts, [...(byParts.get(parts) ?? []), periods.indexOf(period)])
  }
  return [...byParts].map(([parts, places]) =>
    say('figure.note.incomplete', { parts, periods: listInText(rangesInText(places, periods)) }),
  )
}

function rangesInText(places: readonly number[], periods: readonly string[]): readonly string[] {
  const runs: { from: number; to: number }[] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run !== undefined && run.to === place - 1) run.to = place
    else runs.push({ from: place, to: place })
  }
  return runs.map(({ from, to }) =>
    from === to
      ? (periods[from] ?? '')
      : say('figure.range', { from: periods[from] ?? '', to: periods[to] ?? '' }),
  )
}

function outcomeNotes({ query, outcomes, totals }: ViewRows): readonly string[] {
  const isReported = totals.some(({ low }) => low !== null)
  if (!isReported || outcomes.length > 0 || query.measure === 'share-disclosed') return []
  if (query.outcomes.length > 0) {
    return [
      say('figure.note.no-outcomes-chosen', { outcomes: listInText(query.outcomes.map(outcomeInText)) }),
    ]
  }
  return query.by === 'outcome' ? [say('figure.note.no-outcomes')] : []
}

/** A sentence for each reason: blank, withheld, or both. */
function absentNotes(catalogue: Catalogue, { notReported, panels }: ViewRows): readonly string[] {
  const companies = panels.flatMap(({ id, own }) => (own === undefined ? [] : [{ id, own }]))
  const cells =
    companies.length === 0
      ? notReported.map((cell) => ({ absence: cell.absence, text: cellInText(catalogue, cell) }))
      : companies.flatMap(({ id, own }) =>
          own.notReported.map((cell) => ({
            absence: cell.absence,
            text: say('figure.note.cell-of', {
              company: companyName(catalogue, id),
              cell: cellInText(catalogue, cell),
            }),
          })),
        )
  return ABSENCES.flatMap((absence) => {
    const texts = cells.flatMap((cell) => (cell.absence === absence ? [cell.text] : []))
    if (texts.length === 0) return []
    return [
      say('figure.note.absent', {
        absence: upperFirst(absenceText(absence)),
        cells: listInText(texts, CELLS_IN_A_NOTE),
      }),
    ]
  })
}

function cellInText(
  catalogue: Catalogue,
  { territory, period, outcome }: ViewRows['notReported'][number],
): string {
  return say('figure.note.cell', {
    territory: territoryName(catalogue, territory),
    period,
    what: outcomeInText(outcome),
  })
}

/** Where the source contradicts itself: nothing is mended, and whoever reads the figure is told. */
function contradictionNote(catalogue: Catalogue, { contradictions, query }: ViewRows): readonly string[] {
  if (contradictions.length === 0) return []
  const cells = contradictions.map(({ territory, period, requestKind, sum, total }) =>
    say('figure.note.contradiction-row', {
      territory: territoryName(catalogue, territory),
      period,
      kind: lowerFirst(say(`kind.${requestKind}`)),
      sum: formatCount(sum),
      total: formatCount(total),
    }),
  )
  const measure = say(`measure.${query.measure}`)
  return [say('figure.note.contradiction', { measure, rows: listInText(cells, CELLS_IN_A_NOTE) })]
}

/** A combined area that has a number here beside an area inside it. */
function overlapNotes(catalogue: Catalogue, rows: ViewRows): readonly string[] {
  const shown = new Set(
    rows.ranking.filter(({ cell }) => cell.low !== null).map(({ territory }) => territory),
  )
  return catalogue.territories
    .filter(({ code }) => shown.has(code))
    .flatMap(({ name, covers }) => {
      const covered = covers.filter((code) => shown.has(code)).map((code) => territoryName(catalogue, code))
      return covered.length === 0
        ? []
        : [say('figure.note.overlapping-areas', { area: name, covered: listInText(covered) })]
    })
}
