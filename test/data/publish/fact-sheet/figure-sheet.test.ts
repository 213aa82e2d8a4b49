import { expect, onTestFinished, test } from 'vitest'
import { createCube } from '../../../../data/cube/create-cube.ts'
import { inhabitantsBehind } from '../../../../data/figure/inhabitants-behind.ts'
import { rowsHeading } from '../../../../data/figure/rows-heading.ts'
import { defaultQuery } from '../../../../data/model/default-query.ts'
import type { Mark } from '../../../../data/model/figure-spec.ts'
import { EXPORT_LOCALES, type ExportLocale } from '../../../../data/model/publication.ts'
import { settleView } from '../../../../data/model/settle-view.ts'
import type { Text } from '../../../../data/model/text.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'
import { wordIn } from '../../../../data/model/words/word-verdict.ts'
import { rowsBehind } from '../../../../data/process/rows-behind.ts'
import { figureSheet } from '../../../../data/publish/fact-sheet/make-sheet.ts'
import { paintSheetHtml } from '../../../../data/publish/fact-sheet/paint-html.ts'
import { LANGUAGES } from '../../../../data/publish/words/languages.ts'
import { openBundled } from '../../claims/open-bundled.ts'
import { englishWordsIn } from '../../english-words.ts'

const NAMES = /Disclosure Desk|SHA-256|To Be Determined|CLOUD Act|United Nations[^<]*/g

const MARKS: readonly (readonly [Partial<ViewQuery>, Partial<Mark>])[] = [
  [{}, {}],
  [{ territories: ['DE', 'FR', 'GB', 'BR'], outcomes: ['rejected', 'no-data'] }, { period: '2019 H1' }],
  [
    { mode: 'per-100k', by: 'territory' },
    { period: '2019 H2', territory: 'DE' },
  ],
  [
    { measure: 'accounts', requestKinds: ['civil'] },
    { period: '2020 H2', outcome: 'content' },
  ],
]

test('the sheet of a figure’s mark has no English word but names in any other language', () => {
  const dataset = openBundled()
  onTestFinished(() => dataset.close())
  const { catalogue, columns, populations } = dataset
  const cube = createCube(catalogue, columns, { population: populations })
  const context = { datasetName: 'x', shortCode: 'DD', fingerprint: '0', figureCount: 1, appVersion: '1' }
  const textOf = (locale: ExportLocale, change: Partial<ViewQuery>, of: Partial<Mark>): string => {
    const language = LANGUAGES[locale]
    const word = (text: Text): string => wordIn(language, text)
    const { query } = settleView({ ...defaultQuery(catalogue), ...change }, catalogue)
    const mark = { period: null, territory: null, outcome: null, ...of }
    const found = rowsBehind(dataset, cube.figureIds(query, mark), 20, (count) =>
      word(rowsHeading(query, mark, catalogue, count)),
    )
    const inhabitants = inhabitantsBehind(catalogue, query, mark, populations).map(word)
    const sheet = figureSheet({ ...found, inhabitants }, context, language)
    expect(sheet.rows.length).toBeGreaterThan(0)
    const rows = sheet.rows.map((row) => ({ ...row, place: '' }))
    return paintSheetHtml({ ...sheet, documents: [], rows })
  }
  const english = MARKS.map((mark) => textOf('en', ...mark))
  expect(english[2]).toMatch(/Germany, 2019 H2, all outcomes: 1 row/)
  expect(english[2]).toMatch(/Divided by.*Germany, 2019: 8\d,\d{3},\d{3} inhabitants \(estimate\)/s)
  for (const locale of EXPORT_LOCALES.filter((each) => each !== 'en')) {
    const said = MARKS.map((mark) => textOf(locale, ...mark).replace(NAMES, ''))
    const text = said.join(' ').replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    expect([locale, englishWordsIn(text, locale)]).toEqual([locale, []])
  }
})
