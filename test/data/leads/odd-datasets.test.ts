import { expect, test } from 'vitest'
import { assessClaim } from '../../../data/claims/assess-claim.ts'
import { claimFigures } from '../../../data/claims/claim-figures.ts'
import { compareLeads } from '../../../data/leads/compare-leads.ts'
import { findLeads, leadFinder } from '../../../data/leads/find-leads.ts'
import { HEADLINE_CHARACTERS } from '../../../data/leads/say-headline.ts'
import { leadsInWords } from '../../../data/model/words/tell-leads.ts'
import { COMPANY, halvesTo, madeFigures, requestsOf, type MadeRow } from './made-figures.ts'
import { allOf, BUNDLED, sentenceOf } from './real-figures.ts'

const ODD: Readonly<Record<string, readonly MadeRow[]>> = {
  nothing: [],
  'one half-year': ['US', 'DE', 'FR'].flatMap((code) => requestsOf(code, '2024 H1', [500])),
  'one territory': requestsOf('US', '2024 H2', [500, 510, 530, 560, 600, 650, 700, 1900]),
  'bands only': halvesTo('2024 H1', 6).map((half, at) => ({
    half,
    territory: 'US',
    kind: 'nsl' as const,
    cells: { 'requests total': at < 5 ? ([0, 499] as const) : ([2000, 2499] as const) },
  })),
  '130 territories with names of 60 characters': Array.from({ length: 130 }, (_, place) =>
    requestsOf(
      `N${place}`,
      '2024 H2',
      Array.from({ length: 9 }, (__, at) => (at === 8 ? 300 + 9 * place : 100 + place + ((at * 7) % 5))),
    ),
  ).flat(),
  'all numbers blank': halvesTo('2024 H2', 4).map((half) => ({
    half,
    territory: 'US',
    cells: { 'requests total': null, 'accounts total': null },
  })),
  'all numbers zero': requestsOf('US', '2024 H2', [0, 0, 0, 0, 0, 0, 0, 0]),
}

test.each(Object.entries(ODD))('%s: no lead, or true ones that fit', (_, rows) => {
  const figures = madeFigures(BUNDLED.catalogue, rows)
  const finder = leadFinder(figures, COMPANY)
  const claims = claimFigures(figures.catalogue, figures.columns, () => null, [])
  for (const asOf of [null, ...finder.halves]) {
    const leads = findLeads(finder, asOf)
    for (const lead of allOf(leads)) {
      expect(sentenceOf(lead)).not.toMatch(/NaN|Infinity|undefined|null/)
      expect(lead.support).not.toMatch(/NaN|Infinity|undefined|null/)
      // A name of sixty characters leaves no room for what must be said.
      if (!sentenceOf(lead).includes('far shore'))
        expect(sentenceOf(lead).length).toBeLessThanOrEqual(HEADLINE_CHARACTERS)
      if (lead.claim !== null)
        expect(assessClaim(lead.claim, figures.catalogue, claims).verdict.word).toBe('supported')
    }
    const { title } = leadsInWords(leads)
    expect(title).toMatch(asOf === null && finder.newest === null ? /^No lead: / : /^Made, \d{4} H[12]: /)
  }
})

test('what an import made of the leads is named', () => {
  const before = requestsOf('US', '2024 H2', [500, 510, 500, 505, 500, 510, 505, 500])
  const now = [...before, ...requestsOf('US', '2025 H1', [1900])]
  const leadsOf = (rows: readonly MadeRow[]) =>
    findLeads(
      leadFinder(
        madeFigures(BUNDLED.catalogue, [...rows, ...requestsOf('DE', rows.at(-1)?.half ?? '', STEADY)]),
        COMPANY,
      ),
      null,
    )
  const changes = compareLeads(leadsOf(before), leadsOf(now))
  expect(changes.before).toBe('2024 H2')
  expect(changes.came.map(({ series, kind }) => `${series} ${kind}`)).toContain('US/law/requests move')
  expect([changes.went, changes.moved]).toEqual([[], []])
})

const STEADY = [500, 510, 500, 505, 500, 510, 505, 500]
