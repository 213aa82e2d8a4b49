import { describe, expect, test } from 'vitest'
import { findLeads, leadFinder } from '../../../data/leads/find-leads.ts'
import { populationOf } from '../../../data/leads/population.ts'
import type { Lead } from '../../../data/model/lead.ts'
import type { LeadKind } from '../../../data/model/lead-kinds.ts'
import { allOf, BUNDLED, FIRST_PUBLISHED, sentenceOf } from './real-figures.ts'

/** Leads that one company's present figures alone can't hold. */

const ACROSS: readonly LeadKind[] = ['restated', 'apart', 'echo']
const population = populationOf(BUNDLED.populations)
const beside = BUNDLED.catalogue.companies.map(({ id }) => id)

const FIGURES = { ...BUNDLED, population, beside, firstPublished: () => FIRST_PUBLISHED }
const FINDERS = new Map(beside.map((company) => [company, leadFinder(FIGURES, company)]))

function told(company: string, asOf: string, kind: LeadKind): readonly Lead[] {
  const finder = FINDERS.get(company)
  return finder === undefined ? [] : allOf(findLeads(finder, asOf)).filter((lead) => lead.kind === kind)
}

describe('restated', () => {
  test('a lead that a corrected edition took away is told, with both numbers', () => {
    const [lead, ...others] = told('microsoft', '2016 H1', 'restated')
    expect(others).toEqual([])
    expect(sentenceOf(lead)).toBe(
      'FISA orders seeking content: 0–499 requests in 2016 H1, 1,000–1,499 as first published',
    )
    expect(lead?.numbers).toMatchObject({ how: 'goes', low: 0, high: 499, firstLow: 1000, firstHigh: 1499 })
    expect(lead?.support).toContain(
      'A lead with the numbers first published, and none as they were corrected',
    )
  })

  test('a corrected number that neither makes nor takes away a lead is no lead', () => {
    // The UK's 2022 H2 at Google was corrected; what stood out of it stands out still.
    expect(told('google', '2022 H2', 'restated').filter(({ territory }) => territory === 'GB')).toEqual([])
  })
})

describe('apart', () => {
  test('parts of the requests that move in two directions are told company by company', () => {
    const [lead] = told('meta', '2021 H2', 'apart')
    expect(sentenceOf(lead)).toBe(
      'Türkiye: 0.5% to 4.0% of requests at Meta, 8.2% to 0.5% at Microsoft, 2017 H2–2021 H2',
    )
    expect(lead?.claimsBeside.map(({ company }) => company)).toEqual(['microsoft'])
    expect(lead?.query).toMatchObject({
      figure: 'small-multiples',
      panelsBy: 'company',
      companies: ['microsoft'],
    })
  })

  test('no company is set above another', () => {
    for (const lead of told('google', '2023 H2', 'apart'))
      expect([sentenceOf(lead), lead.support].join(' ')).not.toMatch(
        /more than|fewer than|most|first|larger|smaller/,
      )
  })
})

describe('echo', () => {
  test('the same streak at several companies is one lead, as long as the shortest', () => {
    const [lead] = told('microsoft', '2025 H1', 'echo')
    expect(sentenceOf(lead)).toBe('Brazil: 2,723 requests in 2025 H1, up 5 half-years in a row, as at Google')
    expect(lead?.claimsBeside.map(({ company }) => company)).toEqual(['google'])
    expect(lead?.also.map(({ kind, series }) => `${series} ${kind}`)).toContain('BR/law/requests streak')
    expect(lead?.caveats[0]).toContain('The companies count differently')
  })
})

test('a company by itself, as it is held now, has none of these', () => {
  const finder = leadFinder({ ...BUNDLED, population }, 'microsoft')
  for (const asOf of ['2016 H1', '2025 H1'])
    expect(allOf(findLeads(finder, asOf)).filter(({ kind }) => ACROSS.includes(kind))).toEqual([])
})
