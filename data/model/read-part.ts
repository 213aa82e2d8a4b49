import type { Stated } from './claim.ts'
import type { StatedInWords } from './stated-in-words.ts'
import { NUMBER_WORDS, PART_WORDS } from './stated-words.ts'

type Part = Pick<StatedInWords, 'stated' | 'countedIn'> & Partial<StatedInWords>

/** A part in words or as a fraction is meant to about a percentage point either way. */
const PART_UNIT = 2

/** As many digits as are read. */
const LARGEST_WHOLE = 999

const PART_SIGNS: Readonly<Record<string, readonly [part: number, whole: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅛': [1, 8],
}

/** `a third`, `two thirds`, `1 in 5`, `three out of ten`, `every fifth`, `1/3`, `⅓`: percent. */
export function maybePart(text: string): Part | null {
  // A quarter of a million is no part of a whole.
  if (/ (?:of )?an? (?:dozen|hundred|thousand|million|billion)\b/.test(text)) return null
  const bare = text.replace(/ (?:of|the) .*$/, '').replace(/ of$/, '')
  const sign = PART_SIGNS[bare]
  if (sign !== undefined) return partOf(sign[0], sign[1])
  const inOf =
    /^(\S+) (?:in(?: every)?|out of(?: every)?|of every) (\S+)/.exec(text) ??
    /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(bare)
  if (inOf !== null) return partOf(smallNumber(inOf[1]), smallNumber(inOf[2]))
  const [, nth] = /^every ([a-z]+)\b/.exec(bare) ?? []
  if (nth !== undefined)
    return partOf(1, nth === 'other' || nth === 'second' ? 2 : (PART_WORDS.get(nth) ?? null))
  const words = /^(?:(\S+)[ -])?([a-z]+?)$/.exec(bare)
  const [, many = 'one', name = ''] = words ?? []
  const whole = PART_WORDS.get(name) ?? PART_WORDS.get(name.replace(/s$/, ''))
  if (whole === undefined) return null
  return partOf(many === 'a' || many === 'an' ? 1 : smallNumber(many), whole)
}

function partOf(part: number | null, whole: number | null): Part | null {
  if (part === null || whole === null || whole === 0 || part > whole) return null
  return { stated: { text: percentOf(part, whole), unit: PART_UNIT }, countedIn: 'percent' }
}

function percentOf(part: number, whole: number): string {
  const percent = (100 * part) / whole
  return Number.isInteger(percent) ? String(percent) : percent.toFixed(4).replace(/0+$/, '')
}

/** The part of a whole that a stated percentage was read from, where it has no end in decimals: `66.6667` with its unit is 2 of 3; else `null`. */
export function maybePartStated({
  text,
  unit,
}: Stated): { readonly part: number; readonly whole: number } | null {
  if (unit !== PART_UNIT || !/\.\d{3,4}$/.test(text)) return null
  for (let whole = 3; whole <= LARGEST_WHOLE; whole++) {
    const part = Math.round((Number(text) * whole) / 100)
    if (percentOf(part, whole) === text) return { part, whole }
  }
  return null
}

/** `5` or `five`. */
export function smallNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d{1,3}$/.test(text) ? Number(text) : (NUMBER_WORDS.get(text) ?? null)
}
