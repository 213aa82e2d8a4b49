import type { ChangeUnit } from './claim.ts'
import { found, refused, type Read } from './field-read.ts'
import { countDigits } from './read-digits.ts'
import { maybeStated } from './read-stated.ts'
import type { StatedInWords } from './stated-in-words.ts'
import { say } from './words/say.ts'

/** So much of what was typed is said again. */
const QUOTED = 60

/**
 * A number as it was printed or written, in a field that takes `countedIn`. `unit`: what one of its units is worth; empty: what the
 * words or its places say.
 */
export function readStated(text: string, unit: string, countedIn: ChangeUnit): Read<StatedInWords> {
  const quoted = { text: text.trim().slice(0, QUOTED) }
  if (quoted.text === '') return refused(say('draft.no-number'))
  const read = maybeStated(text)
  if (read === null)
    return refused(say(isTwoNumbers(text) ? 'draft.two-numbers' : 'draft.number-unreadable', quoted))
  const said = read.countedIn
  if (said !== null && said !== countedIn)
    return refused(
      say('draft.unit-differs', {
        ...quoted,
        said: say(`draft-unit.${said}`),
        chosen: say(`draft-unit.${countedIn}`),
      }),
    )
  const digits = countedIn === 'count' ? countDigits(read.stated.text) : read.stated.text
  if (countedIn === 'count' && digits.includes('.')) return refused(say('draft.count-is-whole', quoted))
  const stated = { ...read.stated, text: digits }
  if (unit.trim() === '') return found({ ...read, stated })
  const worth = maybeStated(unit)
  const size = worth?.direction === null ? Number(worth.stated.text.replaceAll(',', '')) : 0
  return size > 0
    ? found({ ...read, stated: { ...stated, unit: size } })
    : refused(say('draft.unit-unreadable', { text: unit.slice(0, QUOTED) }))
}

/** `between 20,000 and 25,000`, `3 to 5`. */
function isTwoNumbers(text: string): boolean {
  const ends = text
    .trim()
    .replace(/^(?:between|from) /i, '')
    .split(/ ?(?:–|—|-) ?| (?:and|to|or) /)
  return ends.length === 2 && ends.every((end) => maybeStated(end) !== null)
}
