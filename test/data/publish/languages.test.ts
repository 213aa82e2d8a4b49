import { expect, it } from 'vitest'
import { createCube } from '../../../data/cube/create-cube.ts'
import { answerView } from '../../../data/figure/answer-view.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { wordFigure } from '../../../data/model/words/word-figure.ts'
import type { WordedFigure } from '../../../data/model/worded-figure.ts'
import { LANGUAGES } from '../../../data/publish/words/languages.ts'
import { smallDataset, smallQuery } from '../cube/small-dataset.ts'

const { catalogue, columns } = smallDataset([
  { period: '2020 H1', territory: 'DE', value: 1234 },
  { period: '2020 H1', territory: 'FR', value: 90 },
  { period: '2020 H2', territory: 'DE', value: 5 },
  { period: '2020 H1', territory: 'DE', company: 'other', service: 'other-all', value: 7 },
])

function germanFigure(change: Partial<ViewQuery>): WordedFigure {
  const query = smallQuery('2020 H1', '2020 H2', change)
  const { figure } = answerView(catalogue, createCube(catalogue, columns).answer(query), query)
  return wordFigure(figure, LANGUAGES.de)
}

it('territories, periods and numbers are written in the language', () => {
  const { categories, series } = germanFigure({ by: 'territory', shape: 'lines' })
  expect(categories.map(({ label }) => label)).toEqual(['1. Hj. 2020', '2. Hj. 2020'])
  expect(series.map(({ label }) => label)).toEqual(['Deutschland', 'Frankreich'])
  expect(series[0]?.cells[0]?.text).toBe('1.234')
})

it('panels of territories have their names, and panels of companies keep theirs', () => {
  const figure = 'small-multiples'
  expect(germanFigure({ figure }).panels.map(({ title }) => title)).toEqual(['Deutschland', 'Frankreich'])
  const { panels } = germanFigure({ figure, panelsBy: 'company', by: 'territory', territories: ['DE'] })
  expect(panels.map(({ title }) => title)).toEqual(['acme', 'other-all'])
  expect(panels.map(({ series }) => series[0]?.label)).toEqual(['Deutschland', 'Deutschland'])
})
