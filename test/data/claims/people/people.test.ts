import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDataset, type OpenDataset } from '../../../../data/dataset/open.ts'
import { emptyAssertion, readDraft } from '../../../../data/model/claim-draft.ts'
import { createClaimsAssessor, type ClaimsAssessor } from '../../../../data/process/assess-claims.ts'
import { builtDataset } from '../../source/bundled.ts'
import { WORDINGS } from './wordings.ts'

/** Claims in people's own words: the fields as they are typed, and verdicts that are worked out with SQL and a pencil. */

let open: OpenDataset
let assessor: ClaimsAssessor
let sql: Database.Database
let copiesFolder = ''
beforeAll(() => {
  sql = new Database(builtDataset(), { readonly: true })
  sql.exec(VIEW)
  copiesFolder = mkdtempSync(join(tmpdir(), 'copies-'))
  open = openDataset(builtDataset(), { copiesFolder })
  assessor = createClaimsAssessor(open)
})
afterAll(() => {
  open.close()
  sql.close()
  rmSync(copiesFolder, { recursive: true, force: true })
})

/** Read once: every number is looked up in it. */
const VIEW = `CREATE TEMP TABLE v AS SELECT p.label AS period, t.code AS territory, tt.word AS type, rk.word AS kind, m.word AS measure,
    o.word AS outcome, s.key AS service, f.low
  FROM figures f JOIN editions e ON e.id = f.edition_id AND e.superseded_by_id IS NULL JOIN periods p ON p.id = f.period_id
    JOIN territories t ON t.id = f.territory_id JOIN territory_types tt ON tt.id = t.type_id
    JOIN request_kinds rk ON rk.id = f.request_kind_id JOIN measures m ON m.id = f.measure_id
    JOIN outcomes o ON o.id = f.outcome_id JOIN services s ON s.id = f.service_id`

/** Every key and value of an object, and of all that is in it. */
function entriesIn(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): (readonly [string, unknown])[] => [
    [key, inner],
    ...entriesIn(inner),
  ])
}

test('there are at least sixty', () => {
  expect(new Set(WORDINGS.map(({ words }) => words)).size).toBeGreaterThanOrEqual(60)
})

test.each(WORDINGS)('“$words” is read, and is $verdict', ({ draft, parsed, number, accepts, verdict }) => {
  const company = 'microsoft'
  const assertion = { ...emptyAssertion(open.catalogue, company), ...draft }
  const { claim, problems } = readDraft({ company, assertions: [assertion], reading: '' }, open.catalogue)
  expect(problems).toEqual([[]])
  if (claim === null) throw new Error('no claim')
  const found = entriesIn(claim)
  for (const [key, value] of Object.entries(parsed)) {
    const at = found.find(([name]) => name === key)?.[1]
    if (typeof value === 'object' && !Array.isArray(value)) expect(at).toMatchObject(value ?? {})
    else expect(at).toEqual(value)
  }
  const tried = assessor.try(claim)
  expect(tried.verdict.word).toBe(verdict)
  if (number === null || accepts === null) return
  const value = Number(sql.prepare(`SELECT ${number}`).pluck().get())
  const isBorneOut = value >= accepts[0] && value <= accepts[1]
  expect([value, isBorneOut ? 'supported' : 'not-supported']).toEqual([value, verdict])
})
