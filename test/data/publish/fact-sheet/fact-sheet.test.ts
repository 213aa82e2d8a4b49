import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import type { FactSheet } from '../../../../data/model/fact-sheet.ts'
import { EXPORT_LOCALES, type ExportLocale } from '../../../../data/model/publication.ts'
import { LANGUAGES } from '../../../../data/publish/words/languages.ts'
import { claimSheet, figureSheet } from '../../../../data/publish/fact-sheet/make-sheet.ts'
import { paintSheetHtml } from '../../../../data/publish/fact-sheet/paint-html.ts'
import { paintSheetPdf } from '../../../../data/publish/fact-sheet/paint-pdf.ts'
import { createClaimsAssessor } from '../../../../data/process/assess-claims.ts'
import { rowsBehind } from '../../../../data/process/rows-behind.ts'
import { englishWordsIn } from '../../english-words.ts'
import { openBundled } from '../../claims/open-bundled.ts'

const folder = mkdtempSync(join(tmpdir(), 'desk-sheets-'))
const dataset = openBundled(folder)
const claims = createClaimsAssessor(dataset)
afterAll(() => {
  dataset.close()
  rmSync(folder, { recursive: true })
})

function bundledSheet(id: string, locale: ExportLocale = 'en'): FactSheet {
  const statement = claims.assess().statements.find((each) => each.id === id)
  if (statement === undefined) throw new Error(`no statement ${id}`)
  const { name, shortCode, fingerprint, figureCount } = dataset
  const found = rowsBehind(dataset, claims.figureIdsOf(id), 300, (count) => `${count} rows`)
  const { methodBreaks } = dataset.catalogue
  const breaks = methodBreaks.filter((each) => statement.verdict.breaks.includes(each.id))
  const context = { datasetName: name, shortCode, fingerprint, figureCount, appVersion: '0.1.0' }
  return claimSheet(statement, found, breaks, context, LANGUAGES[locale])
}

test('a sheet says all that a claim rests on', () => {
  const sheet = bundledSheet('neowin-2016h2-four')
  expect(sheet).toMatchObject({
    title: 'Fact-check sheet: a statement',
    source: [
      expect.stringContaining('Neowin (press)'),
      expect.stringContaining('neowin.net'),
      expect.anything(),
    ].slice(0, 2),
    verdict: { word: 'not-supported', label: 'Not supported' },
  })
  expect(sheet.parts.map(({ heading }) => heading)).toEqual(['Taken as', 'Arithmetic', 'Rests on'])
  expect(sheet.parts[1]?.lines[0]).toMatch(/÷ 25,837 = 61\.\d\d%; accepted: 70\.5% to 71\.5%/)
  expect(sheet.rows.length).toBe(sheet.rowsTotal)
  expect(sheet.rows.find(({ territory }) => territory === 'France')).toMatchObject({
    period: '2016 H2',
    counted: 'requests',
    document: 1,
  })
  expect(sheet.documents).toHaveLength(1)
  expect(sheet.dataset.join(' ')).toMatch(/DD-[0-9A-Z]{4}-[0-9A-Z]{4}.* [0-9a-f]{64}/)
})

test('the same sheet gives the same bytes, in both formats, whatever the time', async () => {
  const sheet = bundledSheet('ms-2013h1-us-content')
  const one = await paintSheetPdf(sheet)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const other = await paintSheetPdf(sheet)
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  expect(hash(one)).toBe(hash(other))
  expect(paintSheetHtml(sheet)).toBe(paintSheetHtml(bundledSheet('ms-2013h1-us-content')))
})

test('the PDF is tagged, has no date and no path, and embeds its faces', async () => {
  const bytes = Buffer.from(await paintSheetPdf(bundledSheet('ms-2013h1-us-content')))
  if (process.env['KEEP_SHEETS'] === '1') keep('sheet.pdf', bytes)
  const text = bytes.toString('latin1')
  expect(text.startsWith('%PDF-1.')).toBe(true)
  expect(text).toContain('/MarkInfo')
  expect(text).toContain('/Lang (en)')
  expect(text).not.toMatch(/CreationDate|ModDate|D:20\d\d/)
  expect(text.match(/\/FontFile2/g)).toHaveLength(2)
  const streams = [...text.matchAll(/stream\n/g)].map(({ index }) => {
    const start = index + 'stream\n'.length
    return inflated(bytes.subarray(start, text.indexOf('endstream', start)))
  })
  expect(streams.join('')).not.toMatch(/node_modules|\/home\//)
  // Every page ends with its number, as an artifact.
  const pages = text.match(/\/Type \/Page\n/g)?.length ?? 0
  expect(pages).toBeGreaterThan(1)
})

test('markup and script in a sentence stay text', () => {
  const sheet = bundledSheet('ms-2013h1-us-content')
  const html = paintSheetHtml({
    ...sheet,
    sentence: '<script>alert(1)</script><img src=x onerror=alert(1)>',
    source: ['"><b>'],
  })
  expect(html).not.toMatch(/<script|<img/)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).toContain("default-src 'none'")
})

test('a figure’s sheet adds up its rows, and never things that don’t add up', () => {
  const context = { datasetName: 'x', shortCode: 'DD', fingerprint: '0', figureCount: 1, appVersion: '1' }
  const all = dataset
    .checkedFigures()
    .current.filter(
      ({ company, period, requestKind }) =>
        company === 'microsoft' && period === '2020 H2' && requestKind === 'criminal',
    )
  const sheetOf = (ids: readonly number[]) =>
    figureSheet(
      rowsBehind(dataset, ids, 300, () => 'Some rows'),
      context,
      LANGUAGES.en,
    )
  const totals = all.filter(
    ({ measure, outcome, territoryCode }) =>
      measure === 'accounts' && outcome === 'total' && ['SV', 'ES', 'DE'].includes(territoryCode),
  )
  const { parts, verdict } = sheetOf(totals.map(({ figureId }) => figureId))
  expect(verdict).toBeNull()
  const numbers = totals.flatMap(({ low }) => (low === null ? [] : [low]))
  expect(numbers).toHaveLength(2)
  const sum = numbers.reduce((one, other) => one + other, 0)
  expect(parts[0]?.lines).toEqual([
    expect.stringMatching(new RegExp(`= ${sum.toLocaleString('en')}$`)),
    '1 cell is blank or withheld, and is in no sum: that is not zero.',
  ])
  const mixed = all.filter(({ territoryCode }) => territoryCode === 'DE')
  expect(sheetOf(mixed.map(({ figureId }) => figureId)).parts[0]?.lines[0]).toMatch(/they are not added up/)
})

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return ''
  }
}

function keep(name: string, bytes: Uint8Array): void {
  const folder = join('test-results', 'sheets')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), bytes)
}

const NAMES = /Disclosure Desk|SHA-256|[0-9a-f]{64}|To Be Determined|CLOUD Act|United States v\. Microsoft/g

test.each(EXPORT_LOCALES.filter((locale) => locale !== 'en'))(
  'a sheet in %s has no English word but what it quotes and names',
  (locale) => {
    for (const id of ['ms-2017h1-decrease', 'ms-2020h2-requests', 'ms-2013h1-content-share']) {
      const sheet = bundledSheet(id, locale)
      // What it quotes, and names of documents and of the dataset, stay as they are written.
      const [, ...made] = sheet.dataset
      const rows = sheet.rows.map((row) => ({ ...row, place: '' }))
      const html = paintSheetHtml({ ...sheet, sentence: '', source: [], documents: [], rows, dataset: made })
      const text = html.replace(/<style>.*<\/style>|<[^>]*>/gs, ' ').replace(NAMES, '')
      expect([id, englishWordsIn(text, locale)]).toEqual([id, []])
      expect(paintSheetHtml(sheet)).toContain(`<html lang="${locale}">`)
    }
  },
)
