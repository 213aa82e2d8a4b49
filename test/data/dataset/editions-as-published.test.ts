import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { selectEditionsAsPublished } from '../../../data/dataset/select/select-editions-as-published.ts'
import { builtDataset } from '../source/bundled.ts'

test('the corrected band of 2016 H1 stands from the day of its correction on, the first one before', () => {
  const database = new Database(builtDataset(), { readonly: true })
  const keyOf = database.prepare("SELECT key FROM editions WHERE id = ? AND key LIKE 'nso-2017-%'").pluck()
  const standing = (day: string): readonly unknown[] =>
    selectEditionsAsPublished(database, day).flatMap((id) => keyOf.get(id) ?? [])
  expect(standing('2017-04-12')).toEqual([])
  expect(standing('2017-04-13')).toEqual(['nso-2017-first'])
  expect(standing('2017-04-24')).toEqual(['nso-2017-first'])
  expect(standing('2017-04-25')).toEqual(['nso-2017-corrected'])
  database.close()
})
