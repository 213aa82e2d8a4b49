import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { REPORTS_FOLDER } from '../import/import-a-file.ts'
import { COUNTING_TRAPS } from './traps/counting-traps.ts'
import { RANGE_TRAPS } from './traps/range-traps.ts'
import { SERIES_TRAPS } from './traps/series-traps.ts'
import { SMALL_NUMBER_TRAPS } from './traps/small-number-traps.ts'

/** What must not fool the leads: one case for each row of the design’s list, by its name. */
const TRAPS = { ...COUNTING_TRAPS, ...SMALL_NUMBER_TRAPS, ...RANGE_TRAPS, ...SERIES_TRAPS }

test.each(Object.entries(TRAPS))('not fooled: %s', (_, holds) => {
  holds()
})

const LIST = join(REPORTS_FOLDER, '../design/leads/traps.csv')
const where = existsSync(LIST) ? '' : ' (skipped: ../shared/design is not there)'

test.skipIf(!existsSync(LIST))(`each trap of the design has its case${where}`, () => {
  const names = readFileSync(LIST, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0])
  expect(Object.keys(TRAPS)).toEqual(names)
})
