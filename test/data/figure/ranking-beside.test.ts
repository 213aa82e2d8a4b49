import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { FIGURE_KINDS, type ViewQuery } from '../../../data/model/view-query.ts'
import type { FigureSpec } from '../../../data/model/figure-spec.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import type { ViewAnswer } from '../../../data/model/view-answer.ts'
import { fc } from '../../seeded-fast-check.ts'
import { anyView } from '../model/any-view.ts'
import { openBundledCube, type BundledCube } from './bundled-cube.ts'

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

function answerTo(asked: ViewQuery): ViewAnswer {
  const { catalogue, cube, standard } = bundled
  return answerView(catalogue, cube.answer(settleView(asked, catalogue).query), standard)
}

/** They are of all that the view beside it reads. */
const OF_THE_VIEW = new Set(['source', 'notes', 'coverage', 'emptyReason', 'alt', 'altText', 'altTexts'])

/** All else that a figure says and draws. */
function shownOf(spec: FigureSpec): unknown {
  const told = Object.entries(englishFigure(spec)).filter(([key]) => !OF_THE_VIEW.has(key))
  return JSON.parse(JSON.stringify(Object.fromEntries(told)))
}

it.each(FIGURE_KINDS)(
  'the ranking beside %s is the ranking that is saved: that of the drawn view',
  (figure) => {
    const { companies, territories } = bundled.catalogue
    fc.assert(
      fc.property(anyView(bundled.catalogue), (view) => {
        // A view of what the dataset lacks has no figure.
        const company = companies.some(({ id }) => id === view.company)
          ? view.company
          : bundled.standard.company
        const held = view.territories.filter((entry) => territories.some(({ code }) => code === entry))
        const shown = answerTo({ ...view, figure, company, territories: held })
        const saved = answerTo({ ...shown.query, figure: 'territories-ranked' }).figure
        expect(shownOf(saved)).toEqual(shownOf(shown.ranking))
      }),
      { numRuns: 20 },
    )
  },
)
