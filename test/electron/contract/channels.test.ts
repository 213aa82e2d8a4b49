import { expect, test } from 'vitest'
import { z } from 'zod'
import { CHANNELS } from '../../../electron/contract/channels.ts'

/** Every schema inside one, at any depth, itself included. */
function* schemasIn(value: unknown, seen = new Set<unknown>()): Generator<z.core.$ZodTypes> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (value instanceof z.core.$ZodType) {
    // All of zod's own schemas are in this union.
    const schema = value as z.core.$ZodTypes
    yield schema
    yield* schemasIn(schema._zod.def, seen)
    if (schema._zod.def.type === 'lazy') yield* schemasIn(schema._zod.def.getter(), seen)
  } else for (const part of Object.values(value)) yield* schemasIn(part, seen)
}

/** What lets through more than it says. */
function looseParts(schema: unknown): readonly string[] {
  return [...schemasIn(schema)].flatMap(({ _zod: { def } }) => {
    if (def.type === 'any' || def.type === 'unknown') return [def.type]
    if (def.type !== 'object') return []
    return def.catchall?._zod.def.type === 'never' ? [] : [`object {${Object.keys(def.shape).join(', ')}}`]
  })
}

test.each(Object.entries(CHANNELS))(
  '%s takes no key that it doesn’t name, at any depth',
  (_name, channel) => {
    expect([...schemasIn(channel.request)].length).toBeGreaterThan(0)
    expect(looseParts(channel.request)).toEqual([])
  },
)

test('a key too many would be found, however deep', () => {
  const loose = z.object({ inner: z.string() })
  for (const schema of [
    z.strictObject({ list: z.array(loose.nullable()) }),
    z.record(z.string(), z.union([z.string(), z.tuple([loose.optional()])])),
    z.lazy(() => loose),
    z.strictObject({ inner: loose.transform(String) }),
  ])
    expect(looseParts(schema)).toEqual(['object {inner}'])
  expect(looseParts(z.strictObject({ all: z.unknown() }))).toEqual(['unknown'])
})
