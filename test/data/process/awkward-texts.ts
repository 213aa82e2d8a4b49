import { fc } from '../../seeded-fast-check.ts'

/** What a text is made of that bytes, characters and JSON count differently: one, two, three and four bytes, and six in JSON. */
const AWKWARD_LETTERS = [
  'x',
  'ü',
  'あ',
  '𝄞',
  '\u0001',
  '\u0000',
  '"',
  '\\',
  '\ud800',
  '\ufeff',
  '\u2028',
] as const

/** A text of up to `most` characters: most are short, some exactly as long as it may be, some one longer. */
export function awkwardText(most: number): fc.Arbitrary<string> {
  const length = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: Math.min(most, 40) }) },
    { weight: 3, arbitrary: fc.constant(most) },
    { weight: 1, arbitrary: fc.constant(most + 1) },
  )
  return fc
    .tuple(fc.constantFrom(...AWKWARD_LETTERS), length)
    .map(([letter, count]) => `a${letter.repeat(count)}`.slice(0, count))
}
