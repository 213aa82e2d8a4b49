import { say } from './words/say.ts'

/** Lists, objects, their entries: more of them no file of ours holds, and what comes after reading a file is bounded by their number. */
const MOST_VALUES = 500_000
/** Lists and objects inside each other. */
const DEEPEST = 100

const [QUOTE, BACKSLASH, COLON, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x3a, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d,
]

/** Different keys are counted so far: each costs the parser far more than a value does. */
export const MOST_KEYS_COUNTED = 20_000

/**
 * How many values a text of JSON holds, how deep they lie and how many different keys there are (no more than `MOST_KEYS_COUNTED` + 1): by its
 * commas, colons and brackets outside of quotes. Of any other text, anything.
 */
export function extentOfJson(text: string): {
  readonly values: number
  readonly depth: number
  readonly keys: number
} {
  let [values, depth, deepest] = [1, 0, 0]
  let isQuoted = false
  let quotedFrom = 0
  let quotedTo = 0
  const keys = new Set<string>()
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charCodeAt(place)
    if (isQuoted) {
      if (letter === BACKSLASH) place += 1
      else if (letter === QUOTE) {
        isQuoted = false
        quotedTo = place
      }
    } else if (letter === QUOTE) {
      isQuoted = true
      quotedFrom = place + 1
    } else if (letter === COLON) {
      if (keys.size <= MOST_KEYS_COUNTED) keys.add(text.slice(quotedFrom, quotedTo))
    } else if (letter === COMMA) values += 1
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      values += 1
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) depth -= 1
  }
  return { values, depth: deepest, keys: keys.size }
}

/**
 * JSON that somebody sent. A file of a few megabytes may hold so many values that a schema, which tells of each what is wrong with it,
 * takes gigabytes: such a one is not read.
 * @throws {SyntaxError} where it is no JSON.
 * @throws {RangeError} where it holds more values, or deeper ones, than any file of ours.
 */
export function parseGivenJson(text: string): unknown {
  const { values, depth } = extentOfJson(text)
  if (values > MOST_VALUES || depth > DEEPEST) throw new RangeError('More than any file of ours holds')
  return JSON.parse(text)
}

/** Why `parseGivenJson` failed, as a part of a sentence. */
export function notJsonReason(error: unknown): string {
  return say(error instanceof RangeError ? 'own-file.many-values' : 'own-file.not-json')
}
