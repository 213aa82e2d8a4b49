import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Population } from '../../../data/leads/detect-per-head.ts'

/**
 * Persons on 1 July of the years that the expected leads need. United Nations, DESA, Population Division, World Population Prospects
 * 2024, medium variant, CC BY 3.0 IGO; 2024 on are projections.
 */
const PEOPLE = new Map(
  readFileSync(join(import.meta.dirname, 'people.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', year = '', people = ''] = line.split(',')
      return [`${code} ${year}`, Number(people)] as const
    }),
)

export const population: Population = (territory, year) => {
  const people = PEOPLE.get(`${territory} ${year}`)
  return people === undefined ? null : { people, isProjected: year >= 2024 }
}
