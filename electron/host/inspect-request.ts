import { say } from '../../data/model/words/say.ts'

/** Keys that would reach an object's own machinery. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const MAX_DEPTH = 20

/**
 * Why a request may not even be looked at, or `undefined`: larger than `maxBytes` (counted as two bytes a character and eight a
 * value, and given up as soon as it is too much), too deep, not plain data, or with a key that is no name.
 */
export function maybeRefusal(request: unknown, maxBytes: number): string | undefined {
  let bytes = 0
  const look = (value: unknown, depth: number): string | undefined => {
    bytes += typeof value === 'string' ? value.length * 2 : 8
    if (bytes > maxBytes) return say('refusal.too-large', { bytes: maxBytes })
    if (depth > MAX_DEPTH) return say('refusal.too-deep')
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value)) return firstOf(value, (item) => look(item, depth + 1))
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return say('refusal.not-plain')
    return firstOf(Reflect.ownKeys(value), (key) => {
      if (typeof key !== 'string' || FORBIDDEN_KEYS.has(key)) return say('refusal.foreign-key')
      bytes += key.length * 2
      return look(Reflect.get(value, key), depth + 1)
    })
  }
  return look(request, 0)
}

function firstOf<T>(items: readonly T[], refusal: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = refusal(item)
    if (found !== undefined) return found
  }
  return undefined
}
