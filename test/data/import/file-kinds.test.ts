import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import { FOREIGN_KINDS, type ForeignKind } from '../../../data/import/foreign-kind.ts'
import { closeFile, inspectFile, openFile } from '../../../data/import/open-file.ts'
import { NO_CHOICES, type ImportChoices } from '../../../data/model/import-report.ts'
import { errorSentence } from '../../../data/model/words/error-sentence.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { fc } from '../../seeded-fast-check.ts'
import { EXAMPLE_RECIPE } from './example-recipe.ts'
import { NOTHING_AROUND, readAll, REPORTS_FOLDER, temporaryFile } from './import-a-file.ts'

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const compound = (stream: string): Buffer =>
  Buffer.concat([COMPOUND, Buffer.alloc(1016), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)])
const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

/** A file of each kind that isn't read, as its first bytes make it. */
const FOREIGN: Readonly<Record<ForeignKind, Uint8Array>> = {
  xls: compound('Workbook'),
  'encrypted-workbook': compound('EncryptedPackage'),
  'old-office': compound('WordDocument'),
  word: zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
  'other-office': zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
  pdf: Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
  parquet: Buffer.from('PAR1\u0015\u0004'),
  'sign-in': Buffer.from('<!DOCTYPE html><html><title>Sign in</title><input type="password">'),
  html: Buffer.from('\ufeff\n<html><body><table><tr><td>France</table>'),
  gzip: gzipSync(gzipSync('country,half,received\n')),
  archive: Buffer.from('Rar!\x1a\x07\x00', 'latin1'),
  picture: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
}

const RECIPE: MappingRecipe = { ...EXAMPLE_RECIPE, sheet: null }

async function open(name: string, content: Uint8Array | string, choices: Partial<ImportChoices> = {}) {
  const reading = { copiesFolder: join(temporaryFolder(), 'reading'), hear: () => undefined }
  const path = temporaryFile(name, content)
  const all = {
    ...NO_CHOICES,
    recipe: RECIPE,
    answers: { ...NO_CHOICES.answers, company: RECIPE.company },
    ...choices,
  }
  const opened = await openFile(path, all, NOTHING_AROUND, reading)
  try {
    if (opened.reader.kind !== 'report') throw new Error('It is a report')
    const { figures, issues } = readAll(opened.reader)
    const said = figures.map(({ territory, period, low, status }) => [territory, period, low, status])
    return { said, issues, figures, file: opened.reader.file }
  } finally {
    closeFile(opened)
    // Nothing that was unpacked stays.
    expect(existsSync(reading.copiesFolder) ? readdirSync(reading.copiesFolder) : []).toEqual([])
  }
}

const inspected = async (path: string, choices: Partial<ImportChoices> = {}) =>
  await inspectFile(path, { ...NO_CHOICES, ...choices }, NOTHING_AROUND, {
    copiesFolder: join(temporaryFolder(), 'reading'),
    hear: () => undefined,
  })

test.each(FOREIGN_KINDS)(
  'a file that is %s is told by its bytes, whatever its name, and what to do is said',
  async (kind) => {
    const { failure } = await inspected(temporaryFile('report.csv', FOREIGN[kind]))
    expect([failure?.code, failure?.details['kind']]).toEqual(['import-file-kind', kind])
    const sentence = errorSentence('import-file-kind', failure?.details ?? {})
    expect(sentence).toContain('report.csv is ')
    expect(sentence).not.toContain('is no table')
  },
)

const TEXT = 'country,half,received\nFrance,2020 H1,3\nChad,2020 H2,\n'
const SAID = [
  ['FR', '2020 H1', 3, 'exact'],
  ['TD', '2020 H2', null, 'not-reported'],
]

test('a file packed with gzip is read, and stays the document that it is', async () => {
  const packed = gzipSync(TEXT)
  const { said, file } = await open('counts.csv.gz', packed)
  expect([said, file.name]).toEqual([SAID, 'counts.csv.gz'])
  const plain = await open('counts.csv', TEXT)
  expect(file.sha256).not.toBe(plain.file.sha256)
})

test('of a zip archive its one file is read; of several one is chosen by its name', async () => {
  expect(
    (await open('a.zip', zipped({ 'folder/counts.csv': TEXT, '__MACOSX/._counts.csv': 'x' }))).said,
  ).toEqual(SAID)
  const several = zipped({ 'a.csv': TEXT, 'b.csv': TEXT.replace('3', '4') })
  await expect(open('a.zip', several)).rejects.toMatchObject({
    code: 'import-choose-file',
    details: { count: 2 },
  })
  expect((await open('a.zip', several, { table: 'b.csv' })).said[0]).toEqual(['FR', '2020 H1', 4, 'exact'])
  const { inspection } = await inspected(temporaryFile('a.zip', several))
  expect(inspection.tables?.map(({ name, kind }) => [name, kind])).toEqual([
    ['a.csv', 'file'],
    ['b.csv', 'file'],
  ])
})

test('what would unpack to much is refused before it does', async () => {
  const zeros = Buffer.alloc(40_000_000)
  await expect(open('a.csv.gz', gzipSync(zeros))).rejects.toMatchObject({ code: 'workbook-refused' })
  await expect(open('a.zip', zipSync({ 'a.csv': zeros }))).rejects.toMatchObject({ code: 'workbook-refused' })
  await expect(open('a.csv.gz', gzipSync(TEXT).subarray(0, 30))).rejects.toMatchObject({
    code: 'workbook-damaged',
  })
})

const OBJECTS = [
  { country: 'France', half: '2020 H1', received: 3 },
  { country: 'Chad', half: '2020 H2', received: null },
]
const LISTS = [
  ['France', '2020 H1', 3],
  ['Chad', '2020 H2', null],
]
const COLUMNS = ['country', 'half', 'received']
test.each([
  ['a list of objects', OBJECTS],
  ['a list of lists', [COLUMNS, ...LISTS]],
  ['columns and rows', { columns: COLUMNS, rows: LISTS }],
  ['columns that say their names, and data', { columns: COLUMNS.map((name) => ({ name })), data: LISTS }],
  ['columns and rows that are objects', { columns: COLUMNS, rows: OBJECTS }],
  ['a list under a key', { title: 'Requests', results: OBJECTS }],
  ['a table under a key', { report: { columns: COLUMNS, rows: LISTS } }],
])('JSON of %s is a table', async (_, value) => {
  const { said, figures } = await open('counts.json', JSON.stringify(value))
  expect(said).toEqual(SAID)
  // It has rows, and no cells.
  expect(figures[0]).not.toHaveProperty('column')
})

test.each([
  [
    'a number with more digits than a double keeps',
    '[{"country":"France","half":"2020 H1","received":9007199254740993}]',
    '9007199254740993',
  ],
  ['a fraction', '[{"country":"France","half":"2020 H1","received":1.5}]', '1.5'],
  ['a list', '[{"country":"France","half":"2020 H1","received":[3]}]', '["3"]'],
  ['a number with a power of ten', '[{"country":"France","half":"2020 H1","received":1e3}]', '1e3'],
])('JSON with %s in a figure’s place is an error of its row', async (_, text, value) => {
  const { said, issues } = await open('counts.json', text)
  expect(said).toEqual([])
  expect(issues).toMatchObject([{ level: 'error', row: 2, value }])
})

test.each([
  ['that is cut', '[{"country":"France"', 'workbook-damaged'],
  ['without a table', '{"title":"Requests"}', 'workbook-refused'],
  ['of empty lists', '[[], []]', 'import-layout-unknown'],
  ['nested without end', '['.repeat(200_000), 'workbook-refused'],
])('JSON %s is refused', async (_, text, code) => {
  await expect(open('counts.json', text, { recipe: null })).rejects.toMatchObject({ code })
})

const ODS_HEAD =
  '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>'
const odsOf = (tables: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `${ODS_HEAD}${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...more,
  })
const text = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`
const number = (value: number | string): string =>
  `<table:table-cell office:value-type="float" office:value="${String(value)}"><text:p>as shown</text:p></table:table-cell>`
const rowOf = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
const tableOf = (...rows: readonly string[]): string =>
  `<table:table table:name="a">${rows.join('')}</table:table>`
const HEADER = rowOf(...COLUMNS.map(text))

test('an OpenDocument spreadsheet is read: kept values, repeated cells and rows, remarks left out', async () => {
  const aside =
    '<table:table-cell office:value-type="float" office:value="7"><office:annotation><text:p>5</text:p></office:annotation><text:p>7</text:p></table:table-cell>'
  const rows = [
    HEADER,
    rowOf(
      text('France'),
      text('2020 H1'),
      number(3),
      '<table:table-cell table:number-columns-repeated="16381"/>',
    ),
    '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>',
    rowOf(text('Chad'), text('2020<text:s/>H2'), aside),
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
  ]
  const { said, figures } = await open('counts.ods', odsOf(tableOf(...rows)))
  expect(said).toEqual([
    ['FR', '2020 H1', 3, 'exact'],
    ['TD', '2020 H2', 7, 'exact'],
  ])
  expect(figures.map(({ column }) => column)).toEqual([2, 2])
})

test.each([
  ['a document type', odsOf(tableOf(HEADER)).length, '<!DOCTYPE a [<!ENTITY b "c">]>', 'workbook-refused'],
  [
    'cells without end',
    0,
    tableOf(
      `<table:table-row table:number-rows-repeated="1000000">${text('a').repeat(900)}</table:table-row>`,
    ),
    'workbook-refused',
  ],
  [
    'too many columns',
    0,
    tableOf(rowOf('<table:table-cell table:number-columns-repeated="5000"/>', text('a'))),
    'workbook-refused',
  ],
  ['broken XML', 0, '<table:table>', 'workbook-damaged'],
])('an OpenDocument spreadsheet with %s is refused', async (what, _, tables, code) => {
  const content =
    what === 'a document type'
      ? zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': strToU8(`${tables}<a/>`),
        })
      : odsOf(tables)
  await expect(open('counts.ods', content)).rejects.toMatchObject({ code })
})

test('one with a password is refused as such', async () => {
  const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'
  const locked = odsOf('', { 'META-INF/manifest.xml': strToU8(manifest) })
  await expect(open('counts.ods', locked)).rejects.toMatchObject({
    code: 'workbook-refused',
    details: { reason: 'it is encrypted' },
  })
})

/** The same rows as CSV, JSON, ODS, and packed: the CSV's reader, which is another, says what each has to come to. */
test('the same table says the same in each form', async () => {
  const names = ['France', 'Chad', 'Türkiye', 'Côte d’Ivoire', 'Peru']
  const cells = fc.array(fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }), {
    minLength: 1,
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(cells, async (counts) => {
      const rows = counts.map((count, place) => [names[place] ?? '', '2020 H1', count] as const)
      const csv = [COLUMNS, ...rows].map((row) => row.join(',')).join('\n')
      const expected = (await open('counts.csv', csv)).said
      const ods = odsOf(
        tableOf(
          HEADER,
          ...rows.map(([name, half, count]) =>
            rowOf(text(name), text(half), count === null ? '<table:table-cell/>' : number(count)),
          ),
        ),
      )
      expect((await open('counts.ods', ods)).said).toEqual(expected)
      expect((await open('counts.json', JSON.stringify({ columns: COLUMNS, rows }))).said).toEqual(expected)
      expect((await open('counts.csv.gz', gzipSync(csv))).said).toEqual(expected)
      expect((await open('counts.zip', zipSync({ 'a.ods': ods }))).said).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})

const SMALL = join(REPORTS_FOLDER, '../inputs/import/not-damaged.ods')
test.skipIf(!existsSync(SMALL))(
  'a spreadsheet as LibreOffice wrote it is read (skipped where ../shared/inputs is not there)',
  async () => {
    const { inspection } = await inspected(SMALL)
    expect([inspection.format, inspection.sheets.length > 0, inspection.preview.length > 0]).toEqual([
      'workbook',
      true,
      true,
    ])
  },
)
