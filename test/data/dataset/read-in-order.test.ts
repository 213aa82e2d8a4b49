import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { CURRENT_SUMMED_FIGURES, summedFiguresOf } from '../../../data/dataset/read/counted-figures.ts'
import { fc } from '../../seeded-fast-check.ts'
import { builtDataset } from '../source/bundled.ts'

/** A plan that sorts, or begins at another table, takes twice as long or gives figures out of order, which is refused. */
test('figures are gone through once by their ids, whichever editions are asked for', () => {
  const database = new Database(builtDataset(), { readonly: true })
  const planOf = (figures: string): readonly string[] =>
    database
      .prepare(`EXPLAIN QUERY PLAN SELECT sum(abs(f.low)) FROM ${figures}`)
      .raw()
      .all()
      .map((row) => String((row as unknown[])[3]))
  const expectById = (figures: string): void => {
    const [first = '', ...others] = planOf(figures)
    expect(first).toBe('SCAN f')
    expect(others.filter((step) => / f |TEMP B-TREE/.test(step))).toEqual([])
  }
  const editions = database.prepare('SELECT id FROM editions').pluck().all().map(Number)
  expectById(CURRENT_SUMMED_FIGURES)
  fc.assert(
    fc.property(fc.subarray(editions, { minLength: 1 }), (chosen) => {
      expectById(summedFiguresOf(chosen))
    }),
    { numRuns: 50 },
  )
  database.close()
})
