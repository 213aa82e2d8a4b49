import { expect } from 'vitest'
import type { Lead, Leads } from '../../../../data/model/lead.ts'
import { halvesTo, requestsOf, type MadeRow } from '../made-figures.ts'
import { microsoft, sentenceOf } from '../real-figures.ts'
import { kindsOf, made, of, steady, type Traps } from './made-leads.ts'

/** Of ranges, restatements and printed percentages. */
export const RANGE_TRAPS: Traps = {
  'band-midpoint': () => {
    const band = microsoft('2023 H1').leads.find(({ kind }) => kind === 'band')
    expect(sentenceOf(band)).toBe(
      'FISA orders seeking content: 24,000–24,999 accounts in 2023 H1, at least 3,001 more',
    )
    expect(band?.doubts).toEqual(['wider-range'])
  },
  'band-narrowed': () => {
    expect(
      microsoft('2015 H2').leads.filter(({ kind, series }) => kind === 'band' && series.includes('nsl')),
    ).toEqual([])
  },
  'band-lower-bound': () => {
    const ranges = [
      [0, 499],
      [0, 499],
      [3, 499],
      [5, 499],
    ] as const
    expect(bandsIn(ranges)).toEqual([])
  },
  'band-next-step': () => {
    const ranges = [
      [0, 499],
      [500, 999],
      [1000, 1499],
      [1000, 1499],
      [1500, 1999],
    ] as const
    const [band] = bandsIn(ranges)
    expect(band?.numbers).toMatchObject({ against: '2023 H1', certainChange: 1001 })
    expect(band?.support).toContain('At least 1,001 more than the 0–499 of 2023 H1')
  },
  'restated-story': () => {
    const bandsOf = (leads: Leads) =>
      leads.leads.filter(({ series, kind }) => kind === 'band' && series.endsWith('fisa-content/requests'))
    expect(bandsOf(microsoft('2016 H1'))).toEqual([])
    const [first] = bandsIn([
      [0, 499],
      [0, 499],
      [1000, 1499],
    ])
    expect(first?.numbers).toMatchObject({ low: 1000, high: 1499, certainChange: 501 })
  },
  'restated-no-story': () => {
    const uk = (last: number) =>
      made([
        ...steady('2022 H2', 8),
        ...requestsOf('FR', '2022 H2', [8600, 8700, 8650, 8800, 8900, 8950, 9000, last]),
      ])
    expect(kindsOf(uk(9122))).toEqual(kindsOf(uk(9093)))
  },
  'percent-contradicts': () => {
    const rows = halvesTo('2021 H2', 8).map((half, at) => ({
      half,
      territory: 'GB',
      cells: {
        'requests total': 10_117,
        'requests some-data': 8682 + (at % 2),
        'share-disclosed some-data': [8850, 8950] as const,
      },
    }))
    const leads = made(rows)
    expect(of(leads, 'GB/law/disclosed')).toEqual([])
    const [told] = leads.leads.filter(({ kind }) => kind === 'contradiction')
    expect(sentenceOf(told)).toBe(
      'United Kingdom: 89% disclosed as printed, 86% by its own counts, in 2021 H2',
    )
  },
  'percent-of-nothing': () => {
    const rows = halvesTo('2025 H1', 4).map((half, at) => ({
      half,
      territory: 'GB',
      cells: { 'requests total': at < 3 ? 120 : 0, 'requests some-data': at < 3 ? 100 : 0 },
    }))
    expect(made(rows).leads).toEqual([])
  },
  'zero-of-53': () => {
    const parts = [
      [0, 53],
      [50, 65],
      [52, 68],
      [55, 75],
    ] as const
    const rows = halvesTo('2025 H1', 4).map((half, at) => ({
      half,
      territory: 'AU',
      kind: 'emergency' as const,
      cells: { 'requests total': parts[at]?.[1] ?? 0, 'requests some-data': parts[at]?.[0] ?? 0 },
    }))
    for (const half of halvesTo('2025 H1', 4))
      expect(made(rows, half).leads.filter(({ series }) => series.endsWith('/disclosed'))).toEqual([])
  },
}

function bandsIn(ranges: readonly (readonly [number, number])[]): readonly Lead[] {
  const last = '2025 H1'
  const rows = halvesTo(last, ranges.length).flatMap((half, at): readonly MadeRow[] => [
    { half, territory: 'GB', kind: 'national-security', cells: { 'requests total': ranges[at] ?? null } },
    { half, territory: 'US', cells: { 'requests total': 1000 } },
  ])
  return made(rows).leads.filter(({ kind }) => kind === 'band')
}
