import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFigures } from '../../../data/claims/check-figures.ts'
import { parseCsvRecords } from '../../../data/dataset/build/parse-csv.ts'
import { openDataset, type OpenDataset } from '../../../data/dataset/open.ts'
import { buildDataset } from '../../../data/dataset/build/build-dataset.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { readBuilt, SOURCE, type BuiltDataset } from './bundled.ts'
import { checkDataset } from '../../../data/process/check-dataset.ts'

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

const expected = (file: string) => parseCsvRecords(readFileSync(join(import.meta.dirname, file), 'utf8'))

const FIGURES = `SELECT p.label AS period, s.sheet, s.territory_as_published AS spelling, t.code, t.name, m.word AS measure,
    o.word AS outcome, f.low, f.high, st.word AS status, f.as_published, e.key AS edition, sv.key AS service,
    CASE WHEN s.sheet IS NULL THEN NULL WHEN sv.key = 'skype' THEN 'skype' ELSE CASE k.word
      WHEN 'undivided' THEN 'combined' WHEN 'emergency' THEN 'emergencies' ELSE k.word END END AS section
  FROM figures f JOIN periods p ON p.id = f.period_id JOIN source_rows s ON s.id = f.source_row_id
  JOIN territories t ON t.id = f.territory_id JOIN measures m ON m.id = f.measure_id
  JOIN outcomes o ON o.id = f.outcome_id JOIN figure_statuses st ON st.id = f.status_id
  JOIN editions e ON e.id = f.edition_id JOIN services sv ON sv.id = f.service_id
  JOIN request_kinds k ON k.id = f.request_kind_id`

test('the README counts the figures that are shipped', () => {
  const readme = readFileSync(join(SOURCE, '..', '..', 'README.md'), 'utf8')
  const said = /([\d,]+) published figures/.exec(readme)?.[1]
  expect(said).toBe(open.figureCount.toLocaleString('en'))
})

test('the same source gives the same bytes', () => {
  const again = join(temporaryFolder(), 'again.sqlite')
  buildDataset(SOURCE, again)
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  expect(hash(again)).toBe(hash(bundled.file))
})

test('every column of every sheet adds up to the sums taken from the publisher’s files', () => {
  const sums = bundled.select(
    `WITH cells AS (${FIGURES} WHERE s.sheet IS NOT NULL AND sv.key IN ('all', 'skype'))
     SELECT period, section, count(DISTINCT spelling) AS rows,
       sum(CASE WHEN outcome = 'total' AND measure = 'requests' THEN low END) AS requests,
       sum(CASE WHEN outcome = 'total' AND measure = 'accounts' THEN low END) AS accounts,
       sum(CASE WHEN outcome = 'rejected' THEN low END) AS rejected,
       sum(CASE WHEN outcome = 'no-data' THEN low END) AS no_data,
       sum(CASE WHEN outcome = 'non-content' THEN low END) AS non_content,
       sum(CASE WHEN outcome = 'content' THEN low END) AS content
     FROM cells GROUP BY period, section`,
  )
  const lines = expected('expected-sums.csv')
  const columns = ['rows', 'requests', 'accounts', 'rejected', 'no_data', 'non_content', 'content']
  const asText = (place: string, cells: readonly unknown[]): string => `${place}: ${cells.join(' ')}`
  expect(
    sums
      .map((row) =>
        asText(
          `${String(row['period'])} ${String(row['section'])}`,
          columns.map((name) => row[name]),
        ),
      )
      .sort(),
  ).toEqual(
    lines
      .map((line) =>
        asText(
          `${line.cell('period')} ${line.cell('sheet')}`,
          columns.map((name) => line.cell(name)),
        ),
      )
      .sort(),
  )
  expect(lines.reduce((rows, line) => rows + Number(line.cell('rows')), 0)).toBe(2096)
})

test.each(['requests', 'accounts'])(
  'the %s of the countries come to each total that was printed for the world',
  (measure) => {
    const isPrinted =
      "t.code = 'WORLD' AND s.sheet IS NULL AND sv.key = 'all' AND o.word = 'total' AND m.word = ?"
    const printed = bundled.select(`${FIGURES} WHERE ${isPrinted} AND p.starts_on >= '2013-01-01'`, measure)
    const sums = printed.map((total) => ({
      ...total,
      // A year is the sum of its halves. From 2017 H1 the totals are of criminal requests, to 2016 H2 of the undivided ones.
      sum: bundled.select(
        `SELECT sum(low) AS low FROM (${FIGURES} WHERE p.label GLOB ? || '*' AND m.word = ? AND o.word = 'total'
           AND sv.key = 'all' AND k.word IN ('undivided', 'criminal') AND s.sheet IS NOT NULL)`,
        total['period'],
        measure,
      )[0]?.['low'],
    }))
    expect(sums.length).toBeGreaterThan(1)
    expect(sums.filter((total) => total.sum !== (total as Readonly<Record<string, unknown>>)['low'])).toEqual(
      [],
    )
  },
)

test('the discrepancies inside the sources are the known ones, and no others', () => {
  const all = checkFigures(open.checkedFigures(), open.catalogue.outcomeRules)
  // No other company's outcomes exclude each other.
  expect(all.filter(({ check, company }) => check === 'parts-differ' && company !== 'microsoft')).toEqual([])
  const found = all
    .filter(({ check }) => check === 'parts-differ' || check === 'blank-cells')
    .filter(({ company }) => company === 'microsoft')
    .map(({ check, figureIds, numbers }) => {
      const [row] = open.selectFigureRows(figureIds)
      const what =
        check === 'blank-cells' ? numbers[0] : `outcomes sum ${numbers[0]} vs ${row?.measure} ${numbers[1]}`
      return [row?.period, row?.requestKind, row?.territoryAsPublished, what]
    })
  const known = expected('known-discrepancies.csv').map((line) => {
    const what = line.cell('what')
    const blanks = what.startsWith('blank in source: ') ? what.split(': ')[1]?.split(' ').length : what
    return [line.cell('period'), line.cell('request_kind'), line.cell('territory_as_published'), blanks]
  })
  const inOrder = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort()
  expect(inOrder(found)).toEqual(inOrder(known))
  const ofRows = open
    .knownDiscrepancies()
    .filter(({ finding }) => /^(parts-differ|blank-cells)$/.test(finding))
  expect(ofRows).toHaveLength(known.length)
})

test('“blank” is said of cells that hold nothing: no printed 0, and of a dash that it stands there', () => {
  const { findings } = checkDataset(open)
  const said = findings
    .filter(({ finding }) => finding === 'blank-cells')
    .flatMap(({ figureIds, sentence }) =>
      bundled
        .select(
          `SELECT DISTINCT trim(f.as_published) AS cell FROM figures f WHERE f.id IN (${figureIds.join()})`,
        )
        .map(({ cell }) =>
          [typeof cell === 'string' ? cell : '', sentence.includes('leaves blank') ? 'blank' : 'dash'].join(
            ': ',
          ),
        ),
    )
  expect([...new Set(said)].toSorted()).toEqual(['-: dash', ': blank'])
})

test('each percentage that contradicts its counts, and each 0 that stands for no number, is listed', () => {
  const { findings } = checkDataset(open)
  const found = findings.filter(({ finding }) => finding === 'rate-differs' || finding === 'printed-zero')
  expect(found.filter(({ knownNote }) => knownNote === null)).toEqual([])
  const places = found.flatMap(({ finding, period, territoryCode, requestKind }) =>
    finding === 'rate-differs' ? [[period, territoryCode, requestKind].join(' ')] : [],
  )
  // The table in the notes on Meta’s files.
  expect(places.toSorted()).toEqual(['2021 H1 HK emergency', '2021 H2 GB emergency', '2021 H2 GB undivided'])
  const zeros = bundled.select(
    `${FIGURES} WHERE f.as_published = '0' AND f.low IS NULL AND e.key GLOB 'google-*'`,
  )
  expect(found).toHaveLength(3 + zeros.length)
  expect(zeros).toHaveLength(111)
})

test('every figure leads to a document with the day it was read, and all but one to an address', () => {
  const withoutSource = (condition: string) =>
    bundled.select(
      `SELECT f.id, d.key, d.note FROM figures f JOIN source_rows s ON s.id = f.source_row_id
       JOIN documents d ON d.id = s.document_id WHERE ${condition}`,
    )
  expect(withoutSource("d.retrieved_on IS NULL OR d.title = '' OR s.row IS NULL")).toEqual([])
  // A secondary mention of which only the number is known, as its note says.
  expect(withoutSource('d.address IS NULL').map((row) => row['key'])).toEqual(['secondary-enterprise-2025'])
})

test('a blank cell stays blank, and a printed 0 is 0', () => {
  const blank = bundled.select(`${FIGURES} WHERE f.as_published = ''`)
  expect(blank.filter((row) => String(row['edition']).startsWith('lerr-'))).toHaveLength(15)
  expect(new Set(blank.map((row) => `${String(row['status'])} ${String(row['low'])}`))).toEqual(
    new Set(['not-reported null']),
  )
  // Google's zeros to 2010 H2 stand for no number, and its shares are intervals: both have tests of their own.
  const zeros = bundled.select(
    `${FIGURES} WHERE f.as_published = '0' AND m.word <> 'share-disclosed' AND p.label > '2010 H2'`,
  )
  expect(zeros.length).toBeGreaterThan(1000)
  expect(zeros.every((row) => row['low'] === 0 && row['status'] === 'exact')).toBe(true)
})

test('national security numbers stay bands, and a corrected edition is kept beside the first', () => {
  const bands = bundled.select(`${FIGURES} WHERE st.word = 'band' AND s.sheet IS NULL`)
  expect(bands.every((row) => Number(row['low']) < Number(row['high']))).toBe(true)
  expect(
    bundled
      .select(
        `${FIGURES} WHERE p.label = '2016 H1' AND m.word = 'requests'
         AND e.company_id = (SELECT id FROM companies WHERE key = 'microsoft')
         AND f.request_kind_id = (SELECT id FROM request_kinds WHERE word = 'fisa-content') ORDER BY f.low DESC`,
      )
      .map((row) => row['as_published']),
  ).toEqual(['1,000-1,499', '0-499'])
})

test.each([
  ['XK', 'Kosovo (Republic of)'],
  ['ZZ-TBD', 'To Be Determined'],
  ['RS-XK', 'Serbia (incl Kosovo)'],
])('%s is an area of its own, as %s', (code, spelling) => {
  const rows = bundled.select(`${FIGURES} WHERE t.code = ?`, code)
  expect(rows.map((row) => row['spelling'])).toContain(spelling)
})

test('two spellings of one area are one territory, each row with the spelling it was published in', () => {
  const several = bundled.select(
    `SELECT code, count(DISTINCT spelling) AS spellings FROM (${FIGURES} WHERE s.sheet IS NOT NULL)
     GROUP BY code HAVING spellings > 1`,
  )
  expect(several).toHaveLength(16)
  expect(
    bundled
      .select(
        `SELECT DISTINCT spelling FROM (${FIGURES} WHERE t.code = 'KR' AND s.sheet IS NOT NULL) ORDER BY 1`,
      )
      .map((row) => row['spelling']),
  ).toContain('South Korea')
})

test('35 statements are there, with their words and the number they state', () => {
  expect(open.statements).toHaveLength(35)
  expect(open.statements.map(({ id }) => id)).toEqual(
    expected('expected-verdicts.csv').map((line) => line.cell('id')),
  )
})

const ARTICLE = join(SOURCE, '..', '..', '..', 'shared', 'article')

describe.skipIf(!existsSync(ARTICLE))('the article at hand', () => {
  const text = (existsSync(ARTICLE) ? readdirSync(ARTICLE) : [])
    .filter((file) => /\.(md|txt)$/.test(file) && !file.startsWith('README'))
    .map((file) => readFileSync(join(ARTICLE, file), 'utf8'))
    .join('\n')
    .replaceAll(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')

  test('each of the six quotations is in it to the letter', () => {
    const quotations = open.articles.flatMap(({ commitments }) =>
      commitments.map(({ quotation }) => quotation),
    )
    expect(quotations).toHaveLength(6)
    const plain = (words: string): string => words.replaceAll('’', "'").replaceAll(/[“”]/g, '"')
    expect(quotations.filter((quotation) => !text.includes(plain(quotation)))).toEqual([])
  })

  test('no other sentence of it is in the dataset', () => {
    const shipped = JSON.stringify(open.articles).replaceAll('’', "'")
    const sentences = text.split(/(?<=[.?!]) /).filter((sentence) => sentence.split(' ').length > 8)
    const quoted = open.articles.flatMap(({ commitments }) => commitments.map(({ quotation }) => quotation))
    const carried = sentences.filter(
      (sentence) => shipped.includes(sentence) && !quoted.some((quotation) => sentence.includes(quotation)),
    )
    expect(carried).toEqual([])
  })
})
