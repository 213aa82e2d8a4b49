import { afterAll, describe, expect, test } from 'vitest'
import { everyLead } from './every-lead.ts'
import { figuresInSql } from './sql/figures-in-sql.ts'
import type { Asked } from './sql/asked.ts'
import { leadInSql } from './sql/lead-in-sql.ts'

/** Every number of every lead, held against SQL of the tests' own on the file of the bundled dataset. */

const file = figuresInSql()
const sql = leadInSql(file)
afterAll(() => {
  file.close()
})

/** What only the rule knows: how many times its usual step a step is. */
const OF_THE_RULE = ['timesUsualYear', 'timesUsualHalf']

function facts(numbers: Asked['numbers']): Asked['numbers'] {
  return Object.fromEntries(Object.entries(numbers).filter(([name]) => !OF_THE_RULE.includes(name)))
}

const EVERY = everyLead()

test('each company is asked', () => {
  expect([...new Set(EVERY.map(({ company }) => company))]).toEqual(['microsoft', 'google', 'apple', 'meta'])
})

describe('the file itself says', () => {
  test('each number of each lead', () => {
    const other = EVERY.flatMap(({ company, asOf, where, lead }) => {
      const found = sql.numbersOf({ ...lead, company, asOf })
      return JSON.stringify(sorted(found)) === JSON.stringify(sorted(facts(lead.numbers)))
        ? []
        : [{ where, kind: lead.kind, told: facts(lead.numbers), found }]
    })
    expect(other).toEqual([])
  })

  test('each number of what is told beside one', () => {
    const other = EVERY.flatMap(({ company, asOf, where, lead }) =>
      lead.also.flatMap((also) => {
        const asked = { company, asOf, ...also }
        // A round mark, a move and the like are told beside by what they were; other kinds by all of their numbers.
        const isProfile = 'yearBefore' in also.numbers
        const found = isProfile ? sql.besideOf(asked) : sql.numbersOf(asked)
        const named = Object.fromEntries(Object.entries(found).filter(([name]) => name in also.numbers))
        return JSON.stringify(sorted(named)) === JSON.stringify(sorted(also.numbers))
          ? []
          : [{ where, also: also.series, told: also.numbers, found: named }]
      }),
    )
    expect(other).toEqual([])
  })
})

/** The same with its names in order. */
function sorted(numbers: Asked['numbers']): Asked['numbers'] {
  return Object.fromEntries(Object.entries(numbers).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
