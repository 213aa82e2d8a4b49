import Database from 'better-sqlite3'
import { builtDataset } from '../../source/bundled.ts'

/**
 * The numbers that leads are told of, from the dataset's file alone: SQL of the test's own, with no code of the engine, the cube or the
 * reader of columns. A half-year is a whole number here: twice its year, and one more for H2.
 */

/** What is counted together, as docs/LEADS.md says it: company, group, service, kinds, and what its requests are about. */
const GROUPS = [
  ['microsoft', 'law', 'all', ['undivided', 'criminal', 'emergency'], 'accounts'],
  ['microsoft', 'emergency', 'all', ['emergency'], 'accounts'],
  ['google', 'law', 'google-all', ['undivided', 'criminal', 'emergency'], 'accounts'],
  ['google', 'emergency', 'google-all', ['emergency'], 'accounts'],
  ['google', 'google-diplomatic', 'google-diplomatic', ['criminal'], 'accounts'],
  ['google', 'google-workspace-diplomatic', 'google-workspace-diplomatic', ['criminal'], 'accounts'],
  ['apple', 'law', 'apple-accounts', ['criminal'], 'accounts'],
  ['apple', 'emergency', 'apple-accounts', ['emergency'], 'accounts'],
  ['apple', 'apple-devices', 'apple-devices', ['criminal'], 'devices'],
  ['apple', 'apple-financial-identifiers', 'apple-financial-identifiers', ['criminal'], 'identifiers'],
  ['apple', 'apple-push-tokens', 'apple-push-tokens', ['criminal'], 'tokens'],
  ['apple', 'apple-content-providers', 'apple-content-providers', ['criminal'], 'accounts'],
  ['meta', 'law', 'meta-all', ['undivided', 'criminal', 'emergency'], 'accounts'],
  ['meta', 'emergency', 'meta-all', ['emergency'], 'accounts'],
] as const

const half = (label: string): string =>
  `(2 * CAST(substr(${label}, 1, 4) AS INTEGER) + (substr(${label}, 6) = 'H2'))`

/** Current figures by half-year; where a number for all legal processes is held, its splits are not counted beside it. */
const FIGURE = `CREATE TEMP TABLE figure AS
  SELECT c.key AS company, s.key AS service, k.word AS kind, t.code, tt.word IN ('country', 'region') AS alone,
    ${half('p.label')} AS half, m.word AS measure, o.word AS outcome, f.subject_id AS subject, l.key AS process, f.low, f.high
  FROM figures f JOIN editions e ON e.id = f.edition_id JOIN companies c ON c.id = e.company_id
  JOIN services s ON s.id = f.service_id JOIN periods p ON p.id = f.period_id AND p.length = 'half-year'
  JOIN territories t ON t.id = f.territory_id JOIN territory_types tt ON tt.id = t.type_id
  JOIN request_kinds k ON k.id = f.request_kind_id JOIN measures m ON m.id = f.measure_id
  JOIN outcomes o ON o.id = f.outcome_id JOIN legal_processes l ON l.id = f.legal_process_id
  WHERE e.superseded_by_id IS NULL AND tt.word <> 'world' AND (f.is_disclosure_request = 1 OR k.word = 'preservation')`

const CELL = `CREATE TEMP TABLE cell AS
  SELECT company, service, kind, code, alone, half, measure, outcome,
    CASE WHEN count(*) = count(low) THEN sum(low) END AS low, CASE WHEN count(*) = count(high) THEN sum(high) END AS high
  FROM figure f
  WHERE process = 'not-split' OR NOT EXISTS (SELECT 1 FROM figure w WHERE w.process = 'not-split' AND w.low IS NOT NULL
    AND (w.company, w.service, w.kind, w.code, w.half, w.measure, w.outcome, w.subject)
      = (f.company, f.service, f.kind, f.code, f.half, f.measure, f.outcome, f.subject))
  GROUP BY company, service, kind, code, half, measure, outcome`

const exact = (measure: string, outcome: string): string =>
  `max(CASE WHEN c.measure = ${measure} AND c.outcome = '${outcome}' AND c.low = c.high THEN c.low END)`
const has = (measure: string, outcome: string): string =>
  `max(c.measure = ${measure} AND c.outcome = '${outcome}')`

/** A row of a report: its requests, accounts and outcomes; a total of all kinds hides its parts. */
const ROW = `CREATE TEMP TABLE report AS
  SELECT g.company, g.grp, c.code, c.alone, c.half, c.kind,
    ${has("'requests'", 'total')} AS has_requests, ${exact("'requests'", 'total')} AS requests,
    max(CASE WHEN c.measure = 'requests' AND c.outcome = 'total' THEN c.high END) AS at_most,
    ${has('g.about', 'total')} AS has_accounts, ${exact('g.about', 'total')} AS accounts,
    ${exact("'requests'", 'rejected')} AS rejected, ${exact("'requests'", 'no-data')} AS no_data,
    ${exact("'requests'", 'content')} AS content,
    CASE WHEN ${['content', 'non-content', 'some-data']
      .map((outcome) => `${has("'requests'", outcome)} = (${exact("'requests'", outcome)} IS NOT NULL)`)
      .join(' AND ')}
      AND ${['content', 'non-content', 'some-data'].map((outcome) => has("'requests'", outcome)).join(' + ')} > 0
      THEN ${['content', 'non-content', 'some-data']
        .map((outcome) => `coalesce(${exact("'requests'", outcome)}, 0)`)
        .join(' + ')} END AS disclosed
  FROM grp g JOIN cell c ON c.company = g.company AND c.service = g.service AND c.kind = g.kind
  WHERE c.kind = 'undivided' OR NOT EXISTS (SELECT 1 FROM grp o JOIN cell w ON w.company = o.company AND w.service = o.service
    AND w.kind = o.kind AND w.measure = c.measure AND w.outcome = c.outcome AND w.code = c.code AND w.half = c.half
    WHERE o.company = g.company AND o.grp = g.grp AND o.kind = 'undivided')
  GROUP BY g.company, g.grp, c.code, c.half, c.kind`

/** Each series' rows: those of each territory that stands alone, and of all together. */
const OF_SERIES = `CREATE TEMP VIEW of_series AS
  SELECT code AS territory, * FROM report WHERE alone UNION ALL SELECT '*', * FROM report`

/** A count, unless more than 1 % of the requests stand in rows that leave it blank. */
const counted = (measure: string, held: string, number: string, left: string): string =>
  `SELECT company, grp, territory, '${measure}' AS measure, half, sum(${number}) AS k, sum(${number}) AS n,
     1.0 * sum(${number}) AS v FROM of_series WHERE ${held} GROUP BY company, grp, territory, half
   HAVING count(${number}) > 0 AND coalesce(sum(CASE WHEN ${number} IS NULL THEN ${left} END), 0) <= 0.01
     * (coalesce(sum(CASE WHEN ${number} IS NULL THEN ${left} END), 0) + coalesce(sum(CASE WHEN ${number} IS NOT NULL THEN at_most END), 0))`

/** A part of the requests, by the rows that have both numbers. */
const part = (measure: string, number: string): string =>
  `SELECT company, grp, territory, '${measure}', half, sum(k), sum(n), 1.0 * sum(k) / sum(n) FROM
     (SELECT *, CASE WHEN requests IS NOT NULL THEN ${number} END AS k,
        CASE WHEN ${number} IS NOT NULL THEN requests END AS n FROM of_series)
   GROUP BY company, grp, territory, half
   HAVING sum(n) > 0 AND coalesce(sum(CASE WHEN n IS NULL THEN at_most END), 0) <= 0.01
     * (coalesce(sum(CASE WHEN n IS NULL THEN at_most END), 0) + sum(n))`

const largest = (count: number): string =>
  `SELECT company, grp, '*', 'top${String(count)}', half, sum(requests) FILTER (WHERE place <= ${String(count)}), max(whole),
     1.0 * sum(requests) FILTER (WHERE place <= ${String(count)}) / max(whole)
   FROM (SELECT company, grp, half, code, sum(requests) AS requests, (SELECT sum(requests) FROM report a
       WHERE (a.company, a.grp, a.half) = (r.company, r.grp, r.half)) AS whole,
       row_number() OVER (PARTITION BY company, grp, half ORDER BY sum(requests) DESC, code) AS place
     FROM report r WHERE alone AND requests IS NOT NULL GROUP BY company, grp, half, code)
   GROUP BY company, grp, half HAVING max(whole) > 0`

const VALUE = `CREATE TEMP TABLE value AS
  ${[
    counted('requests', 'has_requests', 'requests', 'coalesce(at_most, 0)'),
    counted('accounts', 'has_accounts', 'accounts', 'coalesce(at_most, 0)'),
    part('per-request', 'accounts'),
    part('rejected', 'rejected'),
    part('no_data', 'no_data'),
    part('content', 'content'),
    part('disclosed', 'disclosed'),
    largest(1),
    largest(5),
    `SELECT company, grp, '*', 'territories', half, count(*), count(*), 1.0 * count(*) FROM
       (SELECT company, grp, half FROM report WHERE alone GROUP BY company, grp, half, code HAVING sum(requests) > 0)
     GROUP BY company, grp, half`,
  ].join(' UNION ALL ')}`

/** Half-years with which a way of counting begins, for what is counted. */
const BREAK = `CREATE TEMP TABLE method_break AS
  SELECT DISTINCT g.company, g.grp, x.part, b.outcomes_only, ${half('b.last_before')} AS last, ${half('b.first_after')} AS first
  FROM grp g JOIN companies c ON c.key = g.company JOIN method_breaks b ON b.company_id = c.id
  JOIN (SELECT 'requests' AS part UNION SELECT 'accounts' UNION SELECT 'outcomes') x
  WHERE (x.part = 'outcomes' OR b.outcomes_only = 0)
    AND (NOT EXISTS (SELECT 1 FROM method_break_kinds WHERE method_break_id = b.id)
      OR EXISTS (SELECT 1 FROM method_break_kinds mk JOIN request_kinds k ON k.id = mk.request_kind_id
        WHERE mk.method_break_id = b.id AND k.word IN (SELECT kind FROM grp o WHERE (o.company, o.grp) = (g.company, g.grp))))
    AND (NOT EXISTS (SELECT 1 FROM method_break_measures WHERE method_break_id = b.id)
      OR EXISTS (SELECT 1 FROM method_break_measures mm JOIN measures m ON m.id = mm.measure_id
        WHERE mm.method_break_id = b.id AND m.word = CASE x.part WHEN 'accounts' THEN g.about ELSE 'requests' END))`

/** A way of counting, and half-years without a hole: for each held half-year the first of its run. */
const RUN = `CREATE TEMP TABLE run AS
  WITH held AS (SELECT DISTINCT company, grp, half FROM report),
    part AS (SELECT 'requests' AS part UNION SELECT 'accounts' UNION SELECT 'outcomes'),
    begins AS (SELECT h.company, h.grp, p.part, h.half FROM held h JOIN part p
      WHERE NOT EXISTS (SELECT 1 FROM held b WHERE (b.company, b.grp, b.half) = (h.company, h.grp, h.half - 1))
        OR EXISTS (SELECT 1 FROM method_break b WHERE (b.company, b.grp, b.part) = (h.company, h.grp, p.part)
          AND h.half - 1 <= b.last AND h.half >= b.first))
  SELECT h.company, h.grp, p.part, h.half, (SELECT max(half) FROM begins b
    WHERE (b.company, b.grp, b.part) = (h.company, h.grp, p.part) AND b.half <= h.half) AS first
  FROM held h JOIN part p`

/** The bundled dataset with the tables `cell`, `report`, `value`, `method_break` and `run`. Close it. */
export function figuresInSql(): Database.Database {
  const file = new Database(builtDataset(), { readonly: true })
  file.exec('CREATE TEMP TABLE grp (company, grp, service, kind, about)')
  const insert = file.prepare('INSERT INTO grp VALUES (?, ?, ?, ?, ?)')
  for (const [company, group, service, kinds, about] of GROUPS)
    for (const kind of kinds) insert.run(company, group, service, kind, about)
  file.exec(`${FIGURE}; CREATE INDEX temp.figure_at ON figure (company, service, kind, code, half, measure, outcome);
    ${CELL}; CREATE INDEX temp.cell_at ON cell (company, service, kind, code, half);
    ${ROW}; CREATE INDEX temp.report_at ON report (company, grp, half, code); ${OF_SERIES};
    ${VALUE}; CREATE INDEX temp.value_at ON value (company, grp, territory, measure, half);
    ${BREAK}; ${RUN}; CREATE INDEX temp.run_at ON run (company, grp, part, half)`)
  return file
}
