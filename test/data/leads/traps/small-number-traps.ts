import { expect } from 'vitest'
import { maybeHistory } from '../../../../data/leads/build-history.ts'
import { isMove } from '../../../../data/leads/detect-series.ts'
import { findLeads, leadFinder } from '../../../../data/leads/find-leads.ts'
import { surveyOf } from '../../../../data/leads/survey.ts'
import { COMPANY, halvesTo, madeFigures, requestsOf } from '../made-figures.ts'
import { allOf, BUNDLED, microsoft, sentenceOf } from '../real-figures.ts'
import { historyOf, made, of, rejected, steady, type Traps } from './made-leads.ts'

/** Of blanks, small bases, and a step that is one territory’s or one half-year’s alone. */
export const SMALL_NUMBER_TRAPS: Traps = {
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
}
