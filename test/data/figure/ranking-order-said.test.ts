import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'
import {
  FIGURE_KINDS,
  MODES,
  SORTS,
  type FigureKind,
  type Mode,
  type Sort,
  type ViewQuery,
} from '../../../data/model/view-query.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { comparedBeside } from '../../../data/model/worded-figure.ts'
import { wordFigure } from '../../../data/model/words/word-figure.ts'
import { LANGUAGES } from '../../../data/publish/words/languages.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

function specOf(change: Partial<ViewQuery>): FigureSpec {
  const { cube, catalogue, standard } = bundled
  const { query } = settleView({ ...standard, compareWith: '2024 H1', top: 8, ...change }, catalogue)
  return answerView(catalogue, cube.answer(query), standard).figure
}

/** Whether a kind can be put in the order of another number than it draws. */
const IS_SORTED = {
  'over-time': false,
  'territories-ranked': true,
  'outcome-mix': false,
  map: false,
  'small-multiples': false,
  bands: false,
  slope: false,
  'heat-table': false,
} as const satisfies Record<FigureKind, boolean>

const OF_MODE = {
  absolute: {},
  'per-100k': {},
  share: { outcomes: ['content'] },
  'share-of-all': { outcomes: ['rejected'] },
  'share-of-outcome': { outcomes: ['rejected'] },
  'disclosure-rate': {},
} as const satisfies Record<Mode, Partial<ViewQuery>>

const SAID = { rise: 'the highest', fall: 'the lowest' } as const

it.each(FIGURE_KINDS.flatMap((figure) => SORTS.map((sort) => [figure, sort] as const)))(
  'the alt text says what orders the figure: %s by %s',
  (figure: FigureKind, sort: Sort) => {
    const spec = specOf({ figure, sort })
    const isByChange = IS_SORTED[figure] && sort !== 'value'
    expect(spec.comparison?.first ?? null).toBe(isByChange ? sort : null)
    expect(englishFigure(spec).altText.includes('of the changes from')).toBe(isByChange)
  },
)

it.each(MODES.flatMap((mode) => (['rise', 'fall'] as const).map((sort) => [mode, sort] as const)))(
  'it names the first bar, and the change that puts it there: mode %s by %s',
  (mode: Mode, sort: 'rise' | 'fall') => {
    const spec = specOf({ figure: 'territories-ranked', mode, sort, ...OF_MODE[mode] })
    const { categories, altText, altTexts } = englishFigure(spec)
    const [first] = categories
    const beside = comparedBeside(englishFigure(spec), first?.id ?? '')
    expect(altText).toContain(
      `of the changes from 2024 H1 to 2025 H1 ${SAID[sort]} is ${first?.label ?? ''}, ${beside?.change.text ?? ''}`,
    )
    for (const text of altTexts) expect(text).toContain(`${SAID[sort]} is ${first?.label ?? ''}`)
    for (const locale of EXPORT_LOCALES)
      expect(wordFigure(spec, LANGUAGES[locale]).altText).toContain(
        LANGUAGES[locale].territories[first?.id ?? ''] ?? first?.label ?? '',
      )
  },
)
