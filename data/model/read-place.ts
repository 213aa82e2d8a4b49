import { found, refused, type Read } from './field-read.ts'
import { smallNumber } from './read-part.ts'
import { NUMBER_WORDS, PLACE_WORDS } from './stated-words.ts'
import { say } from './words/say.ts'

/** Where something stands among others; `isWithin`: there or better. */
interface Place {
  readonly rank: number
  readonly isWithin: boolean
}

const LEADING =
  /^(?:(?:is|was|are|were|came|comes|come|stands|stood|ranks|ranked|ranking|placed|rank|in|on|at|as|within|among|amongst|the|one of|number|place|position) |no\.? ?|# ?)/
const OF_WHAT =
  '(?: (?:number|share|count))?(?: of)?(?: (?:all )?(?:requests|demands|accounts|orders|countries|territories|places))?'
const SUPERLATIVE = '(?:most|largest|highest|biggest|greatest)'
const WITHIN = [
  new RegExp(`^(?:top|first|${SUPERLATIVE}) (\\S+)${OF_WHAT}$`),
  new RegExp(`^(\\S+) ${SUPERLATIVE}${OF_WHAT}$`),
]
const FIRST = new RegExp(
  `^(?:(?:top|${SUPERLATIVE})${OF_WHAT}(?: of all)?|leads?|led|leading|leader|ahead of all others|more than any other(?: country)?)$`,
)
const SECOND = /^(?:runner up|second only to .+)$/
const ORDINAL = new RegExp(`^(.+?)(?: (?:place|in line|${SUPERLATIVE}${OF_WHAT}))?$`)

/** A place: `2`, `2nd`, `second most`, `the most`; `isWithin`: `top 5`, this place or a better. */
export function readPlace(text: string): Read<Place> {
  const plain = withoutLeading(
    text
      .toLowerCase()
      .replaceAll(/[\s\u00A0-]+/g, ' ')
      .trim(),
  )
  for (const pattern of WITHIN) {
    const count = smallNumber(pattern.exec(plain)?.[1])
    if (count !== null && count > 1) return placeOf(count, true)
  }
  if (FIRST.test(plain)) return placeOf(1, false)
  if (SECOND.test(plain)) return placeOf(2, false)
  return placeOf(maybeOrdinal(ORDINAL.exec(plain)?.[1] ?? ''), false)
}

function withoutLeading(text: string): string {
  const rest = text.replace(LEADING, '')
  return rest === text || rest === '' ? text : withoutLeading(rest)
}

/** `2`, `2nd`, `second`, `two`, `twenty first`. */
function maybeOrdinal(text: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(text)?.[1]
  if (digits !== undefined) return Number(digits)
  const place = PLACE_WORDS.indexOf(text) + 1
  if (place > 0) return place
  const [tens = '', ones = ''] = text.split(' ')
  const compound = [NUMBER_WORDS.get(tens) ?? 0, PLACE_WORDS.indexOf(ones) + 1] as const
  if (compound[0] >= 20 && compound[1] > 0 && compound[1] < 10) return compound[0] + compound[1]
  return NUMBER_WORDS.get(text) ?? null
}

function placeOf(rank: number | null, isWithin: boolean): Read<Place> {
  return rank !== null && rank >= 1 && rank <= 300
    ? found({ rank, isWithin })
    : refused(say('draft.place-unreadable'))
}
