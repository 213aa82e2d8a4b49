import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitViewToDataset } from '../../../data/model/fit-view-to-dataset.ts'
import {
  CHANGES,
  FIGURE_KINDS,
  MODES,
  PANELS_BY,
  SHAPES,
  SORTS,
  viewQuerySchema,
  type ViewQuery,
} from '../../../data/model/view-query.ts'
import { formatViewText, parseViewText } from '../../../data/model/view-text.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS } from '../../../data/model/vocabulary.ts'
import { CATALOGUE, DEFAULT_QUERY } from '../figure/hand-written-rows.ts'

const half = fc.constantFrom('2013 H1', '2016 H2', '2017 H1', '2025 H1')
const year = fc.constantFrom('2013', '2016', '2024')
const ids = fc.constantFrom('microsoft', 'google', 'a', 'x1-2')
const codes = fc.uniqueArray(fc.constantFrom('DE', 'US', 'RS-XK', 'ZZ-TBD', 'LI'), { maxLength: 5 })
const outcomes = fc.subarray([...OUTCOMES])

const anyView: fc.Arbitrary<ViewQuery> = fc.boolean().chain((isHalf) => {
  const label = isHalf ? half : year
  return fc.record({
    version: fc.constant(1 as const),
    company: ids,
    companies: fc.uniqueArray(ids),
    service: fc.constantFrom('all', 'skype'),
    periods: fc.tuple(label, label).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
    half: isHalf
      ? fc.constantFrom('all' as const, 'H1' as const, 'H2' as const)
      : fc.constant('all' as const),
    territories: codes,
    requestKinds: fc.shuffledSubarray([...REQUEST_KINDS], { minLength: 1 }),
    outcomes,
    measure: fc.constantFrom(...MEASURES),
    mode: fc.constantFrom(...MODES),
    change: fc.constantFrom(...CHANGES),
    by: fc.constantFrom('outcome' as const, 'territory' as const),
    shape: fc.constantFrom(...SHAPES),
    figure: fc.constantFrom(...FIGURE_KINDS),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    focus: fc.record({ territories: codes, outcomes }),
    compareWith: fc.option(label),
    top: fc.option(fc.integer({ min: 1, max: 300 })),
    sort: fc.constantFrom(...SORTS),
    minBase: fc.integer({ min: 0, max: 1_000_000 }),
    panelsBy: fc.constantFrom(...PANELS_BY),
    panelScale: fc.constantFrom('shared' as const, 'own' as const),
    events: fc.boolean(),
  })
})

describe('the text of a view', () => {
  it('is read back as the view that it was made of', () => {
    fc.assert(
      fc.property(anyView, (query) => {
        expect(viewQuerySchema.parse(query)).toEqual(query)
        const text = formatViewText(query)
        expect(text).toMatch(/^[A-Za-z0-9/=,-]+$/)
        expect(parseViewText(`  ${text}\n`)).toEqual(query)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out what is plain', () => {
    expect(formatViewText(DEFAULT_QUERY)).toBe('v1/example/2015H2-2017H2/requests')
    const query: ViewQuery = {
      ...DEFAULT_QUERY,
      territories: ['DE', 'US'],
      outcomes: ['rejected'],
      mode: 'share',
      by: 'territory',
      shape: 'lines',
      compareWith: '2016 H1',
    }
    expect(formatViewText(query)).toBe(
      'v1/example/2015H2-2017H2/requests/territories=DE,US/outcomes=rejected/mode=share/by=territory/shape=lines/compare=2016H1',
    )
  })

  it.each([
    ['', /v1\//],
    ['a sentence', /v1\//],
    ['v2/microsoft/2013H1-2025H1/requests', /v1\//],
    ['v1/microsoft', /range of periods/],
    ['v1/microsoft/2025H1-2013H1/requests', /ends before/],
    ['v1/microsoft/2013H1-2025H1/requests/colour=red', /colour=red/],
    ['v1/microsoft/2013H1-2025H1/requests/top=1/top=2', /top is there twice/],
    ['v1/microsoft/2013H1-2025H1/requests/top=many', /top/],
    ['v1/microsoft/2013H1-2025H1/wishes', /measure/],
    ['v1/microsoft/2013H1-2025H1/requests/territories=__proto__', /territories/],
    [`v1/microsoft/2013H1-2025H1/requests/territories=${'DE,'.repeat(4000)}`, /longer than/],
  ])('“%s” is refused with the reason', (text, reason) => {
    expect(() => parseViewText(text)).toThrow(
      expect.objectContaining({
        code: 'view-text-invalid',
        details: { reason: expect.stringMatching(reason) as string },
      }) as Error,
    )
  })
})

describe('a view that another dataset was asked for', () => {
  it('keeps what is there, and says what is not', () => {
    const stale: ViewQuery = {
      ...DEFAULT_QUERY,
      periods: { from: '2012 H1', to: '2016 H2' },
      territories: ['DE', 'ZW'],
      companies: ['nobody'],
      focus: { territories: ['ZW', 'US'], outcomes: [] },
      compareWith: '2012 H1',
    }
    expect(fitViewToDataset(stale, CATALOGUE)).toEqual({
      query: {
        ...stale,
        periods: { from: '2015 H2', to: '2016 H2' },
        territories: ['DE'],
        companies: [],
        focus: { territories: ['US'], outcomes: [] },
        compareWith: null,
      },
      lost: 'This dataset lacks what the view names: ZW, nobody and 2012 H1. It is shown without.',
    })
    expect(fitViewToDataset(DEFAULT_QUERY, CATALOGUE)).toEqual({ query: DEFAULT_QUERY, lost: null })
  })

  it('is refused where nothing of it is there', () => {
    expect(() => fitViewToDataset({ ...DEFAULT_QUERY, company: 'nobody' }, CATALOGUE)).toThrow(
      expect.objectContaining({ code: 'query-unknown-company' }) as Error,
    )
    const periods = { from: '1999 H1', to: '1999 H2' }
    expect(() => fitViewToDataset({ ...DEFAULT_QUERY, periods }, CATALOGUE)).toThrow(
      expect.objectContaining({ code: 'query-unknown-period' }) as Error,
    )
  })
})
