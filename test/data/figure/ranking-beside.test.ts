import { afterAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { CHANGES, FIGURE_KINDS, MODES, type ViewQuery } from '../../../data/model/view-query.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { openBundledCube } from './bundled-cube.ts'

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

const SELECTIONS: readonly Partial<ViewQuery>[] = [
  {},
  { by: 'territory', shape: 'lines' },
  { by: 'territory', territories: ['DE', 'US', 'BR'], periods: { from: '2017 H1', to: '2025 H1' } },
  { requestKinds: ['criminal', 'civil'], outcomes: ['rejected'] },
  { requestKinds: ['civil'], measure: 'accounts', scale: 'log', top: 3 },
  { compareWith: '2019 H1', half: 'H1', panelsBy: 'outcome' },
]

function settled(asked: ViewQuery): ViewQuery | null {
  try {
    return settleView(asked, bundled.catalogue).query
  } catch (error) {
    if (error instanceof DeskError) return null
    throw error
  }
}

const answer = (query: ViewQuery) =>
  answerView(bundled.catalogue, bundled.cube.answer(query), bundled.standard)

it.each(FIGURE_KINDS)('the ranking beside %s says what its saved file says', (figure) => {
  for (const [place, selection] of SELECTIONS.entries())
    for (const [at, mode] of MODES.entries())
      for (const change of [CHANGES[(place + at) % CHANGES.length] ?? 'none']) {
        const query = settled({ ...bundled.standard, ...selection, figure, mode, change })
        const ranked = query === null ? null : settled({ ...query, figure: 'territories-ranked' })
        if (query === null || ranked === null) continue
        const [beside, saved] = [answer(query).ranking, answer(ranked).figure].map((spec) => {
          const { title, subtitle, notes, series, unit, altText, coverage, source, emptyReason } =
            englishFigure(spec)
          return { title, subtitle, notes, series, unit, altText, coverage, source, emptyReason }
        })
        expect({ query, ...beside }).toEqual({ query, ...saved })
      }
})
