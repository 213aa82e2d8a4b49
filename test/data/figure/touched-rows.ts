import type Database from 'better-sqlite3'
import { allSeries, type FigureSpec } from '../../../data/model/figure-spec.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'

/** A listed row that a figure touches: "Brazil 2017 H1". */
interface TouchedRow {
  readonly finding: 'parts-differ' | 'blank-cells'
  readonly place: string
}

const DISCLOSED = ['content', 'non-content', 'some-data']

/**
 * The listed rows whose differing or blank cells stand behind a number of the figure, by SQL over the dataset's tables: of a row that doesn't
 * add up every cell of the measure that its outcomes are counted in, of the others the blank ones.
 */
export function touchedRows(
  database: Database.Database,
  spec: FigureSpec,
  query: ViewQuery,
): readonly TouchedRow[] {
  return (
    database
      .prepare(
        `WITH cells AS (
         SELECT k.source_row_id, k.finding, t.code, t.name || ' ' || p.label AS place, p.label, r.word AS kind, o.word AS outcome
         FROM known_discrepancies k JOIN figures f USING (source_row_id) JOIN territories t ON t.id = f.territory_id
           JOIN periods p ON p.id = f.period_id JOIN request_kinds r ON r.id = f.request_kind_id
           JOIN outcomes o ON o.id = f.outcome_id JOIN measures m ON m.id = f.measure_id
           JOIN figure_statuses s ON s.id = f.status_id
         WHERE m.word = :measure AND r.word IN (SELECT value FROM json_each(:kinds)) AND CASE k.finding
           WHEN 'blank-cells' THEN s.word = 'not-reported'
           ELSE EXISTS (SELECT 1 FROM figures g WHERE g.source_row_id = f.source_row_id AND g.measure_id = f.measure_id
             AND g.outcome_id <> 0) END)
       SELECT DISTINCT finding, place FROM cells, json_each(:marks) mark
       WHERE label IN (SELECT value FROM json_each(mark.value, '$.periods'))
         AND (mark.value ->> 'territory' IS NULL OR mark.value ->> 'territory' = code)
         AND (mark.value ->> 'territory' IS NOT NULL OR json_array_length(mark.value, '$.of') = 0
           OR code IN (SELECT value FROM json_each(mark.value, '$.of')))
         AND (mark.value ->> 'kind' IS NULL OR mark.value ->> 'kind' = kind)
         AND outcome IN (SELECT value FROM json_each(mark.value, '$.outcomes'))
       ORDER BY finding, place`,
      )
      // Columns and words are those of the statement above.
      .all({
        measure: query.measure,
        kinds: JSON.stringify(query.requestKinds),
        marks: JSON.stringify(whatIsRead(database, spec, query)),
      }) as TouchedRow[]
  )
}

/** Periods, place and outcomes of every number of a figure. */
function whatIsRead(database: Database.Database, spec: FigureSpec, query: ViewQuery) {
  const labels = database.prepare('SELECT label FROM periods ORDER BY label').pluck().all().map(String)
  const { from, to } = query.periods
  const inRange = labels.filter(
    (label) =>
      label.length === from.length &&
      label >= from &&
      label <= to &&
      (query.half === 'all' || label.endsWith(query.half)),
  )
  const { comparison } = spec
  const marks = [
    ...allSeries(spec).flatMap((series) => series.marks),
    ...(comparison?.rows ?? []).map(({ id }) => ({
      period: comparison?.period ?? '',
      comparedWith: comparison?.comparedWith,
      territory: id,
      outcome: null,
      requestKind: undefined,
    })),
    ...(spec.totals ?? []).map((_, place) => ({
      period: spec.categories[place]?.id ?? '',
      comparedWith: undefined,
      territory: null,
      outcome: null,
      requestKind: undefined,
    })),
  ]
  return marks.flatMap(({ period, comparedWith, territory, outcome, requestKind }) => {
    const heads = query.mode === 'disclosure-rate' ? DISCLOSED : query.outcomes
    const own = outcome !== null ? [outcome] : heads.length > 0 ? heads : ['total']
    const isOfTotal = spec.kind === 'outcome-mix' || !['absolute', 'share-of-outcome'].includes(query.mode)
    const read = {
      periods: [
        ...(period === null ? inRange : [period]),
        ...(comparedWith === undefined ? [] : [comparedWith]),
      ],
      kind: requestKind ?? null,
    }
    const whole: Partial<Record<ViewQuery['mode'], readonly string[]>> = {
      'share-of-all': ['total'],
      'share-of-outcome': own,
    }
    const wholes = whole[query.mode]
    return [
      { ...read, territory, of: query.territories, outcomes: isOfTotal ? [...own, 'total'] : own },
      ...(wholes === undefined ? [] : [{ ...read, territory: null, of: [], outcomes: wholes }]),
    ]
  })
}
