import { expect, test } from 'vitest'
import { z } from 'zod'
import { issueInWords } from '../../../data/model/issue-in-words.ts'
import { whyNotPlain } from '../../plain-sentence.ts'

type Code = z.core.$ZodIssue['code']

/** A schema and a value of each way in which a value can be wrong. A new way doesn't compile until it stands here. */
const EACH: Readonly<Record<Code, readonly (readonly [z.ZodType, unknown, string])[]>> = {
  invalid_type: [
    [z.strictObject({ a: z.string() }), {}, 'a: it is missing'],
    [z.array(z.string()), ['x', 7], 'entry 2: it is no text'],
    [z.number(), Number.NaN, 'it is no number'],
    [z.int(), 1.5, 'it is no whole number'],
    [z.boolean(), 'yes', 'it is neither true nor false'],
    [z.array(z.string()), {}, 'it is no list'],
    [z.strictObject({ a: z.string() }), [], 'it has the wrong form'],
  ],
  too_big: [
    [z.string().max(3), 'xxxx', 'it is longer than 3 characters'],
    [z.array(z.string()).max(1), ['a', 'b'], 'it has more than 1 entry'],
    [z.number().max(3), 4, 'it is beyond 3'],
  ],
  too_small: [
    [z.string().min(1), '', 'it is empty'],
    [z.string().min(2), 'x', 'it is shorter than 2 characters'],
    [z.array(z.string()).min(2), ['a'], 'it has fewer than 2 entries'],
    [z.number().min(3), 1, 'it is below 3'],
  ],
  invalid_format: [
    [z.string().regex(/^[a-z0-9]{1,4}$/), '!', 'it is not written as it must be'],
    [z.iso.date(), 'today', 'it is no day such as 2021-06-30'],
  ],
  not_multiple_of: [[z.number().multipleOf(5), 3, 'it is no multiple of 5']],
  unrecognized_keys: [[z.strictObject({}), { extra: 1 }, 'it has a part “extra”, which is unknown']],
  invalid_union: [
    [z.union([z.strictObject({ a: z.string() }), z.array(z.int())]), 7, 'it has the wrong form'],
  ],
  invalid_key: [
    [
      z.record(z.string().regex(/^[a-z]$/), z.int()),
      { AB: 1 },
      'AB: it has a part whose name is not allowed',
    ],
  ],
  invalid_element: [[z.map(z.string(), z.int()), new Map([['a', 'b']]), 'a: it is no number']],
  invalid_value: [
    [z.enum(['one', 'two']), 'three', 'it is none of: one, two'],
    [
      z.enum(Array.from({ length: 40 }, (_, place) => `w${String(place)}`)),
      'x',
      'it is none of the 40 words that are known here',
    ],
  ],
  custom: [[z.string().refine(() => false), 'x', 'it has the wrong form']],
}

test.each(
  Object.entries(EACH).flatMap(([code, examples]) => examples.map((each) => [code, ...each] as const)),
)('a value that is wrong in the way %s is told in words', (_, schema, value, words) => {
  const { error } = schema.safeParse(value)
  if (error === undefined) throw new Error('It is not wrong')
  expect(issueInWords(error)).toBe(words)
  expect(whyNotPlain(issueInWords(error))).toBeNull()
})
