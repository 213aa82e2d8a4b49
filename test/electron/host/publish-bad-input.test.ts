import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PUBLISH_FORMATS } from '../../../data/model/publish-formats.ts'
import { defaultPublication, type Publication } from '../../../data/model/publication.ts'
import { parseViewText } from '../../../data/model/view-text.ts'
import { readPngChunks } from '../../../data/publish/paint/png-chunks.ts'
import { readStrictCsv } from '../../data/publish/strict-csv.ts'
import { readStrictSvg } from '../../data/publish/strict-svg.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startDeskInHome, type TestDesk } from './desk-in-home.ts'

const of = (view: string, preset = 'owid-web'): Publication =>
  defaultPublication(parseViewText(`v1/microsoft/${view}`), preset)
const PLAIN = of('2014H1-2016H2/requests', 'owid-web')

/** In every text field at once. */
const TEXTS: Readonly<Record<string, string>> = {
  'a text of 400 characters': 'Requests for content and non-content data '.repeat(10).slice(0, 400),
  'one word of 400 letters': 'W'.repeat(400),
  emoji: 'Requests 👩‍💻 🇩🇪 1️⃣',
  'right-to-left': 'طلبات الحكومات، בקשות (2013–2025) 5,163',
  'turned by marks': '\u202Egnp.exe\u2066 \u200F5,163',
  Devanagari: 'सरकारी अनुरोध २०१३',
  markup: '<script>alert(1)</script>]]></metadata><svg onload="x"> & &amp; "\'',
  'spreadsheet formulas': '=HYPERLINK("http://example.com")',
  'control characters': 'a\u0000b\u0007c\nd\te\u007F\u2028f\u009Bg',
  'halves of characters': 'a\uD83D b\uDE00 \uFFFE',
  nothing: '',
}

const withText = (text: string): Publication => ({
  ...PLAIN,
  panelLetter: Array.from(text).slice(0, 2).join(''),
  texts: {
    title: text,
    subtitle: text,
    source: text,
    credit: text,
    rewordings: [],
    ownNotes: [text],
  },
  altText: { short: text, long: text, writtenFor: null },
  annotations: [
    { kind: 'event', id: 'e', category: '2015 H1', label: text.slice(0, 300) },
    { kind: 'reference-line', id: 'r', value: 10_000, label: text.slice(0, 300) },
  ],
})

const FIGURES: Readonly<Record<string, Publication>> = {
  'zero rows': of('2014H1-2016H2/requests/kinds=fisa-content/territories=LI'),
  'one point': of('2015H1-2015H1/requests/territories=LI/outcomes=rejected/by=territory/shape=lines'),
  'every territory, ranked': of('2013H1-2025H1/requests/figure=territories-ranked/top=300', 'a4'),
  'every territory, as lines': of('2013H1-2025H1/requests/by=territory/shape=lines/top=300', 'a4'),
  'every territory, as panels': of('2013H1-2025H1/requests/figure=small-multiples/top=300', 'slide'),
  '20 mm wide': { ...PLAIN, widthMm: 20, heightMm: 20 },
  '2 m wide': { ...PLAIN, widthMm: 2000, heightMm: 2000 },
  ...Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [name, withText(text)])),
}

async function bytesOf(
  desk: TestDesk,
  publication: Publication,
  format: (typeof PUBLISH_FORMATS)[number],
): Promise<Buffer | string> {
  const request = { publication, format, csvUse: 'code', recipe: 'recipe-and-rows', isDespiteReds: true }
  const code = await desk.code('publish.save', request)
  return code === 'done' ? readFileSync(desk.chosen ?? '') : code
}

/** Whether a file of this format is whole, by a reader that is stricter than those it goes to. */
function checkWhole(bytes: Buffer, format: (typeof PUBLISH_FORMATS)[number]): void {
  const text = bytes.toString('utf8')
  if (format === 'svg') expect(readStrictSvg(text).length).toBeGreaterThan(3)
  else if (format === 'csv') expect(readStrictCsv(text.replace(/^\uFEFF/, '')).length).toBeGreaterThan(0)
  else if (format === 'png') expect(readPngChunks(bytes).at(-1)?.type).toBe('IEND')
  else if (format === 'pdf') expect(bytes.toString('latin1')).toMatch(/^%PDF-[^]*%%EOF\s*$/)
  else if (format === 'xlsx') expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  else expect(JSON.parse(text)).toBeTypeOf('object')
}

test('hard figures and texts give whole files or a sentence, through the contract; the file before stays until then', async () => {
  const folder = temporaryFolder()
  const desk = await startDeskInHome(await builtApp('microsoft'), folder)
  desk.chosen = join(folder, 'figure.out')
  const refused: string[] = []
  for (const [name, publication] of Object.entries(FIGURES)) {
    for (const format of PUBLISH_FORMATS) {
      writeFileSync(desk.chosen, 'before')
      const bytes = await bytesOf(desk, publication, format)
      if (typeof bytes === 'string') {
        refused.push(`${name}, ${format}: ${bytes}`)
        expect(readFileSync(desk.chosen, 'utf8')).toBe('before')
      } else checkWhole(bytes, format)
    }
  }
  expect(refused).toEqual(['2 m wide, png: publish-too-large'])
})

test('a size, a text or a preset of nonsense is refused before anything is laid out', async () => {
  const folder = temporaryFolder()
  const desk = await startDeskInHome(await builtApp('microsoft'), folder)
  const preview = (publication: unknown): Promise<string> =>
    desk.code('publish.preview', { publication, vision: 'usual' })
  expect(await preview({ ...PLAIN, widthMm: 1 })).toBe('request-refused')
  expect(await preview({ ...PLAIN, widthMm: 5000 })).toBe('request-refused')
  expect(await preview({ ...PLAIN, heightMm: -3 })).toBe('request-refused')
  expect(await preview({ ...PLAIN, texts: { ...PLAIN.texts, title: 'x'.repeat(1001) } })).toBe(
    'request-refused',
  )
  expect(await preview({ ...PLAIN, preset: 'no-such' })).toBe('publish-unknown-preset')
  for (const nonsense of ['', 'no JSON', '[]', '{"id":"nature-single","widthMm":-1}', '{"__proto__":{}}']) {
    const path = join(folder, 'own.json')
    writeFileSync(path, nonsense)
    const { handle } = desk.started.handles.add(path)
    expect(await desk.code('publish.preset-import', { handle })).toBe('preset-damaged')
  }
})
