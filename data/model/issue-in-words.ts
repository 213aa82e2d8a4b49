import { z } from 'zod'
import { say } from './words/say.ts'

/** More words than this are counted and no longer listed. */
const MOST_WORDS = 12
const LONGEST = 60

type RawIssue = z.core.$ZodRawIssue

/**
 * What is wrong with a value, as a clause about it (`it is longer than 40 characters`): never a regular expression, and never the words
 * of the library that looked. A schema's own message comes before this.
 */
function clauseOf(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? say('issue.missing') : clauseOfType(issue.expected)
    case 'too_big':
      return clauseOfSize(issue.origin, issue.maximum, 'issue.long', 'issue.many', 'issue.large')
    case 'too_small':
      return issue.minimum === 1 && isCounted(issue.origin)
        ? say('issue.empty')
        : clauseOfSize(issue.origin, issue.minimum, 'issue.short', 'issue.few', 'issue.small')
    case 'invalid_format':
      return issue.format === 'date' ? say('issue.date') : say('issue.format')
    case 'not_multiple_of':
      return say('issue.multiple', { of: String(issue.divisor) })
    case 'unrecognized_keys':
      return say('issue.unknown-part', { part: shortened(issue.keys[0] ?? '') })
    case 'invalid_union':
      return say('issue.form')
    case 'invalid_key':
      return say('issue.key')
    case 'invalid_element':
      return say('issue.entry')
    case 'invalid_value':
      return issue.values.length > MOST_WORDS
        ? say('issue.no-word', { count: issue.values.length })
        : say('issue.none-of', { words: issue.values.map(String).join(', ') })
    case 'custom':
      return say('issue.form')
  }
}

function clauseOfType(expected: string): string {
  switch (expected) {
    case 'string':
      return say('issue.text')
    case 'number':
      return say('issue.number')
    case 'int':
    case 'bigint':
      return say('issue.whole-number')
    case 'boolean':
      return say('issue.flag')
    case 'array':
      return say('issue.list')
    default:
      return say('issue.form')
  }
}

const isCounted = (origin: string): boolean => ['string', 'array', 'set', 'map', 'file'].includes(origin)

function clauseOfSize(
  origin: string,
  limit: number | bigint,
  text: 'issue.long' | 'issue.short',
  list: 'issue.many' | 'issue.few',
  number: 'issue.large' | 'issue.small',
): string {
  const id = origin === 'string' ? text : isCounted(origin) ? list : number
  return say(id, { limit: Number(limit) })
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

z.config({ localeError: clauseOf })

/** What is wrong with a value, without its place. */
export function reasonOf(error: z.ZodError): string {
  const message = error.issues[0]?.message ?? say('issue.form')
  return message.length > 200 ? `${message.slice(0, 200)}…` : message
}

/** Where it stands: `periods, entry 2, from`. Empty: it is the value itself. */
export function placeOf(error: z.ZodError): string {
  return (error.issues[0]?.path ?? [])
    .map((key) => (typeof key === 'number' ? say('issue.place', { place: key + 1 }) : shortened(String(key))))
    .join(', ')
}

/** The first thing that is wrong with a value, with its place: `periods, from: it is missing`. */
export function issueInWords(error: z.ZodError): string {
  const place = placeOf(error)
  return place === '' ? reasonOf(error) : `${place}: ${reasonOf(error)}`
}
