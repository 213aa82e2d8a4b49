import { fc } from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { viewQuerySchema, type ViewQuery } from '../../../data/model/view-query.ts'
import { formatViewText, parseViewText } from '../../../data/model/view-text.ts'
import { DEFAULT_QUERY } from '../figure/hand-written-rows.ts'
import { anyView } from './any-view.ts'

describe('the text of a view', () => {
  it('is read back as the view that it was made of', () => {
    fc.assert(
      fc.property(anyView(), (query) => {
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
