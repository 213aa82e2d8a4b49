import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WORKBOOK_TEXTS, workbookTexts } from '../../../build/microsoft-source/workbook-texts.ts'
import { parseCsvRecords } from '../../../data/dataset/build/parse-csv.ts'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { checkDataset } from '../../../data/process/check-dataset.ts'
import { REPORTS_FOLDER } from '../import/import-a-file.ts'
import {
  COLUMNS,
  hasWorkbooks,
  whyNoWorkbooks,
  periodOf,
  rightAnswers,
  shown,
  WORKBOOKS_FOLDER,
} from '../import/microsoft-published.ts'
import { readBuilt, SOURCE, type BuiltDataset } from './bundled.ts'

let bundled: BuiltDataset
let open: OpenDataset
let copiesFolder = ''
beforeAll(() => {
  bundled = readBuilt()
  copiesFolder = mkdtempSync(join(tmpdir(), 'copies-'))
  open = openDataset(bundled.file, { copiesFolder })
})
afterAll(() => {
  open.close()
  bundled.close()
  rmSync(copiesFolder, { recursive: true, force: true })
})

const text = (name: string): string => readFileSync(join(SOURCE, 'microsoft', name), 'utf8')

/** Every figure whose cell is known, with its document. */
const CELLS = `SELECT p.label AS period, d.key AS document, d.sha256, r.sheet, r.row, r.territory_as_published AS spelling, c.cell,
    sv.key AS service, k.word AS kind, m.word AS measure, o.word AS outcome, f.low, f.id
  FROM figure_cells c JOIN figures f ON f.id = c.figure_id JOIN source_rows r ON r.id = f.source_row_id
  JOIN documents d ON d.id = r.document_id JOIN periods p ON p.id = f.period_id JOIN services sv ON sv.id = f.service_id
  JOIN request_kinds k ON k.id = f.request_kind_id JOIN measures m ON m.id = f.measure_id JOIN outcomes o ON o.id = f.outcome_id`

describe.skipIf(!hasWorkbooks)(`the text and the workbooks${whyNoWorkbooks}`, () => {
  test('the script gives the committed texts to the letter', async () => {
    const texts = await workbookTexts(WORKBOOKS_FOLDER)
    expect(WORKBOOK_TEXTS.filter((name) => texts[name] !== text(name))).toEqual([])
  })

  test('every cell of the 1,166 rows holds the figure that the dataset says it holds', () => {
    const held = new Map(
      bundled
        .select(`${CELLS} WHERE sv.key = 'all'`)
        .map(({ document, sheet, cell, period, spelling, low }) => [
          [document, sheet, cell].join(' | '),
          [period, spelling, low],
        ]),
    )
    const columns = new Map(
      rightAnswers('checks.csv').map((row) => [`${row.cell('file')} ${row.cell('sheet')}`, row] as const),
    )
    const sheets = [...columns.values()]
    const expected = rightAnswers('expected.csv').flatMap((row) => {
      const sheet = row.cell('sheet')
      const of = sheets.find(
        (each) => each.cell('sheet') === sheet && each.cell('period') === row.cell('period'),
      )
      const file = /\d{4}_H[12]/
        .exec(of?.cell('file') ?? '')?.[0]
        .replace('_', '-')
        .toLowerCase()
      const line = /\d+$/.exec(row.cell('cell_of_territory'))?.[0] ?? ''
      return COLUMNS.map(
        (column) =>
          [
            `microsoft-lerr-${file ?? ''} | ${sheet} | ${of?.cell(`column_${column}`) ?? ''}${line}`,
            [periodOf(row.cell('period')), row.cell('territory_as_published'), shown(row.cell(column))],
          ] as const,
      )
    })
    expect(expected).toHaveLength(1166 * 6)
    expect(held.size).toBe(1166 * 6)
    expect(
      expected.filter(([place, right]) => JSON.stringify(held.get(place)) !== JSON.stringify(right)),
    ).toEqual([])
  })

  test('each workbook is a document with the hash of the published file', () => {
    const readme = readFileSync(join(WORKBOOKS_FOLDER, 'README.md'), 'utf8')
    const published = [...readme.matchAll(/^\| `(\d{4})_(H[12])\.xlsx` \|[^|]*\| `([0-9a-f]{64})`/gm)].map(
      ([, year = '', half = '', hash]) => [`microsoft-lerr-${year}-${half.toLowerCase()}`, hash],
    )
    const named = bundled.select(
      "SELECT key, sha256 FROM documents WHERE key GLOB 'microsoft-lerr-*' AND sha256 IS NOT NULL ORDER BY key",
    )
    expect(named.map(({ key, sha256 }) => [key, sha256])).toEqual(published.sort())
  })

  test('what the copy says otherwise is what the list of differences says', () => {
    const halfOf = (start: string): string =>
      `${start.slice(0, 4)} H${start.slice(5) === '01-01' ? '1' : '2'}`
    const columns = ['requests', 'accounts', 'rejected', 'no_data', 'non_content', 'content']
    const rowsOf = (name: string, folder: string) => parseCsvRecords(readFileSync(join(folder, name), 'utf8'))
    const copied = new Set(
      rowsOf('microsoft/lerr-figures.csv', REPORTS_FOLDER).map((row) =>
        [
          halfOf(row.cell('period_start')),
          row.cell('country'),
          ...columns.map((name) => row.cell(name)),
        ].join(),
      ),
    )
    const otherwise = rowsOf('workbooks.csv', join(SOURCE, 'microsoft')).filter(
      (row) =>
        !copied.has(
          [
            row.cell('period'),
            row.cell('territory_as_published'),
            ...columns.map((name) => row.cell(name)),
          ].join(),
        ),
    )
    // Of the numbers as the cells show them none differs: only names do.
    expect(otherwise.map((row) => row.cell('territory_as_published'))).toEqual([
      'Turkey*',
      'North Macedonia',
      'North Macedonia',
    ])
    const ours = parseCsvRecords(text('chain-differences.csv')).map((row) =>
      ['document', 'sheet', 'cell', 'what', 'workbook', 'copy'].map((name) => row.cell(name)),
    )
    const right = rightAnswers('differences.csv')
      .filter((row) => row.cell('what') !== 'place')
      .map((row) => [
        `microsoft-lerr-${row.cell('period').toLowerCase()}`,
        ...['sheet', 'cell', 'what', 'workbook', 'bundled'].map((name) => row.cell(name)),
      ])
    expect(ours).toEqual(right)
  })
})

describe.skipIf(!existsSync(join(SOURCE, 'microsoft/workbooks.csv')))('the way back to a workbook', () => {
  test('a figure of 2013 H2 to 2021 H1 names workbook, sheet and cell, any other the copy and its line', () => {
    const [without] = bundled.select(
      `SELECT count(*) AS figures FROM figures f JOIN periods p ON p.id = f.period_id JOIN editions e ON e.id = f.edition_id
       JOIN services sv ON sv.id = f.service_id JOIN companies co ON co.id = e.company_id
       WHERE co.key = 'microsoft' AND e.key GLOB 'lerr-*' AND p.label BETWEEN '2013 H2' AND '2021 H1'
         AND NOT EXISTS (SELECT 1 FROM figure_cells c WHERE c.figure_id = f.id)`,
    )
    expect(without).toEqual({ figures: 0 })
    const others = bundled.select(
      `SELECT DISTINCT p.label AS period, d.sha256, x.key AS transcription, v.key AS through
       FROM figures f JOIN editions e ON e.id = f.edition_id JOIN periods p ON p.id = f.period_id
       JOIN source_rows r ON r.id = f.source_row_id JOIN documents d ON d.id = r.document_id
       LEFT JOIN documents x ON x.id = r.transcription_id LEFT JOIN documents v ON v.id = d.read_through_id
       WHERE e.key GLOB 'lerr-*' AND NOT EXISTS (SELECT 1 FROM figure_cells c WHERE c.figure_id = f.id)
       ORDER BY 1`,
    )
    expect(others.map(({ period }) => period)).toEqual([
      ...['2013 H1', '2021 H2', '2022 H1', '2022 H2', '2023 H1', '2023 H2', '2024 H1', '2024 H2', '2025 H1'],
    ])
    expect(
      new Set(others.map(({ sha256, transcription, through }) => [sha256, transcription, through].join())),
    ).toEqual(new Set([',transcription-law-enforcement,copy-lerr-json']))
  })

  test('the citation of Italy’s requests of 2015 H2 leads to the cell, its note says what the cell keeps', () => {
    const [italy] = bundled.select(
      `${CELLS} WHERE r.sheet = 'LERR' AND c.cell = 'C36' AND p.label = '2015 H2'`,
    )
    const [row] = open.selectFigureRows([Number(italy?.['id'])])
    expect(row).toMatchObject({
      territory: 'Italy',
      low: 572,
      sheet: 'LERR',
      cell: 'C36',
      transcription: null,
    })
    expect(row?.citation).toBe(
      'Microsoft, “Law Enforcement Requests Report, 2015 H2”, sheet “LERR”, cell C36, https://www.microsoft.com/en-us/corporate-responsibility/law-enforcement-requests-report, SHA-256 4c4ec1656de4e4b0cc863624655129f77129c4a35d503e341e7ac878d276690d; read through chaukap/transparency_report_analysis (public repository), Microsoft/Raw_Data at commit d40ecb74, https://github.com/chaukap/transparency_report_analysis/tree/d40ecb747bb9dc1ab3c84e357ae613d0770acfd5/Microsoft/Raw_Data, retrieved 2026-11-29',
    )
    expect(row?.note).toContain('Cell C36 keeps 572.113074204947 and shows 572')
  })

  test('warrants for content stored outside the United States are figures of the United States', () => {
    const warrants = (service: string) =>
      bundled.select(`${CELLS} WHERE sv.key = ? ORDER BY p.starts_on`, service).map(({ low }) => low)
    expect(warrants('overseas-content')).toEqual([133, 103, 126, 145, 113, 165, 101])
    expect(warrants('overseas-enterprise-content')).toEqual([1, 1, 1, 1, 2, 1, 2])
  })

  test('civil outcomes count requests in 2017 H1, accounts from 2018 H1 to 2024 H1, then requests', () => {
    const units = bundled.select(
      `SELECT p.label AS period, group_concat(DISTINCT m.word) AS unit FROM figures f
       JOIN periods p ON p.id = f.period_id JOIN measures m ON m.id = f.measure_id JOIN editions e ON e.id = f.edition_id
       JOIN request_kinds k ON k.id = f.request_kind_id JOIN outcomes o ON o.id = f.outcome_id
       WHERE e.key GLOB 'lerr-*' AND k.word = 'civil' AND o.word <> 'total' GROUP BY 1 ORDER BY p.starts_on`,
    )
    expect(units.map(({ period, unit }) => [period, unit])).toEqual(
      units.map(({ period }) => [
        period,
        String(period) < '2018 H1' || String(period) > '2024 H1' ? 'requests' : 'accounts',
      ]),
    )
    expect(units).toHaveLength(16)
  })

  test('the faults of Microsoft’s own formulas are found, known, and under the figures that they touch', () => {
    const found = checkDataset(open).findings.filter(({ finding }) => finding === 'formula-fault')
    expect(found.map(({ period, territoryCode }) => [period, territoryCode])).toEqual([
      ...['CZ', 'DK', 'IL', 'IT', 'JP', 'KR'].map((code) => ['2015 H2', code]),
      ['2016 H1', 'NZ'],
    ])
    expect(found[3]?.sentence).toBe(
      'Italy, 2015 H2, Criminal and emergency, not separated, sheet LERR, row 36: cell I36 is computed by [1]MSFT!I32+[1]SKYPE!K31. 572 requests are published; without the fault they would be 747.',
    )
    expect(found.every(({ knownNote }) => knownNote !== null)).toBe(true)
    const noted = open.catalogue.notes.filter(({ id }) => id.startsWith('formula-'))
    expect(noted.map(({ from, territories }) => `${String(from)} ${String(territories[0])}`).sort()).toEqual(
      found.map(({ period, territoryCode }) => `${period} ${territoryCode}`).sort(),
    )
  })
})
