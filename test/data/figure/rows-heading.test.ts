import { expect, it } from 'vitest'
import { inhabitantsBehind } from '../../../data/figure/inhabitants-behind.ts'
import { rowsHeading } from '../../../data/figure/rows-heading.ts'
import type { Text } from '../../../data/model/text.ts'
import { ENGLISH } from '../../../data/model/words/english.ts'
import { wordIn } from '../../../data/model/words/word-verdict.ts'
import { CATALOGUE, DEFAULT_QUERY } from './hand-written-rows.ts'

const inEnglish = (text: Text): string => wordIn(ENGLISH, text)

it('a mark says what its rows are', () => {
  const mark = { period: '2016 H2', territory: 'DE', outcome: 'rejected' } as const
  expect(inEnglish(rowsHeading(DEFAULT_QUERY, mark, CATALOGUE, 5))).toBe('Germany, 2016 H2, rejected: 5 rows')
  expect(inEnglish(rowsHeading(DEFAULT_QUERY, mark, CATALOGUE, 1))).toBe('Germany, 2016 H2, rejected: 1 row')
})

it('where the mark is silent the query speaks', () => {
  const mark = { period: null, territory: null, outcome: null }
  expect(inEnglish(rowsHeading(DEFAULT_QUERY, mark, CATALOGUE, 1200))).toBe(
    'Law enforcement, 2015 H2 to 2017 H2, all outcomes: 1,200 rows',
  )
  const query = { ...DEFAULT_QUERY, territories: ['DE', 'US', 'LI', 'XK'] }
  expect(inEnglish(rowsHeading(query, mark, CATALOGUE, 3))).toBe(
    'Germany, United States, Liechtenstein and 1 more, 2015 H2 to 2017 H2, all outcomes: 3 rows',
  )
})

it('a number per inhabitants names who it was divided by, with the row', () => {
  const [document] = CATALOGUE.documents
  const held = { year: 2016, people: 82_193_768, isProjection: false, document: document?.id ?? '', row: 9 }
  const populations = ['DE', 'US'].map((territory) => ({ ...held, territory }))
  const mark = { period: '2016 H2', territory: 'DE', outcome: null }
  const perHead = { ...DEFAULT_QUERY, mode: 'per-100k' } as const
  expect(inhabitantsBehind(CATALOGUE, perHead, mark, populations).map(inEnglish)).toEqual([
    `Germany, 2016: 82,193,768 inhabitants (estimate). ${document?.publisher ?? ''}, ${document?.title ?? ''}, row 9`,
  ])
  expect(inhabitantsBehind(CATALOGUE, DEFAULT_QUERY, mark, populations)).toEqual([])
})
