import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCube, type Cube } from '../../../data/cube/create-cube.ts'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import { PLAIN_VIEW } from '../../../data/model/view-keys.ts'
import type { AggregateCell } from '../../../data/model/view-rows.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { wordText } from '../../../data/model/words/word-text.ts'
import { ENGLISH } from '../../../data/model/words/english.ts'
import { fc } from '../../seeded-fast-check.ts'
import { builtDataset } from '../source/bundled.ts'

/** Sums over groups of territories, held against SQL of the test's own on the file: the dates of members, coverage, rates, unions. */

const folder = mkdtempSync(join(tmpdir(), 'desk-groups-'))
let file: Database.Database
let open: OpenDataset
let cube: Cube

beforeAll(() => {
  const path = join(folder, 'bundled.sqlite')
  copyFileSync(builtDataset(), path)
  const writing = new Database(path)
  writing
    .prepare('INSERT INTO own_territory_groups (key, name, territories) VALUES (?, ?, ?)')
    .run('baltic', 'Baltic states', '["EE","LV","LT","QQ"]')
  writing.close()
  file = new Database(path, { readonly: true })
  // Read once: the figures of four companies are many, and those of the sums few.
  file.exec(
    `CREATE TEMP TABLE figure AS ${FIGURES}; CREATE INDEX temp.figure_of ON figure (outcome, label, code)`,
  )
  open = openDataset(path, { copiesFolder: join(folder, 'copies') })
  cube = createCube(open.catalogue, open.columns)
})
afterAll(() => {
  file.close()
  open.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Who a list of entries counts in each half-year: codes with the period's label. */
const MEMBERS = `WITH entry AS (SELECT value AS name FROM json_each(:entries)),
  half AS (SELECT * FROM periods WHERE length = 'half-year' AND label BETWEEN :from AND :to),
  member AS (
    SELECT h.label, t.code FROM entry e JOIN territories t ON t.code = e.name CROSS JOIN half h
    UNION
    SELECT h.label, t.code FROM entry e JOIN territory_groups g ON e.name IN (g.key, g.key || ':today')
      JOIN territory_group_members m ON m.group_id = g.id JOIN territories t ON t.id = m.territory_id CROSS JOIN half h
      WHERE CASE WHEN e.name LIKE '%:today' THEN m.left_on IS NULL
        ELSE coalesce(m.joined_on, '0') <= h.starts_on AND coalesce(m.left_on, '9') >= h.ends_on END
    UNION
    SELECT h.label, t.code FROM entry e JOIN own_territory_groups o ON e.name = 'own-' || o.key
      JOIN json_each(o.territories) c JOIN territories t ON t.code = c.value CROSS JOIN half h)`

/** Microsoft's current law-enforcement requests of all services, of every outcome. */
const FIGURES = `SELECT p.label, t.code, o.word AS outcome, f.low FROM figures f
  JOIN editions e ON e.id = f.edition_id AND e.superseded_by_id IS NULL JOIN companies c ON c.id = e.company_id
  JOIN services s ON s.id = f.service_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN measures m ON m.id = f.measure_id JOIN outcomes o ON o.id = f.outcome_id
  JOIN request_kinds k ON k.id = f.request_kind_id
  WHERE c.key = 'microsoft' AND s.key = 'all' AND m.word = 'requests' AND k.word IN ('undivided', 'criminal', 'emergency')`

interface Sum {
  readonly label: string
  readonly low: number | null
  readonly reporting: number
  readonly of: number
}

function sums(entries: readonly string[], from: string, to: string, outcome: string): readonly Sum[] {
  // Columns and types are those of the statement.
  return file
    .prepare(
      `${MEMBERS}
       SELECT h.label, (SELECT sum(low) FROM figure f JOIN member m USING (label, code) WHERE f.label = h.label AND outcome = :outcome) AS low,
         (SELECT count(DISTINCT code) FROM figure f JOIN member m USING (label, code)
           WHERE f.label = h.label AND outcome = :outcome AND low IS NOT NULL) AS reporting,
         (SELECT count(*) FROM member m WHERE m.label = h.label) AS "of"
       FROM half h ORDER BY 1`,
    )
    .all({ entries: JSON.stringify(entries), from, to, outcome }) as readonly Sum[]
}

const viewOf = (from: string, to: string, change: Partial<ViewQuery>): ViewQuery => ({
  ...PLAIN_VIEW,
  company: 'microsoft',
  measure: 'requests',
  periods: { from, to },
  ...change,
})

const said = (cells: readonly AggregateCell[]) =>
  cells.map(({ low, reporting, of }) => ({ low, reporting, of }))

const ENTRIES = [
  'eu',
  'eu:today',
  'g7',
  'five-eyes',
  'europe',
  'northern-america',
  'oceania',
  'own-baltic',
  'GB',
  'HR',
  'DE',
]

test('any choice of groups and territories sums, period by period, who belonged to them, each once', () => {
  const labels = open.catalogue.periods
    .filter(({ length }) => length === 'half-year')
    .map(({ label }) => label)
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...ENTRIES), { minLength: 1, maxLength: 4 }),
      fc.tuple(fc.constantFrom(...labels), fc.constantFrom(...labels)),
      fc.constantFrom('content' as const, 'rejected' as const, 'no-data' as const),
      (entries, [one, other], outcome) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const rows = cube.answer(viewOf(from, to, { territories: entries, by: 'territory', shape: 'lines' }))
        const total = sums(entries, from, to, 'total')
        expect(said(rows.totals)).toEqual(total.map(({ low, reporting, of }) => ({ low, reporting, of })))
        for (const series of rows.overTime)
          expect([series.territory, said(series.cells)]).toEqual([
            series.territory,
            sums([series.territory ?? ''], from, to, 'total').map(({ low, reporting, of }) => ({
              low,
              reporting,
              of,
            })),
          ])
        const shares = cube.answer(
          viewOf(from, to, { territories: entries, outcomes: [outcome], mode: 'share' }),
        )
        const parts = sums(entries, from, to, outcome)
        shares.overTime[0]?.cells.forEach((cell, place) => {
          if (cell.numerator === null || cell.numerator.low !== cell.numerator.high) return
          expect(cell.numerator.low).toBe(parts[place]?.low)
          if (cell.low === cell.high)
            expect(cell.low).toBe((parts[place]?.low ?? 0) / (cell.denominator?.low ?? 1))
        })
      },
    ),
    { numRuns: 60 },
  )
})

test('the United Kingdom counts to 2019 H2 in the EU of each period, never in today’s, and it is said', () => {
  const cells = (entry: string) =>
    cube.answer(viewOf('2019 H1', '2020 H2', { territories: [entry], by: 'territory', shape: 'lines' }))
  expect(cells('eu').totals.map(({ of }) => of)).toEqual([28, 28, 27, 27])
  expect(cells('eu:today').totals.map(({ of }) => of)).toEqual([27, 27, 27, 27])
  // A line joins only what is of the same members.
  const [first = 0, ...sets] = cells('eu').overTime[0]?.cells.map(({ members }) => members ?? 0) ?? []
  expect(sets.map((set) => set - first)).toEqual([0, 1, 1])
  expect(cells('eu:today').overTime[0]?.cells.every(({ members }) => members === undefined)).toBe(true)
  const answer = answerView(open.catalogue, cells('eu'), viewOf('2019 H1', '2020 H2', {}))
  const notes = answer.figure.notes.map((text) =>
    wordText(text, { language: ENGLISH, drawn: 1, rewordings: new Map() }),
  )
  expect(notes.filter((note) => note.startsWith('European Union'))).toEqual([
    'European Union: its members of each period, counted where they belonged to it throughout: United Kingdom to 2019 H2. Members: European Union, About the EU: countries.',
  ])
})

test('no change leads from one set of members to another, and one among the same does', () => {
  const changes = (entry: string) =>
    cube
      .answer(
        viewOf('2019 H1', '2020 H2', {
          territories: [entry],
          by: 'territory',
          shape: 'lines',
          change: 'since-previous',
        }),
      )
      .overTime[0]?.cells.map(({ low, absence }) => absence ?? typeof low)
  expect(changes('eu')).toEqual(['number', 'number', 'not-comparable', 'number'])
  expect(changes('eu:today')).toEqual(['number', 'number', 'number', 'number'])
})

test('a group and its member in one figure are each what they are, together each figure counts once, and it is said', () => {
  const query = viewOf('2022 H1', '2022 H2', {
    territories: ['eu', 'DE', 'g7'],
    by: 'territory',
    shape: 'lines',
  })
  const rows = cube.answer(query)
  expect(said(rows.totals)).toEqual(
    sums(['eu', 'DE', 'g7'], '2022 H1', '2022 H2', 'total').map(({ low, reporting, of }) => ({
      low,
      reporting,
      of,
    })),
  )
  const notes = answerView(open.catalogue, rows, query).figure.notes.map((text) =>
    wordText(text, { language: ENGLISH, drawn: 3, rewordings: new Map() }),
  )
  expect(notes).toContain(
    'European Union contains Germany. Where they are added up, each figure counts once.',
  )
  expect(notes).toContain(
    'European Union contains 3 territories of G7. Where they are added up, each figure counts once.',
  )
})

test('a group with an unknown code says which one in a sentence, and sums the others', () => {
  const query = viewOf('2022 H1', '2022 H2', { territories: ['own-baltic'], by: 'territory', shape: 'lines' })
  const rows = cube.answer(query)
  expect(rows.totals.map(({ of }) => of)).toEqual([3, 3])
  const notes = answerView(open.catalogue, rows, query).figure.notes.map((text) =>
    wordText(text, { language: ENGLISH, drawn: 1, rewordings: new Map() }),
  )
  expect(notes).toContain('Baltic states also names QQ, which this dataset does not hold.')
})

test('the rows behind a number of a group are those of its members in that period', () => {
  const query = viewOf('2019 H2', '2020 H1', { territories: ['eu'], by: 'territory', shape: 'lines' })
  for (const period of ['2019 H2', '2020 H1']) {
    const ids = cube.figureIds(query, { period, territory: 'eu', outcome: null })
    const behind = open
      .selectFigureRows(ids)
      .filter(({ outcome }) => outcome === 'total')
      .reduce((sum, { low }) => sum + (low ?? 0), 0)
    expect(behind).toBe(sums(['eu'], period, period, 'total')[0]?.low)
  }
})
