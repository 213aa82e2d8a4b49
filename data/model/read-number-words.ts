import { NUMBER_WORDS, SCALE_WORDS } from './stated-words.ts'

/** A number in words, and what one unit of it is worth: that of the last scale that is named; `null`: it is exact to one. */
interface NumberInWords {
  readonly value: number
  readonly unit: number | null
}

/** `two hundred and fifty`, `twenty-five thousand`, `25 thousand five hundred`, `half a million`; `null` where it is no number. */
export function maybeNumberInWords(text: string): NumberInWords | null {
  return maybeFraction(text) ?? maybeWhole(text)
}

const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['a half', 0.5],
  ['a quarter', 0.25],
  ['three quarters', 0.75],
])

/** `half a million`, `a quarter of a million`, `one and a half million`, `two and a half`. */
function maybeFraction(text: string): NumberInWords | null {
  const plain = text.replaceAll('-', ' ')
  const of = /^(half|a quarter|three quarters)(?: of)? an? (\w+)$/.exec(plain)
  if (of !== null) return inScale(FRACTION_WORDS.get(of[1] ?? ''), of[2])
  const mixed = /^(.+?) and (a half|a quarter|three quarters)(?: (\w+))?$/.exec(plain)
  if (mixed === null) return null
  const whole = maybeWhole(mixed[1] ?? '')
  const part = FRACTION_WORDS.get(mixed[2] ?? '')
  return whole === null || part === undefined ? null : inScale(whole.value + part, mixed[3])
}

function inScale(many: number | undefined, name: string | undefined): NumberInWords | null {
  if (many === undefined) return null
  if (name === undefined) return { value: many, unit: 0.1 }
  const scale = SCALE_WORDS.get(name)
  if (scale === undefined) return null
  return { value: many * scale, unit: name === 'dozen' ? null : scale / 10 }
}

/** Words of a whole number, each at its place: tens before ones, hundreds before tens, greater scales before smaller ones. */
function maybeWhole(text: string): NumberInWords | null {
  const words = text
    .replaceAll('-', ' ')
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0 || words[0] === 'and' || words.at(-1) === 'and') return null
  let [total, group, lastScale] = [0, null as number | null, Infinity]
  for (const [place, word] of words.entries()) {
    if (word === 'and') continue
    const scale = SCALE_WORDS.get(word)
    if (word === 'hundred') {
      if (group === null ? place > 0 : group === 0 || group > 99) return null
      group = (group ?? 1) * 100
    } else if (scale !== undefined) {
      if (scale >= lastScale || (group === null && place > 0)) return null
      total += (group ?? 1) * scale
      ;[group, lastScale] = [null, scale]
    } else {
      const next = withWord(group, word, place)
      if (next === null) return null
      group = next
    }
  }
  const last = words.at(-1) ?? ''
  // A dozen is twelve.
  return { value: total + (group ?? 0), unit: last === 'dozen' ? null : (SCALE_WORDS.get(last) ?? null) }
}

/** The number so far with one word more: a digit, a teen or a ten where its place is free; figures only at the start. */
function withWord(group: number | null, word: string, place: number): number | null {
  if (place === 0 && (word === 'a' || word === 'an')) return 1
  if (/^\d{1,3}$/.test(word)) return group === null && place === 0 ? Number(word) : null
  const value = NUMBER_WORDS.get(word)
  if (value === undefined) return null
  if (group === null) return value
  if (group === 0 || value === 0) return null
  const isFree = value < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0
  return isFree ? group + value : null
}
