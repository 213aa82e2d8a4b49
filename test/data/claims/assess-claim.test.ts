import { describe, expect, test } from 'vitest'
import { assessClaim } from '../../../data/claims/assess-claim.ts'
import type { SummedFigure } from '../../../data/claims/claim-figures.ts'
import type { Assertion, Claim, ClaimCells, Quantity } from '../../../data/model/claim.ts'
import { ENGLISH } from '../../../data/model/words/english.ts'
import { wordVerdict } from '../../../data/model/words/word-verdict.ts'
import { CATALOGUE, cells, claimOf, figure, figuresOf } from './claim-world.ts'

const count = (periods: string | readonly string[], more: Partial<ClaimCells> = {}): Quantity => ({
  quantity: 'count',
  cells: cells(periods, more),
})
const share = (part: ClaimCells, whole: ClaimCells): Extract<Quantity, { quantity: 'share' }> => ({
  quantity: 'share',
  part,
  whole,
})
const equals = (of: Quantity, text: string): Assertion => ({
  assert: 'value',
  of,
  comparison: 'equals',
  stated: { text },
})
const change = (
  of: Quantity,
  against: Quantity,
  direction: 'increase' | 'decrease',
  by: Extract<Assertion, { assert: 'change' }>['by'] = null,
): Assertion => ({ assert: 'change', of, against, direction, by })
const these = (...codes: readonly string[]) => ({
  territories: { choose: 'these' as const, codes: [...codes] },
})

function verdictOf(claim: Claim, current: readonly SummedFigure[], replaced: readonly SummedFigure[] = []) {
  return wordVerdict(assessClaim(claim, CATALOGUE, figuresOf(current, replaced)).verdict, ENGLISH)
}

const exact = [
  figure('2016 H1', 'AA', 60),
  figure('2016 H1', 'BB', 30),
  figure('2016 H1', 'CC', 10),
  figure('2016 H2', 'AA', 120),
  figure('2016 H2', 'BB', 60),
  figure('2016 H2', 'CC', 20),
  figure('2016 H1', 'AA', 12, { outcome: 'rejected' }),
  figure('2016 H1', 'BB', 8, { outcome: 'rejected' }),
  figure('2016 H1', 'CC', 0, { outcome: 'rejected' }),
  figure('2016 H2', 'AA', 50, { outcome: 'rejected' }),
  figure('2016 H2', 'BB', 10, { outcome: 'rejected' }),
  figure('2016 H2', 'CC', 0, { outcome: 'rejected' }),
]
const withBand = [figure('2016 H1', 'AA', [0, 499]), figure('2016 H1', 'BB', [500, 999])]
const withBlank = [figure('2016 H1', 'AA', 60), figure('2016 H1', 'BB', null)]
const half = cells('2016 H1')
const rejected = cells('2016 H1', { outcomes: ['rejected'] })

// Each worked out by hand from the figures above.
test.each<[string, Assertion, readonly SummedFigure[], string]>([
  ['a sum', equals(count('2016 H1'), '100'), exact, 'supported'],
  ['a sum that is another', equals(count('2016 H1'), '101'), exact, 'not-supported'],
  ['a sum over two halves', equals(count(['2016 H1', '2016 H2']), '300'), exact, 'supported'],
  ['a sum of bands', equals(count('2016 H1'), '1000'), withBand, 'cannot-be-tested'],
  ['a sum of bands that can’t be', equals(count('2016 H1'), '400'), withBand, 'not-supported'],
  ['a sum with a blank cell', equals(count('2016 H1'), '60'), withBlank, 'cannot-be-tested'],
  ['a sum below what is reported', equals(count('2016 H1'), '59'), withBlank, 'not-supported'],
  ['a share: 20 of 100', equals(share(rejected, half), '20'), exact, 'supported'],
  [
    'a share of the two largest: 90 of 100',
    equals(share(cells('2016 H1', { territories: { choose: 'largest', count: 2 } }), half), '90'),
    exact,
    'supported',
  ],
  [
    'a share of named ones: 40 of 100',
    equals(share(cells('2016 H1', these('BB', 'CC')), half), '40'),
    exact,
    'supported',
  ],
  [
    'a share of a sum with a blank cell: 60 of at least 60',
    equals(share(cells('2016 H1', these('AA')), half), '100'),
    withBlank,
    'cannot-be-tested',
  ],
  [
    'a majority: 60 of 100',
    { assert: 'majority', of: share(cells('2016 H1', these('AA')), half) },
    exact,
    'supported',
  ],
  [
    'a majority that is none: 30 of 100',
    { assert: 'majority', of: share(cells('2016 H1', these('BB')), half) },
    exact,
    'not-supported',
  ],
  [
    'a majority among bands: 500–999, and the rest 0–499',
    { assert: 'majority', of: share(cells('2016 H1', these('BB')), half) },
    withBand,
    'supported',
  ],
  ['an increase: 200 after 100', change(count('2016 H2'), count('2016 H1'), 'increase'), exact, 'supported'],
  ['a decrease that is none', change(count('2016 H2'), count('2016 H1'), 'decrease'), exact, 'not-supported'],
  [
    'doubled: 200 after 100',
    change(count('2016 H2'), count('2016 H1'), 'increase', {
      in: 'times',
      comparison: 'equals',
      stated: { text: '2', unit: 0.1 },
    }),
    exact,
    'supported',
  ],
  [
    'up by 100 percent',
    change(count('2016 H2'), count('2016 H1'), 'increase', {
      in: 'percent',
      comparison: 'equals',
      stated: { text: '100' },
    }),
    exact,
    'supported',
  ],
  [
    'down by 50 percent, said of the way back',
    change(count('2016 H1'), count('2016 H2'), 'decrease', {
      in: 'percent',
      comparison: 'equals',
      stated: { text: '50' },
    }),
    exact,
    'supported',
  ],
  [
    'ten percentage points: 30 % after 20 %',
    change(
      share(cells('2016 H2', { outcomes: ['rejected'] }), cells('2016 H2')),
      share(rejected, half),
      'increase',
      { in: 'percentage-points', comparison: 'equals', stated: { text: '10' } },
    ),
    exact,
    'supported',
  ],
  [
    'ten percent, where it was points: 30 % after 20 % is half as much again',
    change(
      share(cells('2016 H2', { outcomes: ['rejected'] }), cells('2016 H2')),
      share(rejected, half),
      'increase',
      { in: 'percent', comparison: 'equals', stated: { text: '10' } },
    ),
    exact,
    'not-supported',
  ],
  [
    'a band',
    { assert: 'band', cells: cells('2016 H1', these('AA')), low: 0, high: 499 },
    withBand,
    'supported',
  ],
  [
    'a wider band',
    { assert: 'band', cells: cells('2016 H1', these('AA')), low: 0, high: 999 },
    withBand,
    'supported',
  ],
  [
    'a narrower band',
    { assert: 'band', cells: cells('2016 H1', these('AA')), low: 0, high: 249 },
    withBand,
    'cannot-be-tested',
  ],
  [
    'another band',
    { assert: 'band', cells: cells('2016 H1', these('AA')), low: 500, high: 999 },
    withBand,
    'not-supported',
  ],
  ['an order', { assert: 'order', cells: half, codes: ['AA', 'BB'] }, exact, 'supported'],
  ['an order that is another', { assert: 'order', cells: half, codes: ['BB', 'AA'] }, exact, 'not-supported'],
  [
    'an order of bands that don’t touch',
    { assert: 'order', cells: half, codes: ['BB', 'AA'] },
    withBand,
    'supported',
  ],
  [
    'an order with a blank cell',
    { assert: 'order', cells: half, codes: ['AA', 'BB'] },
    withBlank,
    'cannot-be-tested',
  ],
  ['a place', { assert: 'rank', cells: half, territory: 'CC', rank: 3 }, exact, 'supported'],
  ['another place', { assert: 'rank', cells: half, territory: 'CC', rank: 2 }, exact, 'not-supported'],
])('%s is judged by hand as the program does', (_name, assertion, figures, word) => {
  expect(verdictOf(claimOf(assertion), figures).word).toBe(word)
})

describe('a verdict says why', () => {
  test('by how much it is off, with the calculation', () => {
    const verdict = verdictOf(claimOf(equals(share(rejected, half), '25')), exact)
    expect(verdict.sentence).toBe(
      'The figures do not bear it out: 20.00%, 5.00 percentage points below what is stated.',
    )
    expect(verdict.arithmetic).toEqual(['20 ÷ 100 = 20.00%; accepted: 24.5% to 25.5%'])
    expect(verdict.coverage).toBe('3 of 3 territories reporting')
  })

  test('that the comparison crosses a break', () => {
    const later = [...exact, figure('2017 H1', 'AA', 500)]
    const verdict = verdictOf(claimOf(change(count('2017 H1'), count('2016 H2'), 'increase')), later)
    expect(verdict).toMatchObject({
      word: 'supported-not-comparable',
      breaks: ['counted-anew'],
      reasons: ['Counted anew: From 2017 H1 each order is counted.'],
    })
  })

  test('that other kinds are compared', () => {
    const mixed = [...exact, figure('2015 H2', 'AA', 5, { requestKind: 'emergency' })]
    const claim = claimOf(
      change(count('2016 H1'), count('2015 H2', { requestKinds: ['emergency'] }), 'increase'),
    )
    expect(verdictOf(claim, mixed)).toMatchObject({
      word: 'supported-not-comparable',
      reasons: [
        'The two numbers count different kinds of request: criminal in 2016 H1, emergency in 2015 H2.',
      ],
    })
  })

  test('that an earlier edition bore it out', () => {
    const first = figure('2016 H1', 'AA', [1000, 1499])
    const claim = claimOf({ assert: 'band', cells: cells('2016 H1', these('AA')), low: 1000, high: 1499 })
    expect(verdictOf(claim, withBand, [first])).toMatchObject({
      word: 'restated',
      sentence: 'The edition first published bears it out: 1,000–1,499. The current edition gives 0–499.',
    })
  })

  test('that places were cut off', () => {
    const figures = [figure('2016 H1', 'AA', 817), figure('2016 H1', 'BB', 36_379)]
    const part = cells('2016 H1', these('AA'))
    expect(verdictOf(claimOf(equals(share(part, half), '2.19')), figures)).toMatchObject({
      word: 'supported-truncated',
      sentence:
        'The figures bear it out when the further places are cut off: 2.1965%, which rounds to 2.20%.',
    })
  })
})

test.each<[string, Claim, string]>([
  [
    'a company',
    { ...claimOf(equals(count('2016 H1'), '1')), company: 'other' },
    'The dataset holds no figures of this company.',
  ],
  [
    'a service',
    claimOf(equals(count('2016 H1', { service: 'mail' }), '1')),
    'The dataset has no such service.',
  ],
  ['a period', claimOf(equals(count('2031 H1'), '1')), 'The dataset has no figures for the period.'],
  [
    'a territory',
    claimOf(equals(count('2016 H1', these('ZZ')), '1')),
    'The dataset has no figures for the territory.',
  ],
  [
    'a measure',
    claimOf(equals(count('2016 H1', { measure: 'devices' }), '1')),
    'The dataset has no figures of this kind for the period.',
  ],
  [
    'a territory that is not listed',
    claimOf(equals(count('2016 H1', these('AA', 'DD')), '60')),
    'A territory that it names is not listed in the reports, which is not zero.',
  ],
  [
    'a part outside its whole',
    claimOf(equals(share(cells('2016 H2', these('AA')), half), '10')),
    'Its part is not inside its whole.',
  ],
  [
    'more territories than there are',
    claimOf(equals(count('2016 H1', { territories: { choose: 'largest', count: 9 } }), '10')),
    'A territory that it names is not listed in the reports, which is not zero.',
  ],
])('a claim about %s that the dataset lacks can’t be tested, and says why', (_name, claim, sentence) => {
  expect(verdictOf(claim, exact)).toMatchObject({ word: 'cannot-be-tested', sentence })
})

test('equal numbers leave it open which are the largest', () => {
  const equal = [figure('2016 H1', 'AA', 5), figure('2016 H1', 'BB', 5), figure('2016 H1', 'CC', 1)]
  const largest = cells('2016 H1', { territories: { choose: 'largest', count: 1 } })
  expect(verdictOf(claimOf(equals({ quantity: 'count', cells: largest }, '5')), equal).sentence).toContain(
    'leave it open which territories are the largest',
  )
})

test('one assertion that fails is enough', () => {
  const claim = claimOf(equals(count('2016 H1'), '100'), equals(count('2016 H2'), '1'))
  expect(verdictOf(claim, exact)).toMatchObject({
    word: 'not-supported',
    arithmetic: ['100; accepted: 95 to 105', '200; stated: 1'],
    assertions: [{ word: 'supported' }, { word: 'not-supported' }],
  })
})
