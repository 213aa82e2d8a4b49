import { expect } from 'vitest'
import { maybeHistory } from '../../../../data/leads/build-history.ts'
import { surveyOf } from '../../../../data/leads/survey.ts'
import { COMPANY, halvesTo, requestsOf } from '../made-figures.ts'
import { allOf, microsoft, sentenceOf } from '../real-figures.ts'
import { historyOf, kindsOf, made, of, rejected, steady, type Traps } from './made-leads.ts'

/** Of how things are counted and listed: breaks, ranges, services, areas, spellings. */
export const COUNTING_TRAPS: Traps = {
  'break-total': () => {
    const { headline } = microsoft('2017 H1')
    expect(headline).toMatchObject({
      kind: 'plain',
      numbers: { value: 25_550, yearBefore: null, halfBefore: null },
    })
    expect(headline?.caveats).toEqual(['The way of counting changed in 2017 H1: nothing is compared across.'])
  },
  'break-one-sheet': () => {
    expect(JSON.stringify(microsoft('2017 H1'))).not.toMatch(/25,?367/)
  },
  'record-over-break': () => {
    const { headline } = microsoft('2025 H1')
    expect(headline?.support).toContain('the most in the 17 half-years since 2017 H1')
    expect(headline?.caveats).toEqual([
      'Counted otherwise before 2017 H1; then the highest was 39,083 (2015 H2).',
    ])
    const further = [
      ...steady('2024 H2', 8),
      ...requestsOf('FR', '2024 H2', [900, 500, 505, 495, 500, 502, 498, 501]),
    ]
    const rows = [
      ...further,
      ...steady('2029 H1', 9),
      ...requestsOf('FR', '2029 H1', [400, 410, 400, 405, 402, 401, 399, 400, 470]),
    ]
    const breaks = [{ ...aBreak('2025 H1'), lastBefore: '2024 H2' }]
    const [record] = of(made(rows, '2029 H1', { breaks }), 'FR/law/requests')
    expect(record).toMatchObject({ kind: 'record', sure: 0.8, doubts: ['further-before-the-break'] })
  },
  'listing-rule': () => {
    const codes = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `X${(10 + from + at).toString(36).toUpperCase()}${from}`)
    const before = codes(0, 35).flatMap((code) => requestsOf(code, '2013 H1', [90, 95, 92, 94, 93, 91]))
    const now = [...codes(0, 35), ...codes(35, 68)].flatMap((code) => requestsOf(code, '2013 H2', [25]))
    const leads = made([...before, ...now], '2013 H2')
    expect(kindsOf(leads)).not.toContain('first-listed')
    expect(rejected(leads, 'listing-rule')).toBe(33)
    expect(of(leads, '*/law/territories')).toEqual([])
  },
  'all-listed': () => {
    const codes = Array.from({ length: 240 }, (_, at) => `Y${at}`)
    const before = codes
      .slice(0, 120)
      .flatMap((code) => requestsOf(code, '2018 H2', [60, 61, 60, 62, 61, 60, 61]))
    const now = codes.flatMap((code, at) => requestsOf(code, '2019 H1', [at < 120 ? 61 : 0]))
    const leads = made([...before, ...now], '2019 H1')
    expect(kindsOf(leads)).not.toContain('first-listed')
    expect(of(leads, '*/law/territories')).toEqual([])
    const history = maybeHistory(...historyOf([...before, ...now]))
    if (history === null) throw new Error('no history')
    expect(surveyOf(history).maybeSeries('*', 'law', 'territories')?.values.at(-1)?.value).toBe(120)
  },
  'range-as-number': () => {
    const range = { half: '2013 H1', territory: 'US', cells: { 'requests total': [11_000, 12_000] as const } }
    const rows = [
      range,
      ...requestsOf('DE', '2013 H2', [14_607, 15_000]),
      ...requestsOf('US', '2013 H2', [13_147]),
    ]
    const { headline } = made(rows, '2013 H2')
    expect(headline).toMatchObject({ kind: 'plain', numbers: { value: 28_147, halfBefore: null } })
  },
  'zero-means-not-reported': () => {
    const rows = halvesTo('2011 H1', 4).map((half, at) => ({
      half,
      territory: 'US',
      cells: { 'requests total': 4000 + at, 'accounts total': at < 3 ? null : 9000 },
    }))
    expect(of(made(rows), 'US/law/accounts')).toEqual([])
  },
  'half-out-early': () => {
    const codes = Array.from({ length: 200 }, (_, at) => `Z${at}`)
    const rows = [
      ...codes.flatMap((code) => requestsOf(code, '2025 H1', [80, 81, 82])),
      ...requestsOf('US', '2025 H2', [42]),
    ]
    expect(made(rows).asOf).toBe('2025 H1')
  },
  'missing-half': () => {
    const rows = requestsOf('US', '2024 H1', [
      150_000,
      160_000,
      170_000,
      180_000,
      192_442,
      null,
      216_784,
      236_000,
    ])
    const now = made(rows, '2023 H2')
    expect(sentenceOf(now.headline)).toBe(
      'All territories: 216,784 requests in 2023 H2, up 13% on a year before',
    )
    expect([...kindsOf(now), now.headline?.kind]).not.toContain('streak')
    expect([...kindsOf(now), now.headline?.kind]).not.toContain('turn')
    expect(sentenceOf(made(rows, '2024 H1').headline)).toBe('All territories: 236,000 requests in 2024 H1')
  },
  'unit-change': () => {
    const civil = allOf(microsoft('2024 H2')).filter(({ series }) => series.includes('/civil/'))
    expect(civil.filter(({ kind }) => kind !== 'contradiction')).toEqual([])
  },
  'subset-service': () => {
    expect(microsoft('2013 H1').headline?.numbers).toMatchObject({ value: 37_196 })
    expect(JSON.stringify(microsoft('2013 H1'))).not.toContain('40,705')
  },
  'overlapping-area': () => {
    for (const asOf of ['2024 H1', '2024 H2', '2025 H1'])
      expect(
        allOf(microsoft(asOf)).filter(({ territory }) => territory === 'RS-XK' || territory === 'RS'),
      ).toEqual([])
  },
  'no-territory': () => {
    expect(allOf(microsoft('2025 H1')).filter(({ territory }) => territory.startsWith('ZZ'))).toEqual([])
  },
  spelling: () => {
    for (const asOf of ['2018 H2', '2019 H1', '2019 H2', '2020 H1'])
      expect(kindsOf(microsoft(asOf)).filter((kind) => kind.includes('listed'))).toEqual([])
  },
}

function aBreak(firstAfter: string) {
  return {
    id: 'a-break',
    company: COMPANY,
    lastBefore: firstAfter,
    firstAfter,
    requestKinds: [],
    measures: [],
    outcomesOnly: false,
    label: 'A break',
    reason: 'Counted otherwise.',
    documentId: 'none',
  }
}
