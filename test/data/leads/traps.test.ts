import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findLeads, leadFinder } from '../../../data/leads/find-leads.ts'
import { maybeHistory } from '../../../data/leads/build-history.ts'
import { isMove } from '../../../data/leads/detect-series.ts'
import { surveyOf } from '../../../data/leads/survey.ts'
import type { Lead, Leads } from '../../../data/model/lead.ts'
import type { Rejection } from '../../../data/model/lead-kinds.ts'
import { REPORTS_FOLDER } from '../import/import-a-file.ts'
import { COMPANY, halvesTo, madeFigures, requestsOf, type MadeChoice, type MadeRow } from './made-figures.ts'
import { allOf, BUNDLED, microsoft, sentenceOf } from './real-figures.ts'

/** What must not fool the leads: one case for each row of the design’s list, by its name. */

function made(rows: readonly MadeRow[], asOf: string | null = null, choice: MadeChoice = {}): Leads {
  return findLeads(leadFinder(madeFigures(BUNDLED.catalogue, rows, choice), COMPANY), asOf)
}

function of(leads: Leads, series: string): readonly Lead[] {
  return leads.leads.filter((lead) => lead.series === series)
}

function rejected(leads: Leads, reason: Rejection): number {
  return leads.rejected.find((each) => each.reason === reason)?.count ?? 0
}

function kindsOf(leads: Leads): readonly string[] {
  return leads.leads.map(({ kind }) => kind)
}

/** Other territories that keep their numbers, so that one is not all. */
function steady(last: string, count: number): readonly MadeRow[] {
  return ['AR', 'BE', 'CA', 'CH', 'DE', 'ES', 'GB', 'IT', 'PL', 'US'].flatMap((code, place) =>
    requestsOf(
      code,
      last,
      Array.from({ length: count }, (_, at) => 900 + 100 * place + (at % 3)),
    ),
  )
}

const TRAPS: Readonly<Record<string, () => void>> = {
  'break-total': () => {
    const { headline } = microsoft('2017 H1')
    expect(headline).toMatchObject({
      kind: 'plain',
      numbers: { value: 25_550, yearBefore: null, halfBefore: null },
    })
    // The rows of its figure begin with 2013 H1, and seven of them hold faults of Microsoft's formulas.
    expect(headline?.caveats).toEqual([
      'A row behind it holds a fault in the source’s own formula; its numbers are used as published.',
      'The way of counting changed in 2017 H1: nothing is compared across.',
    ])
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
  'blank-not-zero': () => {
    const { leads } = microsoft('2025 H1')
    const blank = leads.find(({ kind }) => kind === 'blank')
    expect(blank?.numbers).toMatchObject({ cells: 9, territories: ['BH', 'KW', 'SC'], requestsBehind: 5 })
    expect(leads[0]?.numbers['value']).toMatchObject({ n: 29_880 })
  },
  'accounts-blank': () => {
    const history = maybeHistory(BUNDLED.catalogue, BUNDLED.columns, 'microsoft')
    if (history === null) throw new Error('no history')
    const half = history.halves.indexOf('2020 H2')
    const accounts = surveyOf(history).maybeSeries('*', 'law', 'accounts')?.values[half]
    expect(accounts).toMatchObject({ value: 45_623, blanks: 1, leftOut: 1 })
    const about = allOf(microsoft('2020 H2')).filter(({ series }) => series === '*/law/accounts')
    for (const lead of about) expect(lead.doubts).toContain('blank-left-out')
  },
  'tiny-base': () => {
    const { leads } = microsoft('2025 H1')
    expect(leads.filter(({ territory }) => territory === 'AE' || territory === 'LU')).toEqual([])
  },
  'tiny-population': () => {
    const figures = madeFigures(BUNDLED.catalogue, [
      ...steady('2013 H2', 1),
      ...requestsOf('VA', '2013 H2', [1]),
      ...requestsOf('MT', '2013 H2', [400]),
    ])
    const people: Readonly<Record<string, number>> = { VA: 500, MT: 420_000 }
    const population = (code: string) => ({ people: people[code] ?? 20_000_000, isProjected: false })
    const leads = findLeads(leadFinder({ ...figures, population }, COMPANY), '2013 H2')
    expect(leads.leads.filter(({ kind }) => kind === 'per-head').map(({ territory }) => territory)).toEqual([
      'US',
    ])
    expect([rejected(leads, 'per-head-few'), rejected(leads, 'per-head-small')]).toEqual([1, 1])
  },
  'small-share-n': () => {
    const [lead] = of(microsoft('2025 H1'), 'JP/law/disclosed')
    expect(lead).toMatchObject({ sure: 0.8, doubts: ['few-requests'] })
    expect(lead?.caveats).toContain('Fewer than 200 requests stand behind a share.')
  },
  rebound: () => {
    const leads = made(requestsOf('US', '2024 H2', [300, 310, 305, 300, 600, 305, 310, 640, 300, 610]))
    expect(of(leads, 'US/law/requests')).toEqual([])
  },
  'half-before-only': () => {
    const [lead] = of(microsoft('2025 H1'), 'US/law/accounts')
    expect(sentenceOf(lead)).toContain('about twice as many as a year before')
    expect(lead?.support).toContain('16,788 in 2024 H2')
  },
  'base-is-outlier': () => {
    const france = requestsOf('FR', '2025 H1', [430, 440, 450, 445, 452, 456, 8, 756, 1047])
    const rows = [...steady('2025 H1', 9), ...france]
    expect(of(made(rows), 'FR/law/requests').filter(({ kind }) => kind === 'move')).toEqual([])
    const history = maybeHistory(...historyOf(rows))
    if (history === null) throw new Error('no history')
    const survey = surveyOf(history)
    const series = survey.maybeSeries('FR', 'law', 'requests')
    expect(series === undefined ? null : isMove(survey, series, 8)).toBe('outlier-before')
  },
  'too-good': () => {
    const [lead] = of(
      made([
        ...steady('2024 H1', 9),
        ...requestsOf('FR', '2024 H1', [430, 440, 450, 445, 452, 440, 436, 430, 8]),
      ]),
      'FR/law/requests',
    )
    expect(lead?.doubts).toContain('eightfold')
    expect(lead?.caveats.join(' ')).toContain('ask the company first')
    expect(lead?.sure).toBeLessThanOrEqual(0.5)
  },
  'one-request-many': () => {
    const requests = [700, 720, 740, 730, 745, 753, 740, 372]
    const devices = [2500, 2600, 2650, 2640, 2680, 2690, 2700, 60_338]
    const rows = halvesTo('2025 H1', 8).map((half, at) => ({
      half,
      territory: 'JP',
      cells: { 'requests total': requests[at] ?? 0, 'devices total': devices[at] ?? 0 },
    }))
    const leads = made([...steady('2025 H1', 8), ...rows])
    const about = leads.leads.filter(({ series }) => series === 'JP/law/accounts')
    expect(about.map(({ doubts }) => doubts)).toEqual([['one-request-many-accounts', 'eightfold']])
    expect(about[0]?.sure).toBe(0.4)
  },
  'one-country-is-the-world': () => {
    const { leads } = microsoft('2025 H1')
    expect(
      leads.filter(({ territory, series }) => territory === '*' && series.endsWith('/accounts')),
    ).toEqual([])
    const lead = leads.find(({ series }) => series === 'US/law/accounts')
    expect(lead?.also.map(({ series }) => series)).toContain('*/law/per-request')
    expect(lead?.support).toContain('without United States')
  },
  denominator: () => {
    const [lead] = microsoft('2025 H1').leads
    expect(lead?.beforeYouPrint[0]).toBe(
      'The share moved although its count moved little: 18,688 to 18,964 of 27,979 to 29,880.',
    )
  },
  'broad-not-five': () => {
    const { leads } = microsoft('2015 H2')
    const broad = leads.filter(({ kind }) => kind === 'broad')
    expect(broad.map(({ series, numbers }) => [series, numbers['moved'], numbers['of']])).toEqual([
      ['*/law/rejected', 18, 22],
    ])
    expect(broad[0]?.doubts).toContain('may-be-a-change-of-counting')
    const same = leads.filter(({ series, kind }) => series.endsWith('/law/rejected') && kind === 'move')
    expect(same.length).toBeLessThanOrEqual(1)
  },
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

function historyOf(rows: readonly MadeRow[]) {
  const { catalogue, columns } = madeFigures(BUNDLED.catalogue, rows)
  return [catalogue, columns, COMPANY] as const
}

function bandsIn(ranges: readonly (readonly [number, number])[]): readonly Lead[] {
  const last = '2025 H1'
  const rows = halvesTo(last, ranges.length).flatMap((half, at): readonly MadeRow[] => [
    { half, territory: 'GB', kind: 'national-security', cells: { 'requests total': ranges[at] ?? null } },
    { half, territory: 'US', cells: { 'requests total': 1000 } },
  ])
  return made(rows).leads.filter(({ kind }) => kind === 'band')
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
