import { expect } from 'vitest'
import { findLeads, leadFinder } from '../../../../data/leads/find-leads.ts'
import { COMPANY, halvesTo, madeFigures, requestsOf, type MadeRow } from '../made-figures.ts'
import { allOf, BUNDLED, microsoft, sentenceOf } from '../real-figures.ts'
import { kindsOf, made, of, rejected, steady, type Traps } from './made-leads.ts'

/** Of series: what they are made of, how they run, and what is never compared. */
export const SERIES_TRAPS: Traps = {
  'process-renamed': () => {
    const groups = new Set(microsoft('2025 H1').leads.map(({ series }) => series.split('/')[1]))
    expect(
      [...groups].filter(
        (group) => !['law', 'emergency', 'national-security', 'blank'].includes(group ?? ''),
      ),
    ).toEqual([])
  },
  'types-added': () => {
    const rows = halvesTo('2025 H1', 8).flatMap((half, at) => [
      { half, territory: 'US', service: 'made-accounts', cells: { 'requests total': 29_000 + at } },
      { half, territory: 'US', service: 'made-devices', cells: { 'requests total': 28_000 + at } },
    ])
    expect(made(rows).headline?.numbers).toMatchObject({ value: 29_007 })
    expect(JSON.stringify(made(rows))).not.toMatch(/57,?014/)
  },
  'overlapping-outcomes': () => {
    const rows = halvesTo('2025 H1', 8).map((half, at) => ({
      half,
      territory: 'US',
      cells: {
        'requests total': 1000,
        'requests rejected': at < 7 ? 300 : 600,
        'requests some-data': at < 7 ? 900 : 600,
        'requests content': at < 7 ? 100 : 400,
      },
    }))
    const leads = made(rows, null, { semantics: 'overlapping' })
    expect(kindsOf(leads).filter((kind) => kind === 'mix' || kind === 'contradiction')).toEqual([])
    expect(allOf(leads).filter(({ series }) => series.endsWith('/no_data'))).toEqual([])
  },
  preservation: () => {
    const rows = [
      ...requestsOf('US', '2025 H1', [280_000, 287_014]),
      ...requestsOf('US', '2025 H1', [26_000, 26_410], { kind: 'preservation' }),
    ]
    expect(made(rows).headline?.numbers).toMatchObject({ value: 287_014 })
    expect(JSON.stringify(made(rows))).not.toMatch(/26,?410/)
  },
  'equal-breaks-streak': () => {
    const leads = made(requestsOf('US', '2024 H2', [100, 110, 120, 130, 140, 150, 150, 160, 170]))
    expect([...kindsOf(leads), leads.headline?.kind]).not.toContain('streak')
  },
  'gap-breaks-streak': () => {
    const rows = [
      ...steady('2024 H2', 10),
      ...requestsOf('FR', '2024 H2', [200, 220, 240, 265, 290, null, 350, 385, 420, 460]),
    ]
    expect(of(made(rows), 'FR/law/requests').filter(({ kind }) => kind === 'streak')).toEqual([])
  },
  'mark-exactly': () => {
    expect(of(microsoft('2025 H1'), 'PL/law/rejected').filter(({ kind }) => kind === 'threshold')).toEqual([])
  },
  'mark-to-and-fro': () => {
    expect(of(microsoft('2025 H1'), 'FR/law/rejected').filter(({ kind }) => kind === 'threshold')).toEqual([])
    expect(rejected(microsoft('2025 H1'), 'mark-to-and-fro')).toBeGreaterThan(0)
  },
  'record-by-a-hair': () => {
    expect(of(microsoft('2025 H1'), 'PL/law/rejected').filter(({ kind }) => kind === 'record')).toEqual([])
    expect(rejected(microsoft('2025 H1'), 'record-by-a-hair')).toBeGreaterThan(0)
  },
  'growing-series': () => {
    const india = Array.from({ length: 18 }, (_, at) => Math.round(1000 * 1.12 ** at))
    const leads = made([...steady('2025 H1', 18), ...requestsOf('IN', '2025 H1', india)])
    expect(of(leads, 'IN/law/requests').map(({ kind }) => kind)).toEqual(['streak'])
  },
  'brief-visitor': () => {
    expect(allOf(microsoft('2025 H1')).filter(({ territory }) => territory === 'BA')).toEqual([])
  },
  'double-rounding': () => {
    const lead = microsoft('2025 H1').run.find(({ series }) => series === '*/law/rejected')
    expect(sentenceOf(lead)).toBe('All territories: 2.4% of requests rejected in 2013 H1, 16% in 2016 H2')
  },
  'companies-ranked': () => {
    const { company, ...rest } = microsoft('2025 H1')
    expect(company).toBe('microsoft')
    expect(JSON.stringify(rest)).not.toMatch(/google|apple|meta\b/i)
  },
  'apart-true': () => {
    // The kind that would tell it is not built: nothing is said of two companies, true or false.
    expect(microsoft('2023 H2').leads.filter(({ series }) => series.includes('apart'))).toEqual([])
  },
  'no-change-at-all': () => {
    const counts = leadsOfNoChange()
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(1.5)
  },
}

/** Leads of the last sixteen half-years of counts and shares that never change but by chance. */
function leadsOfNoChange(): readonly number[] {
  let state = 20_261_130
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  const around = (mean: number, variance: number): number =>
    Math.max(0, Math.round(mean + normal() * Math.sqrt(variance)))
  const halves = halvesTo('2025 H1', 24)
  const rows = Array.from({ length: 40 }, (_, place) => {
    const mean = 5000 / (place + 1)
    const share = 0.1 + 0.02 * (place % 30)
    return halves.map((half): MadeRow => {
      const requests = around(mean, mean)
      const part = Math.min(requests, around(requests * share, requests * share * (1 - share)))
      return {
        half,
        territory: `C${place}`,
        cells: { 'requests total': requests, 'requests rejected': part },
      }
    })
  }).flat()
  const finder = leadFinder(madeFigures(BUNDLED.catalogue, rows), COMPANY)
  return halves.slice(8).map((half) => findLeads(finder, half).leads.length)
}
