import { findLeads, leadFinder } from '../../../data/leads/find-leads.ts'
import { populationOf } from '../../../data/leads/population.ts'
import type { Lead } from '../../../data/model/lead.ts'
import { fc } from '../../seeded-fast-check.ts'
import { allOf, BUNDLED, FIRST_PUBLISHED, sentenceOf } from './real-figures.ts'

/** How many half-years of each company, beside its newest; HALVES=99 takes them all. */
const HALVES = Number(process.env['HALVES'] ?? 6)

interface FoundLead {
  readonly company: string
  readonly asOf: string
  /** Company, half-year and headline. */
  readonly where: string
  readonly lead: Lead
}

/** All leads of every company of the dataset, in half-years at random and in the newest. */
export function everyLead(): readonly FoundLead[] {
  const population = populationOf(BUNDLED.populations)
  return BUNDLED.catalogue.companies.flatMap(({ id: company }) => {
    const beside = BUNDLED.catalogue.companies.map(({ id }) => id)
    const finder = leadFinder(
      { ...BUNDLED, population, beside, firstPublished: () => FIRST_PUBLISHED },
      company,
    )
    return sampled(finder.halves).flatMap((asOf) =>
      allOf(findLeads(finder, asOf)).map((lead) => ({
        company,
        asOf,
        where: `${company} ${asOf} ${sentenceOf(lead)}`,
        lead,
      })),
    )
  })
}

function sampled(halves: readonly string[]): readonly string[] {
  if (halves.length <= HALVES) return halves
  const { seed = 1 } = fc.readConfigureGlobal()
  const [some = []] = fc.sample(
    fc.uniqueArray(fc.constantFrom(...halves), { minLength: HALVES, maxLength: HALVES }),
    { numRuns: 1, seed },
  )
  return [...new Set([...some, ...halves.slice(-1)])]
}
