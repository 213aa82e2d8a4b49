import { fc } from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { nodeWire } from './worlds/wire.ts'

const roundTrip = (value: unknown): unknown => nodeWire.fromText(nodeWire.toText(value))

describe('the wire between a page and the main process', () => {
  it('gives back what structuredClone gives', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    })
    fc.assert(
      fc.property(values, (value) => {
        expect(roundTrip(value)).toEqual(structuredClone(value))
      }),
    )
  })

  it('keeps identity and cycles', () => {
    const shared = { name: 'one' }
    const cycle: { self?: unknown; pair: unknown[] } = { pair: [shared, shared] }
    cycle.self = cycle
    const copy = roundTrip(cycle) as typeof cycle
    expect(copy.self).toBe(copy)
    expect(copy.pair[0]).toBe(copy.pair[1])
    expect(copy.pair[0]).not.toBe(shared)
  })

  it('keeps a key named __proto__ a key', () => {
    const copy = roundTrip(JSON.parse('{"__proto__": {"polluted": true}}')) as object
    expect(Object.keys(copy)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
  })

  it('keeps an error’s kind and message', () => {
    const copy = roundTrip(new RangeError('too far', { cause: 7 }))
    expect(copy).toBeInstanceOf(RangeError)
    expect(copy).toMatchObject({ message: 'too far', cause: 7 })
  })

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('no')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
  ])('refuses %s', (_name, value) => {
    expect(() => nodeWire.toText({ value })).toThrow()
  })
})
