import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { named } from '../../../data/model/text.ts'
import { allSeries } from '../../../data/model/figure-spec.ts'
import { DATA_COLUMNS } from '../../../data/publish/data-files/data-table.ts'
import { paintCsv } from '../../../data/publish/data-files/paint-csv.ts'
import { paintDataJson } from '../../../data/publish/data-files/paint-data-json.ts'
import { paintXlsx } from '../../../data/publish/data-files/paint-xlsx.ts'
import { publishPack } from '../../../data/publish/publish-pack.ts'
import { sha256 } from '../../../data/publish/recipe/recipe-code.ts'
import { BAND_ANSWER, STACKED_ANSWER } from './figures.ts'
import { ORIGIN, published } from './published.ts'

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')
const cells = STACKED_ANSWER.figure.series.flatMap((series) => series.cells)

it('a workbook has a number cell for each number, and no cell where there is none', () => {
  const sheet = textOf(
    unzipSync(paintXlsx(STACKED_ANSWER, STACKED_ANSWER.figure, ORIGIN))['xl/worksheets/sheet1.xml'],
  )
  const column = String.fromCharCode(65 + DATA_COLUMNS.indexOf('low'))
  const lows = [...sheet.matchAll(new RegExp(`<c r="${column}\\d+" s="\\d"><v>([^<]*)</v>`, 'g'))]
  expect(lows.map(([, value]) => Number(value))).toEqual(cells.flatMap(({ low }) => low ?? []))
  expect(sheet).not.toMatch(new RegExp(`<f>|<c r="${column}([2-9]|\\d\\d)" s="\\d" t="inlineStr"`))
  expect([...sheet.matchAll(/<row /g)]).toHaveLength(cells.length + 1)
})

it('a workbook’s texts can’t be formulas or markup', () => {
  const spec = { ...STACKED_ANSWER.figure, title: named('=HYPERLINK("x")<&>') }
  const about = textOf(unzipSync(paintXlsx(STACKED_ANSWER, spec, ORIGIN))['xl/worksheets/sheet2.xml'])
  expect(about).toContain(
    't="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)&lt;&amp;&gt;</t>',
  )
})

it('the same workbook again has the same bytes', () => {
  const paint = (): string => sha256(paintXlsx(BAND_ANSWER, BAND_ANSWER.figure, ORIGIN))
  expect(paint()).toBe(paint())
})

it('CSV for Excel takes the sting out of texts and leaves numbers alone; CSV for code changes nothing', () => {
  const answer = { ...STACKED_ANSWER, sentence: '=cmd|x' }
  for (const start of ['=', '+', '-', '@', '\uFF1D']) {
    const spec = { ...STACKED_ANSWER.figure, title: named(`${start}1+1`), source: named('plain') }
    expect(paintCsv(answer, spec, ORIGIN, 'excel')).toContain(`,'${start}1+1,'=cmd|x,`)
    expect(paintCsv(answer, spec, ORIGIN, 'code')).toContain(`,${start}1+1,=cmd|x,`)
  }
  const negative = STACKED_ANSWER.figure.series.map((series) => ({
    ...series,
    cells: series.cells.map((cell) => ({ ...cell, low: -5, high: -5 })),
  }))
  const spec = { ...STACKED_ANSWER.figure, series: negative }
  expect(paintCsv(STACKED_ANSWER, spec, ORIGIN, 'excel')).toContain(',-5,-5,')
})

it('the JSON has a row for each mark, with null and the reason where there is no number', () => {
  const { rows } = JSON.parse(paintDataJson(STACKED_ANSWER, STACKED_ANSWER.figure, ORIGIN)) as {
    rows: { low: number | null; status: string }[]
  }
  expect(rows.map(({ low }) => low)).toEqual(
    allSeries(STACKED_ANSWER.figure).flatMap((series) => series.cells.map(({ low }) => low)),
  )
  expect(rows.filter(({ low }) => low === null).every(({ status }) => status.length > 3)).toBe(true)
})

it('a pack holds the figure in every format, and its manifest the sum of each file', async () => {
  const choice = { recipe: 'recipe-and-rows', isDespiteReds: false } as const
  const [zip] = await publishPack(published(), STACKED_ANSWER, [], { ...choice, isZip: true }, ORIGIN)
  const files = unzipSync(zip?.bytes ?? new Uint8Array())
  const endings = Object.keys(files).map((name) => name.replace(/^example-[a-z0-9-]+\./, '*.'))
  expect(endings).toEqual([
    '*.svg',
    '*.pdf',
    '*.png',
    '*.csv',
    '*.xlsx',
    '*.data.json',
    '*.recipe.json',
    '*.excel.csv',
    'alt-text-short.txt',
    'alt-text-long.txt',
    'caption.txt',
    'method-note.txt',
    'sources.txt',
    'manifest.json',
  ])
  const manifest = JSON.parse(textOf(files['manifest.json'])) as {
    files: { name: string; bytes: number; sha256: string }[]
  }
  expect(manifest.files).toEqual(
    Object.entries(files)
      .filter(([name]) => name !== 'manifest.json')
      .map(([name, bytes]) => ({ name, bytes: bytes.byteLength, sha256: sha256(bytes) })),
  )
  const again = await publishPack(published(), STACKED_ANSWER, [], { ...choice, isZip: true }, ORIGIN)
  expect(sha256(again[0]?.bytes ?? '')).toBe(sha256(zip?.bytes ?? ''))
})
