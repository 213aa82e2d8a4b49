import { expect, test } from 'vitest'
import { extentOfJson, notJsonReason, parseGivenJson } from '../../../data/model/parse-given-json.ts'
import { fc } from '../../seeded-fast-check.ts'

/** Values and depth, counted in what JSON.parse made of it. */
function extentOfValue(value: unknown): { readonly values: number; readonly depth: number } {
  if (typeof value !== 'object' || value === null) return { values: 0, depth: 0 }
  const inner = Object.values(value).map(extentOfValue)
  return {
    // Each list and object, and each comma between its entries.
    values: 1 + Math.max(0, inner.length - 1) + inner.reduce((sum, { values }) => sum + values, 0),
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
  }
}

/** The keys of all objects in a value, however deep. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return [...own, ...Object.values(value).flatMap(keysIn)]
}

test('the values and keys of any JSON are counted as they stand in it, whatever its texts hold', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const { values, depth } = extentOfValue(value)
      const keys = new Set(keysIn(value)).size
      for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
        expect(extentOfJson(text)).toEqual({ values: values + 1, depth, keys })
        expect(parseGivenJson(text)).toEqual(JSON.parse(text))
      }
    }),
    { numRuns: 300 },
  )
})

test('more values, or deeper ones, than any file of ours are not read', () => {
  for (const text of [`[${'0,'.repeat(500_000)}0]`, `${'['.repeat(101)}${']'.repeat(101)}`]) {
    expect(() => parseGivenJson(text)).toThrow(RangeError)
  }
  expect(parseGivenJson(`[${'0,'.repeat(400_000)}0]`)).toHaveLength(400_001)
  expect(notJsonReason(new RangeError('x'))).toBe('it holds more values, or deeper ones, than any such file')
})
