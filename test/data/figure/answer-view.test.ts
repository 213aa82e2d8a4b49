import { expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { viewAnswerSchema } from '../../../data/model/view-answer.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { BAND_ROWS, CATALOGUE, DEFAULT_QUERY, SHARE_ROWS, STACKED_ROWS } from './hand-written-rows.ts'

it('the answer is what the contract promises', () => {
  for (const rows of [STACKED_ROWS, SHARE_ROWS, BAND_ROWS]) {
    const answer = answerView(CATALOGUE, rows, DEFAULT_QUERY)
    expect(viewAnswerSchema.parse(answer)).toEqual(answer)
  }
})

it('the selection is written out in one sentence', () => {
  expect(answerView(CATALOGUE, SHARE_ROWS, DEFAULT_QUERY).sentence).toBe(
    'Share of requests rejected by territory, law enforcement, United States and Liechtenstein, 2015 H2 to 2017 H2, as published by Example.',
  )
})

it('a comparison without a choice names how many of how many it draws', () => {
  const rows = {
    ...SHARE_ROWS,
    query: { ...SHARE_ROWS.query, territories: [] },
    ranking: STACKED_ROWS.ranking,
  }
  expect(englishFigure(answerView(CATALOGUE, rows, DEFAULT_QUERY).figure).title).toBe(
    'Share of requests rejected by territory, law enforcement, the 2 with the most requests rejected of 5 territories',
  )
})

it('the numbers beside the filters are counts with their words', () => {
  expect(answerView(CATALOGUE, STACKED_ROWS, DEFAULT_QUERY).facets).toEqual({
    territories: [
      { code: 'US', name: 'United States', value: 5000, text: '5,000' },
      { code: 'DE', name: 'Germany', value: 2300, text: '2,300' },
      { code: 'LI', name: 'Liechtenstein', value: null, text: 'not listed in the report' },
    ],
    requestKinds: [{ kind: 'criminal', value: 0, text: '0–499' }],
    outcomes: [{ outcome: 'rejected', value: 650, text: '650' }],
    regions: [],
    services: [{ service: 'all', name: 'All services', value: 7350, text: '7,350' }],
    measures: [{ measure: 'requests', value: 7350, text: '7,350' }],
    companies: [{ company: 'example', name: 'Example', value: 7350, text: '7,350' }],
  })
})
