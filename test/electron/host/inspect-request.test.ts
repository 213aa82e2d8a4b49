import { fc } from '../../seeded-fast-check.ts'
import { expect, test } from 'vitest'
import { maybeRefusal } from '../../../electron/host/inspect-request.ts'

test('plain JSON of a bearable size is let through', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
      expect(maybeRefusal(value, 1_000_000)).toBeUndefined()
    }),
  )
})

test('what is no plain data, too deep or too large is refused', () => {
  const deep = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ inner }), 1)
  for (const [value, reason] of [
    [new Date(), 'it is not plain data'],
    [{ a: new Map() }, 'it is not plain data'],
    [deep, 'it is nested too deeply'],
    ['x'.repeat(600_000), 'it is larger than 1000000 bytes'],
    [Array.from({ length: 200_000 }).fill(0), 'it is larger than 1000000 bytes'],
    [{ ['k'.repeat(600_000)]: { a: 1 } }, 'it is larger than 1000000 bytes'],
    [JSON.parse('{"a":{"__proto__":{"b":1}}}'), 'it has a key that no request has'],
    [{ [Symbol('s')]: 1 }, 'it has a key that no request has'],
  ] as const)
    expect(maybeRefusal(value, 1_000_000)).toBe(reason)
})

test('an object that holds itself is refused and does not hang', () => {
  const value: Record<string, unknown> = {}
  value['self'] = value
  expect(maybeRefusal(value, 1_000_000)).toBe('it is nested too deeply')
})
