import { afterAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { EXPORT_LOCALES, type ExportLocale } from '../../../data/model/publication.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { wordFigure } from '../../../data/model/words/word-figure.ts'
import { LANGUAGES } from '../../../data/publish/words/languages.ts'
import { openBundledCube } from './bundled-cube.ts'

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

/** What comes before each thing that a figure is split by. */
const BY: Readonly<Record<ExportLocale, RegExp>> = {
  en: /\bby\b/g,
  de: /\bnach\b/g,
  fr: /\bpar\b/g,
  es: /\b(?:por|según)\b(?! 100)/g,
  it: /\bper\b/g,
  nl: /\bnaar\b/g,
  pt: /\b(?:por|segundo)\b(?! 100)/g,
  pl: /\bwedług\b/g,
}

const SPLITS = (['outcome', 'territory'] as const).flatMap((by) =>
  (['territory', 'outcome', 'company'] as const).map((panelsBy) => ({ by, panelsBy })),
)
const OUTCOMES: readonly ViewQuery['outcomes'][] = [[], ['rejected'], ['rejected', 'no-data']]
const READINGS: readonly Partial<ViewQuery>[] = [
  {},
  { mode: 'share' },
  { mode: 'per-100k' },
  { mode: 'disclosure-rate' },
  { change: 'since-first' },
]
const SOME = { territories: ['DE', 'FR'], periods: { from: '2023 H1', to: '2024 H1' } }

it('the title of panels tells all that splits them with one “by”, in every language', () => {
  const found = new Set<string>()
  const told = new Set<string>()
  for (const split of SPLITS)
    for (const outcomes of OUTCOMES)
      for (const reading of READINGS) {
        const query = { ...bundled.standard, ...SOME, ...split, ...reading, outcomes: [...outcomes] }
        const rows = bundled.cube.answer({ ...query, figure: 'small-multiples' })
        const { figure } = answerView(bundled.catalogue, rows, bundled.standard)
        for (const locale of EXPORT_LOCALES) {
          const { title } = wordFigure(figure, LANGUAGES[locale])
          const count = title.match(BY[locale])?.length ?? 0
          if (count !== 1) found.add(`${locale}: ${title}`)
          if (locale === 'fr') told.add(title)
        }
      }
  expect([...found]).toEqual([])
  expect([...told]).toContain('Requêtes par résultat et entreprise, forces de l’ordre, Allemagne et France')
  expect([...told]).toContain('Requêtes par territoire et entreprise, forces de l’ordre, Allemagne et France')
})
