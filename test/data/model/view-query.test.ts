import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  FIGURE_KINDS,
  MODES,
  CHANGES,
  SHAPES,
  VIEW_DEFAULTS,
  viewQuerySchema,
} from '../../../data/model/view-query.ts'
import { OUTCOMES, MEASURES, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'
import { CSV_COLUMNS } from '../../../data/publish/data-files/paint-csv.ts'
import { DEFAULT_QUERY } from '../figure/hand-written-rows.ts'

const document = readFileSync(join(import.meta.dirname, '../../../docs/VIEW-QUERY.md'), 'utf8')

describe('docs/VIEW-QUERY.md', () => {
  it('has examples that are queries', () => {
    const examples = [...document.matchAll(/```json\n([^`]+)```/g)].map(
      ([, json = '']) => JSON.parse(json) as unknown,
    )
    expect(examples).toHaveLength(3)
    for (const example of examples)
      expect(viewQuerySchema.parse(example)).toEqual({ ...VIEW_DEFAULTS, ...(example as object) })
  })

  it('names every field, word and column', () => {
    const words = [
      ...Object.keys(viewQuerySchema.shape),
      ...FIGURE_KINDS,
      ...SHAPES,
      ...MODES,
      ...CHANGES,
      ...OUTCOMES,
      ...MEASURES,
      ...REQUEST_KINDS,
      ...CSV_COLUMNS,
    ]
    expect(words.filter((word) => !document.includes(`\`${word}\``))).toEqual([])
  })
})

it.each([
  ['a half-year and a year', { periods: { from: '2013 H1', to: '2014' } }],
  ['a range that ends before it begins', { periods: { from: '2014 H1', to: '2013 H2' } }],
  ['a territory named twice', { territories: ['DE', 'DE'] }],
  ['no request kind', { requestKinds: [] }],
  ['a field that nobody knows', { colour: 'red' }],
  ['a newer version', { version: 2 }],
  ['half of a year that is one period', { periods: { from: '2014', to: '2015' }, half: 'H1' }],
  ['a half-year compared with a year', { compareWith: '2014' }],
  ['no place for a territory', { top: 0 }],
])('%s is refused', (_name, change) => {
  expect(viewQuerySchema.safeParse(DEFAULT_QUERY).success).toBe(true)
  expect(viewQuerySchema.safeParse({ ...DEFAULT_QUERY, ...change }).success).toBe(false)
})
