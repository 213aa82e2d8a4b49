import { expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import type { WordedFigure } from '../../../data/model/worded-figure.ts'
import type { ViewRows } from '../../../data/model/view-rows.ts'
import {
  BAND_ROWS,
  CATALOGUE,
  DEFAULT_QUERY,
  ranked,
  SHARE_ROWS,
  shareOf,
  STACKED_ROWS,
} from './hand-written-rows.ts'

function ranking(rows: ViewRows): WordedFigure {
  return englishFigure(answerView(CATALOGUE, rows, DEFAULT_QUERY).ranking)
}

it('each territory has one bar, its mark asks for that territory over the range', () => {
  const figure = ranking(STACKED_ROWS)
  expect(figure.categories.map(({ label }) => label)).toEqual([
    'United States',
    'Germany',
    'Serbia (incl. Kosovo)',
    'Kosovo',
    'Liechtenstein',
  ])
  expect(figure.series[0]?.marks[1]).toEqual({ period: null, territory: 'DE', outcome: null })
})

it('a territory without a row is last and says so, never zero', () => {
  expect(ranking(STACKED_ROWS).series[0]?.cells.at(-1)).toMatchObject({
    low: null,
    text: 'not listed in the report',
  })
})

it('one chosen outcome gives the bars its colour and name', () => {
  const figure = ranking(SHARE_ROWS)
  expect(figure.title).toBe(
    'Territories ranked by share of requests rejected, law enforcement, United States and Liechtenstein',
  )
  expect(figure.series[0]?.colour).toEqual({ role: 'outcome', outcome: 'rejected' })
})

it('territories with few requests are counted in a note, their counts stand beside the share', () => {
  const figure = ranking(SHARE_ROWS)
  expect(figure.series[0]?.cells[1]?.text).toBe('25.0% (5 of 20)')
  expect(figure.notes.at(-1)?.text).toMatch(/^1 territory has fewer than 30 requests/)
})

it('without a choice of outcomes a ranking of shares would be 100 % for all: it shows counts, largest first', () => {
  const figure = ranking({
    ...STACKED_ROWS,
    query: { ...DEFAULT_QUERY, mode: 'share' },
    ranking: [
      // The cube puts them in order of what is drawn.
      ranked('US', shareOf(5000, 5000)),
      ranked('LI', shareOf(4, 4)),
    ],
  })
  expect(figure.valueType).toBe('count')
  expect(figure.categories.map(({ id }) => id)).toEqual(['US', 'LI'])
  expect(figure.series[0]?.cells.map(({ text }) => text)).toEqual(['5,000', '4'])
  expect(figure.notes[0]?.text).toMatch(/by definition 100%/)
})

it('a sum of ranges is a range', () => {
  expect(ranking(BAND_ROWS).series[0]?.cells[0]).toMatchObject({ low: 760, high: 2257, text: '760–2,257' })
})
