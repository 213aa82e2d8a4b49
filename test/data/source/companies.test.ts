import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { companyTexts } from '../../../build/company-source/company-texts.ts'
import { parseCsvRecords } from '../../../data/dataset/build/parse-csv.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { REPORTS_FOLDER } from '../import/import-a-file.ts'
import { readBuilt, SOURCE, type BuiltDataset } from './bundled.ts'
import { publishedCells } from './published-cells.ts'

let bundled: BuiltDataset
beforeAll(() => {
  bundled = readBuilt()
})
afterAll(() => {
  bundled.close()
})

const isThere = existsSync(REPORTS_FOLDER)
const where = isThere ? '' : ' (skipped: ../shared/reports is not there)'

const CURRENT = `FROM figures f JOIN editions e ON e.id = f.edition_id AND e.superseded_by_id IS NULL
  JOIN companies c ON c.id = e.company_id JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN services s ON s.id = f.service_id JOIN request_kinds k ON k.id = f.request_kind_id
  JOIN legal_processes l ON l.id = f.legal_process_id JOIN measures m ON m.id = f.measure_id
  JOIN outcomes o ON o.id = f.outcome_id`

const sums = parseCsvRecords(readFileSync(join(import.meta.dirname, 'company-sums.csv'), 'utf8'))

test.each(sums.map((line) => [nameOf(line), line] as const))('%s', (_, line) => {
  const chosen = (column: string, name: string): string =>
    line.cell(name) === '' ? '' : `AND ${column} IN ('${line.cell(name).replaceAll('+', "', '")}')`
  const asks = line.cell('asks_for_data')
  const [found] = bundled.select(
    `SELECT count(*) AS rows, sum(f.low) AS sum ${CURRENT}
     WHERE c.key = ? AND p.label = ? AND m.word = ? AND o.word = ? ${chosen('s.key', 'services')}
       ${chosen('k.word', 'request_kind')} ${chosen('l.key', 'legal_process')} ${chosen('t.code', 'territory')}
       ${asks === '' ? '' : `AND f.is_disclosure_request = ${asks === 'yes' ? '1' : '0'}`}`,
    line.cell('company'),
    line.cell('period'),
    line.cell('measure'),
    line.cell('outcome'),
  )
  expect(String(found?.['sum'])).toBe(line.cell('sum'))
  if (line.cell('rows') !== '') expect(String(found?.['rows'])).toBe(line.cell('rows'))
})

function nameOf(line: (typeof sums)[number]): string {
  const words = [
    'company',
    'period',
    'services',
    'request_kind',
    'legal_process',
    'territory',
    'outcome',
    'measure',
  ]
  const asks = line.cell('asks_for_data') === 'yes' ? ' but preservation' : ''
  return `${words
    .map((word) => line.cell(word))
    .filter(Boolean)
    .join(', ')}${asks}: ${line.cell('sum')}`
}

describe.skipIf(!isThere)(`against the published files${where}`, () => {
  test('the text is what the product’s importers make of them, to the byte', async () => {
    for (const [company, files] of await companyTexts(REPORTS_FOLDER, temporaryFolder()))
      for (const [name, text] of files)
        expect(text, `${company}/${name}`).toBe(readFileSync(join(SOURCE, company, name), 'utf8'))
  })

  test.each(['google', 'apple', 'meta'] as const)('200 cells of %s say what is printed', (company) => {
    const wrong = publishedCells(company, REPORTS_FOLDER, 200).flatMap((cell) => {
      const found = bundled
        .select(
          `SELECT f.low, f.high, f.as_published FROM figures f JOIN source_rows r ON r.id = f.source_row_id
           JOIN documents d ON d.id = r.document_id JOIN measures m ON m.id = f.measure_id
           JOIN outcomes o ON o.id = f.outcome_id JOIN request_kinds k ON k.id = f.request_kind_id
           WHERE d.sha256 = ? AND r.row = ? AND m.word = ? AND o.word = ? AND (? IS NULL OR k.word = ?)`,
          cell.sha256,
          cell.row,
          cell.measure,
          cell.outcome,
          cell.requestKind,
          cell.requestKind,
        )
        .map(({ as_published: asPublished }) => asPublished)
      const isSame = found.length === 1 && found[0] === cell.text
      return isSame ? [] : [{ ...cell, found }]
    })
    expect(wrong).toEqual([])
  })
})

test('what Google’s later file restates is in the ledger: both numbers, each with its edition', () => {
  const restated = bundled.select(
    `SELECT p.label || ' ' || t.code || ' ' || k.word || ' ' || m.word AS cell, sum(a.low) AS before, sum(b.low) AS after
     FROM figures a JOIN editions o ON o.id = a.edition_id JOIN editions n ON n.id = o.superseded_by_id
     JOIN companies c ON c.id = o.company_id
     JOIN figures b ON b.edition_id = n.id AND b.period_id = a.period_id AND b.territory_id = a.territory_id
       AND b.service_id = a.service_id AND b.request_kind_id = a.request_kind_id AND b.legal_process_id = a.legal_process_id
       AND b.measure_id = a.measure_id AND b.outcome_id = a.outcome_id
     JOIN periods p ON p.id = a.period_id JOIN territories t ON t.id = a.territory_id
     JOIN request_kinds k ON k.id = a.request_kind_id JOIN measures m ON m.id = a.measure_id
     WHERE c.key = 'google' AND (a.low <> b.low OR a.high <> b.high) GROUP BY 1 ORDER BY 1`,
  )
  expect(
    restated.map(({ cell, before, after }) => `${String(cell)}: ${String(before)} → ${String(after)}`),
  ).toEqual([
    '2011 H2 US nsl requests: 3 → 4',
    '2013 H1 US nsl requests: 5 → 6',
    '2014 H2 US nsl requests: 13 → 15',
    '2017 H1 US nsl requests: 15 → 17',
    '2020 H1 US nsl requests: 12 → 14',
    '2020 H2 US nsl requests: 7 → 13',
    '2021 H2 US nsl requests: 5 → 8',
    '2022 H2 GB criminal accounts: 10980 → 11016',
    '2022 H2 GB criminal requests: 9093 → 9122',
    '2022 H2 GB preservation accounts: 133 → 137',
    '2022 H2 GB preservation requests: 80 → 82',
  ])
})

test('names that differ between companies are one territory, and what has no code stays itself', () => {
  const spellings = bundled.select(
    `SELECT r.territory_as_published AS spelling, group_concat(DISTINCT t.code) AS codes
     FROM figures f JOIN source_rows r ON r.id = f.source_row_id JOIN territories t ON t.id = f.territory_id
     WHERE r.territory_as_published <> '' GROUP BY 1`,
  )
  const codesOf = new Map(spellings.map(({ spelling, codes }) => [String(spelling), String(codes)]))
  expect([...codesOf].filter(([, codes]) => codes.includes(','))).toEqual([])
  const one = [
    ['TR', ['Türkiye', 'Turkey']],
    ['KR', ['Korea', 'South Korea', 'Republic of Korea']],
    ['US', ['United States', 'United States of America']],
    ['CN', ['China', 'China mainland']],
    ['CZ', ['Czech Republic', 'Czechia']],
    ['MM', ['Myanmar', 'Myanmar (Burma)']],
    ['SO-SL', ['Somaliland']],
    ['ZZ', ['N/A']],
  ] as const
  for (const [code, names] of one)
    for (const name of names) if (codesOf.has(name)) expect([name, codesOf.get(name)]).toEqual([name, code])
  const names = bundled.select(
    'SELECT lower(name) AS name, count(*) AS times FROM territories GROUP BY 1 HAVING times > 1',
  )
  expect(names).toEqual([])
})

test('every edition of the companies has its document, with an address and the day it was read', () => {
  const bare = bundled.select(
    `SELECT e.key FROM editions e JOIN documents d ON d.id = e.document_id JOIN companies c ON c.id = e.company_id
     WHERE c.key <> 'microsoft' AND (d.address IS NULL OR d.retrieved_on IS NULL)`,
  )
  expect(bare).toEqual([])
})

test('the main service of each company is named', () => {
  const named = bundled.select(
    `SELECT c.key AS company, s.key AS service FROM main_services n JOIN companies c ON c.id = n.company_id
     JOIN services s ON s.id = n.service_id ORDER BY c.id`,
  )
  expect(named).toEqual([
    { company: 'microsoft', service: 'all' },
    { company: 'google', service: 'google-all' },
    { company: 'apple', service: 'apple-accounts' },
    { company: 'meta', service: 'meta-all' },
  ])
})

test('Meta is held to 2023 H2, the others to 2025 H1', () => {
  const last = bundled.select(`SELECT c.key, max(p.label) AS last ${CURRENT} GROUP BY c.id ORDER BY c.id`)
  expect(last).toEqual([
    { key: 'microsoft', last: '2025 H1' },
    { key: 'google', last: '2025 H1' },
    { key: 'apple', last: '2025 H1' },
    { key: 'meta', last: '2023 H2' },
  ])
})
