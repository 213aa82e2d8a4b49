import { describe, expect, test } from 'vitest'
import { robustSpread } from '../../../../data/claims/checks/outlier-checks.ts'
import { checked, current } from './checked-world.ts'
import { found, series } from './found-checks.ts'

describe('rows that repeat another', () => {
  const numbers = [40, 5, 30, 5]
  const cells = (period: string, code: string) =>
    numbers.map((value, place) =>
      checked(period, code, value, {
        outcome: (['total', 'content', 'non-content', 'no-data'] as const)[place] ?? 'total',
      }),
    )

  test('in the next period, or under another territory', () => {
    expect(found(current(...cells('2016 H1', 'AA'), ...cells('2016 H2', 'AA')), [])).toEqual([
      [
        'duplicate-rows',
        'Land AA, 2016 H2, Criminal, sheet criminal, row 65: all 4 numbers are those of Land AA, 2016 H1, Criminal, sheet criminal, row 65.',
      ],
    ])
    expect(found(current(...cells('2016 H1', 'AA'), ...cells('2016 H1', 'BB')), [])).toHaveLength(1)
  })

  test('but not in another period with one between, nor with small numbers', () => {
    const between = cells('2016 H2', 'BB').map((figure) => ({ ...figure, asPublished: '1', low: 1, high: 1 }))
    expect(found(current(...cells('2016 H1', 'AA'), ...between, ...cells('2017 H1', 'AA')), [])).toEqual([])
    const small = (period: string) =>
      cells(period, 'AA').map((figure) => ({ ...figure, asPublished: '1', low: 1, high: 1 }))
    expect(found(current(...small('2016 H1'), ...small('2016 H2')), [])).toEqual([])
  })
})

test('a band that jumps over another one is told; the next band is not', () => {
  expect(
    found(
      current(
        ...series('US', [
          [0, 499],
          [1000, 1499],
        ]),
      ),
    ),
  ).toEqual([
    [
      'band-jump',
      'Land US, 2013 H2, Criminal, requests: 0–499 in 2013 H1, then 1,000–1,499; a whole band lies between.',
    ],
  ])
  expect(
    found(
      current(
        ...series('US', [
          [0, 499],
          [500, 999],
        ]),
      ),
    ),
  ).toEqual([])
  // Two bands away, but by less than half as much again.
  expect(
    found(
      current(
        ...series('US', [
          [12_000, 12_499],
          [13_000, 13_499],
        ]),
      ),
    ),
  ).toEqual([])
})

describe('territories that come and go', () => {
  const others = series('BB', [100, 100, 100, 100, 100, 100])

  test('with numbers that don’t come and go by themselves', () => {
    expect(found(current(...others, ...series('AA', [30, 40, 50])))).toEqual([
      [
        'territory-vanishes',
        'Land AA, 2014 H2, Criminal, requests: not listed, after 50 in 2014 H1, and not again since. Not listed is not zero.',
      ],
    ])
    const late = series('AA', [0, 0, 0, 0, 0, 90]).slice(5)
    expect(found(current(...others, ...late))).toEqual([
      [
        'territory-appears',
        'Land AA, 2015 H2, Criminal, requests: listed with 90 for the first time; the 5 periods before have no row.',
      ],
    ])
  })

  test('but not with small numbers, nor where zeros are listed', () => {
    expect(found(current(...others, ...series('AA', [3, 4, 5])))).toEqual([])
    const zeros = [...others, ...series('AA', [30, 40, 50])].map((figure) => ({
      ...figure,
      listsZeros: true,
    }))
    expect(found(current(...zeros))).toEqual([])
  })
})

describe('outliers', () => {
  test('the median and the robust deviation, by hand', () => {
    // 90 95 100 105 110: median 100, absolute deviations 10 5 0 5 10 with the median 5; √100 = 10 is more than 1.4826 × 5.
    expect(robustSpread([90, 95, 100, 105, 110])).toEqual({ median: 100, deviation: 10 })
    // 0 0 0 4: median 0, and never below 1.
    expect(robustSpread([0, 0, 0, 4])).toEqual({ median: 0, deviation: 1 })
    expect(robustSpread([100, 200, 300, 400, 500]).deviation).toBeCloseTo(148.26)
  })

  test('a number far from its neighbours is told, with how far', () => {
    expect(found(current(...series('AA', [100, 110, 90, 400, 100, 105, 95])))).toEqual([
      [
        'outlier',
        'Land AA, 2014 H2, Criminal, requests: 400, where the 6 periods around it have a median of 100; 30.0 robust deviations away.',
      ],
    ])
  })

  test('a steady rise and small counts are none', () => {
    expect(found(current(...series('AA', [100, 120, 140, 160, 180, 200, 220])))).toEqual([])
    expect(found(current(...series('AA', [1, 0, 2, 40, 1, 0, 2])))).toEqual([])
  })
})
