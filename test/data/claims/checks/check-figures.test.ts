import { fc } from '../../../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import { checkFigures } from '../../../../data/claims/check-figures.ts'
import { findingKey } from '../../../../data/claims/checks/finding.ts'
import type { CheckedFigure } from '../../../../data/model/checked-figure.ts'
import { checked, current, NAMES } from './checked-world.ts'
import { found, percent, row, RULES, series } from './found-checks.ts'

describe('a figure beside the cell that it was read from', () => {
  const of = (value: Parameters<typeof checked>[2], asPublished: string) =>
    found(current(checked('2020 H2', 'AA', value, { asPublished }))).filter(
      ([check]) => check === 'published-differs',
    )

  test.each([
    [1234, '1,234'],
    [1234, '1.234'],
    [1234, '1 234'],
    [1234, '1’234 (note 5)'],
    [4, '11 (4 complied)'],
    [66_539, '37,196 / 66,539'],
    [5, '5.0'],
    [0, '–'],
    [0, 'none'],
    [[0, 499] as const, '0-499'],
    [[0, 999] as const, 'fewer than 1,000'],
    [[12_000, 12_499] as const, '12,000-12,499'],
    [[500, 999] as const, '500 – 999'],
    [null, ''],
    [null, 'n/a'],
  ])('%j may be “%s”', (value, asPublished) => {
    expect(of(value, asPublished)).toEqual([])
  })

  test.each([
    [1234, '1,243'],
    [12, '1'],
    [3, '–'],
    [[0, 499] as const, '1,000-1,499'],
    [[0, 499] as const, '500-999'],
    [[500, 999] as const, '0-500'],
    [null, '17'],
  ])('%j is never “%s”', (value, asPublished) => {
    expect(of(value, asPublished)).toHaveLength(1)
  })

  test.each(['0', ' 00 '])(
    'a printed “%s” that is held as not reported is told, and contradicts nothing',
    (zero) => {
      const all = found(current(checked('2020 H2', 'AA', null, { asPublished: zero })))
      expect(all.map(([check]) => check)).toContain('printed-zero')
      expect(of(null, zero)).toEqual([])
    },
  )
})

test('territories of one name are told once, with their codes', () => {
  const named = (code: string) => checked('2020 H2', code, 5, { territory: 'Georgia' })
  expect(
    found(current(named('GE'), named('US-GA'), checked('2020 H2', 'AA', 5))).filter(
      ([check]) => check === 'names-shared',
    ),
  ).toEqual([
    [
      'names-shared',
      '“Georgia” is the name of 2 territories (GE, US-GA): a figure that shows several of them can’t tell which is which.',
    ],
  ])
})

test.each(['Geor\u200bgia', 'Gеorgia', ' GEORGIA', 'Ｇｅｏｒｇｉａ', '\u202dGeorgia\u202c'])(
  '“%s” is the name Georgia to whoever reads it',
  (other) => {
    const named = (code: string, territory: string) => checked('2020 H2', code, 5, { territory })
    expect(found(current(named('GE', 'Georgia'), named('AA', other))).map(([check]) => check)).toContain(
      'names-shared',
    )
  },
)

test.each([
  ['companies', { company: 'acme' }, { company: 'bolt' }, '“Same” is the name of 2 companies (acme, bolt)'],
  [
    'services',
    { service: 'chat' },
    { service: 'mail' },
    '“Same” is the name of 2 services of one company (chat, mail)',
  ],
  [
    'legalProcesses',
    { legalProcess: 'subpoenas' },
    { legalProcess: 'warrants' },
    '“Same” is the name of 2 legal processes of one company (subpoenas, warrants)',
  ],
] as const)('%s of one name are told', (kind, one, other, sentence) => {
  const keys = [one, other].flatMap((each) => Object.values(each))
  const names = {
    ...NAMES,
    [kind]: new Map(keys.map((key: string, place) => [key, place === 0 ? 'Same' : 'SAME\u200b'])),
  }
  const figures = [checked('2020 H2', 'AA', 5, one), checked('2020 H2', 'AA', 5, other)]
  const told = found({ ...current(...figures), names }).filter(([check]) => check === 'names-shared')
  expect(told).toEqual([['names-shared', expect.stringContaining(sentence)]])
})

test('services of two companies may have one name', () => {
  const names = {
    ...NAMES,
    services: new Map([
      ['chat', 'Same'],
      ['mail', 'Same'],
    ]),
  }
  const figures = [
    checked('2020 H2', 'AA', 5, { service: 'chat' }),
    checked('2020 H2', 'AA', 5, { service: 'mail', company: 'bolt' }),
  ]
  expect(found({ ...current(...figures), names }).filter(([check]) => check === 'names-shared')).toEqual([])
})

test('a period that only a replaced edition has is told, with how many of its numbers no view counts', () => {
  const held = checked('2020 H2', 'AA', 5)
  const replaced = [checked('2020 H2', 'AA', 5), checked('2020 H1', 'AA', 7, { edition: 'Old report' })]
  expect(found({ ...current(held), replaced })).toEqual([
    [
      'period-lost',
      '2020 H1: “Old report” was replaced, and no current edition of the company has a figure of this period: its number is in no view.',
    ],
  ])
})

describe('a total beside its parts', () => {
  const of = (requestKind: CheckedFigure['requestKind'], value: number | readonly [number, number] | null) =>
    checked('2020 H2', 'AA', value, { requestKind })
  const total = of('undivided', 48)
  const findings = (...figures: readonly CheckedFigure[]) => found(current(total, ...figures))

  test('parts that are the total, or may be, are no finding', () => {
    expect(findings(of('criminal', 38), of('emergency', 10))).toEqual([])
    expect(findings(of('criminal', 38), of('emergency', [0, 49]))).toEqual([])
    expect(findings(of('criminal', 38), of('emergency', null)).map(([check]) => check)).toEqual([
      'blank-cells',
    ])
    expect(findings(of('criminal', 38))).toEqual([])
  })

  test('parts that come to less or more are told with their arithmetic, and what is counted', () => {
    expect(findings(of('criminal', 38), of('emergency', 12))).toEqual([
      [
        'kinds-differ',
        'Land AA, 2020 H2, Criminal and emergency, not separated, requests: criminal 38 + emergency 12 = 50, and the published total of them is 48, which is what views of all of them count.',
      ],
    ])
    expect(findings(of('criminal', 30), of('emergency', [0, 9])).map(([check]) => check)).toEqual([
      'kinds-differ',
    ])
  })

  test('a part that is more than its total is told, also where the others aren’t held', () => {
    expect(findings(of('criminal', 60))).toEqual([
      [
        'part-exceeds',
        'Land AA, 2020 H2, Criminal and emergency, not separated, requests: criminal 60 is more than the published total of 48 that it is part of.',
      ],
    ])
  })

  test('so are splits by legal process, and a service that is part of another', () => {
    const split = (legalProcess: string, value: number) =>
      checked('2020 H2', 'AA', value, { requestKind: 'undivided', legalProcess })
    expect(findings(split('subpoenas', 30), split('warrants', 10))).toEqual([])
    expect(findings(split('subpoenas', 30), split('warrants', 20))).toEqual([
      [
        'part-exceeds',
        'Land AA, 2020 H2, Criminal and emergency, not separated, requests: Subpoena 30 + Search warrant 20 = 50, which is more than the published total of 48 that they are part of.',
      ],
    ])
    const chat = (value: number) =>
      checked('2020 H2', 'AA', value, { requestKind: 'undivided', service: 'chat', serviceWithin: 'all' })
    expect(findings(chat(48))).toEqual([])
    expect(findings(chat(49))).toEqual([
      [
        'part-exceeds',
        'Land AA, 2020 H2, Criminal and emergency, not separated, requests: Acme Chat 49 is more than the published total of 48 that it is part of.',
      ],
    ])
  })

  test('a total and parts of other editions are told once for the table, with what both would have come to', () => {
    const later = (requestKind: CheckedFigure['requestKind'], code: string, value: number) =>
      checked('2020 H2', code, value, { requestKind, edition: 'Report of kinds' })
    const other = checked('2020 H2', 'BB', 192, { requestKind: 'undivided' })
    expect(findings(later('criminal', 'AA', 38), other, later('criminal', 'BB', 173))).toEqual([
      [
        'counted-once',
        '2020 H2, requests: “Report 2020 H2” has totals of 2 territories whose parts stand in “Report of kinds”. Views count 240, each request once; both together would be 451.',
      ],
    ])
  })
})

describe('inside a row', () => {
  test('outcomes that add up are no finding', () => {
    expect(found(current(...row(4, 1, 10)))).toEqual([])
  })

  test('outcomes that don’t add up to the total are told with both numbers', () => {
    expect(found(current(...row(4, 2, 10)))).toEqual([
      [
        'parts-differ',
        'Land AA, 2016 H1, Criminal, sheet criminal, row 65: the outcomes add up to 11 requests, and the source’s own total says 10.',
      ],
    ])
  })

  test('an outcome above its total is told, also where outcomes may overlap', () => {
    const figures = current(
      checked('2016 H1', 'AA', 10),
      checked('2016 H1', 'AA', 12, { outcome: 'some-data' }),
    )
    expect(found(figures, [])).toEqual([
      [
        'outcome-exceeds',
        'Land AA, 2016 H1, Criminal, sheet criminal, row 65: 12 requests are some data disclosed, more than the 10 there are in all.',
      ],
    ])
  })

  test('an outcome inside the total’s band may be right', () => {
    const figures = current(
      checked('2016 H1', 'AA', [0, 499]),
      checked('2016 H1', 'AA', 499, { outcome: 'some-data' }),
    )
    expect(found(figures, [])).toEqual([])
  })

  test('a blank cell is told, and makes no sum wrong', () => {
    const [total, ...parts] = row(4, 1, 12)
    const blank = checked('2016 H1', 'AA', null, { outcome: 'rejected' })
    expect(
      found(current(...(total === undefined ? [] : [total]), ...parts.slice(0, 3), blank)),
    ).toMatchObject([
      ['blank-cells', expect.stringContaining('the source leaves blank: Rejected (requests).')],
    ])
  })

  test.each([
    [' -', 'blank-cells', 'the source has “-” or a blank in place of a number: Rejected (requests).'],
    ['0', 'printed-zero', 'the cell says “0”'],
  ])('“%s” in place of a number is no blank', (asPublished, check, sentence) => {
    const cell = checked('2016 H1', 'AA', null, { outcome: 'rejected', asPublished })
    expect(found(current(checked('2016 H1', 'AA', 12), cell), [])).toMatchObject([
      [check, expect.stringContaining(sentence)],
    ])
  })
})

describe('published percentages', () => {
  const counts = [checked('2016 H1', 'AA', 200), checked('2016 H1', 'AA', 109, { outcome: 'some-data' })]
  // 109 ÷ 200 = 54.5 %.
  test.each([
    ['54.5 %', 5450, true],
    ['55 %', 5500, true],
    ['54 %, cut off', 5400, true],
    ['54.4 %', 5440, false],
    ['53 %', 5300, false],
    ['56 %', 5600, false],
  ])('%s of 109 in 200', (asPublished, value, isRight) => {
    const text = asPublished.split(',')[0] ?? ''
    expect(found(current(...counts, percent(value, text)), []).map(([check]) => check)).toEqual(
      isRight ? [] : ['rate-differs'],
    )
  })

  test('a difference is told with the division', () => {
    expect(found(current(...counts, percent(5300, '53 %')), [])[0]?.[1]).toBe(
      'Land AA, 2016 H1, Criminal: the published share is 53.00%, and the published counts give 109 ÷ 200 = 54.50%.',
    )
  })

  test('a percentage without counts, or with a blank one, can’t be held against any', () => {
    const blank = checked('2016 H1', 'AA', null, { outcome: 'some-data' })
    const checks = found(current(checked('2016 H1', 'AA', 200), blank, percent(5300, '53 %')), [])
    expect(checks.map(([check]) => check)).toEqual(['blank-cells'])
  })

  test('a share over 100 is told', () => {
    expect(found(current(percent(10_100, '101 %')), [])).toEqual([
      ['share-over-100', 'Land AA, 2016 H1, Criminal: the published share is 101.00%, more than all.'],
    ])
    expect(found(current(percent(10_000, '100 %')), [])).toEqual([])
  })
})

describe('numbers that are sums of others', () => {
  const halves = [checked('2016 H1', 'AA', 60), checked('2016 H2', 'AA', 50)]

  test('a year that is not its halves', () => {
    expect(found(current(...halves, checked('2016', 'AA', 110)))).toEqual([])
    expect(found(current(...halves, checked('2016', 'AA', 111)))).toEqual([
      [
        'year-differs',
        'Land AA, 2016, Criminal, requests: the year is published as 111, and its halves give 60 + 50 = 110.',
      ],
    ])
  })

  test('a year whose halves are bands is wrong only outside their sum', () => {
    const bands = [checked('2016 H1', 'AA', [0, 499]), checked('2016 H2', 'AA', [0, 499])]
    expect(found(current(...bands, checked('2016', 'AA', 998)))).toEqual([])
    expect(found(current(...bands, checked('2016', 'AA', 999)))).toMatchObject([
      ['year-differs', expect.anything()],
    ])
  })

  test('a worldwide total is the sum of its territories, or told', () => {
    const figures = [checked('2016 H1', 'AA', 60), checked('2016 H1', 'BB', 30)]
    const world = (value: number, period = '2016 H1') => checked(period, 'WORLD', value)
    expect(found({ current: figures, replaced: [], publishedTotals: [world(90)], names: NAMES })).toEqual([])
    expect(found({ current: figures, replaced: [], publishedTotals: [world(91)], names: NAMES })).toEqual([
      [
        'world-total-differs',
        '2016 H1, criminal, requests: the published worldwide total is 91, and the 2 territories add up to 90.',
      ],
    ])
    const both = [...halves, checked('2016 H2', 'BB', 10)]
    expect(
      found({ current: both, replaced: [], publishedTotals: [world(120, '2016')], names: NAMES }),
    ).toEqual([])
    expect(
      found({ current: both, replaced: [], publishedTotals: [world(121, '2016')], names: NAMES }),
    ).toHaveLength(1)
  })

  test('with a blank cell only a total below what is reported is wrong', () => {
    const figures = [checked('2016 H1', 'AA', 60), checked('2016 H1', 'BB', null)]
    const checks = (value: number) =>
      found({
        current: figures,
        replaced: [],
        publishedTotals: [checked('2016 H1', 'WORLD', value)],
        names: NAMES,
      }).map(([check]) => check)
    expect(checks(1000)).toEqual(['blank-cells'])
    expect(checks(59)).toEqual(['world-total-differs', 'blank-cells'])
  })
})

test('a number that a later edition changed is told with both editions', () => {
  const before = checked('2016 H1', 'AA', [1000, 1499], { edition: 'First' })
  const after = checked('2016 H1', 'AA', [0, 499], { edition: 'Corrected' })
  expect(found({ current: [after], replaced: [before], publishedTotals: [], names: NAMES })).toEqual([
    [
      'editions-differ',
      'Land AA, 2016 H1, Criminal, requests: 1000-1499 in “First”, and 0-499 in “Corrected”, which is the current one.',
    ],
  ])
  expect(
    found({ current: [after], replaced: [{ ...after, figureId: 0 }], publishedTotals: [], names: NAMES }),
  ).toEqual([])
})

test('contradictions come first, then gaps, then what is only unusual', () => {
  const figures = current(
    ...series('US', [
      [0, 499],
      [1000, 1499],
    ]),
    checked('2016 H1', 'CC', null),
    ...row(4, 2, 10),
  )
  expect(found(figures).map(([check]) => check)).toEqual(['parts-differ', 'blank-cells', 'band-jump'])
})

test('a finding keeps its key while its place and numbers stay', () => {
  const keys = (total: number) => checkFigures(current(...row(4, 2, total)), RULES).map(findingKey)
  expect(keys(10)).toEqual(keys(10))
  expect(keys(10)).not.toEqual(keys(9))
})

test('the order that figures come in changes no finding', () => {
  const figures = [
    ...row(4, 2, 10),
    ...series('DD', [100, 110, 90, 400, 100, 105, 95]),
    ...series('BB', [30, 40, 50]),
  ]
  const expected = checkFigures(current(...figures), RULES)
    .map(findingKey)
    .sort()
  fc.assert(
    fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
      expect(
        checkFigures(current(...shuffled), RULES)
          .map(findingKey)
          .sort(),
      ).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})
