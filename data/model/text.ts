import { z } from 'zod'
import type { ArgumentNames } from './words/argument-names.ts'
import { TEXT_WORDS, type TextMessageId } from './words/text-words.ts'

/** How the numbers of a figure are read. `rate`: per 100,000 inhabitants. */
export const VALUE_TYPES = ['count', 'rate', 'share', 'change', 'points', 'index'] as const
export type ValueType = (typeof VALUE_TYPES)[number]

/** What a message is told: a number as a number (plurals, and what has no form of its own), or another text. */
export type TextValue = number | Text

/**
 * What is to be said, before it is known in which language: `wordText` makes words of it. Numbers, periods and territories get their form
 * there; names and sentences of the dataset stay as they are written.
 *
 * `decimal`: a number or range with exactly so many places after the decimal sign, in percent with its sign.
 * `stated`: a number as a statement gives it, `37,196`, `37196` or `2.19`, with all its decimals: its groups and signs are the language’s.
 * `message`: a sentence of `text-words.ts`. Every message may name `drawn`, the number of rows or panels that are drawn. `key` tells
 * two texts of one message apart where a reader rewords them.
 * `source`: a sentence of the dataset, with what names it there.
 * `bound`: a round number, with no decimals that say nothing.
 * `capital`: begins with a capital letter, as a title or a label does.
 * `cut`: `cut` where fewer than `of` rows or panels are drawn, else `whole`.
 */
export type Text =
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'territory'; readonly code: string; readonly name: string }
  | { readonly is: 'source'; readonly id: string; readonly text: string }
  | { readonly is: 'period'; readonly period: string }
  | { readonly is: 'value'; readonly low: number; readonly high: number; readonly valueType: ValueType }
  | { readonly is: 'bound'; readonly value: number; readonly valueType: ValueType }
  /** A number or range with so many decimals; a percentage in percent. */
  | {
      readonly is: 'decimal'
      readonly low: number
      readonly high: number
      readonly places: number
      readonly isPercent: boolean
    }
  | { readonly is: 'stated'; readonly text: string; readonly isPercent: boolean }
  | {
      readonly is: 'message'
      readonly id: TextMessageId
      readonly with: Readonly<Record<string, TextValue>>
      readonly key: string | null
    }
  /** Past `most` texts the rest is counted; `null`: all are listed. */
  | { readonly is: 'list'; readonly texts: readonly Text[]; readonly most: number | null }
  /** Parts of a title, or sentences, one after the other. */
  | { readonly is: 'joined'; readonly texts: readonly Text[]; readonly by: TextJoint }
  | { readonly is: 'capital'; readonly text: Text }
  | { readonly is: 'cut'; readonly of: number; readonly cut: Text; readonly whole: Text }

/** What may stand between joined texts: the signs of a calculation too. */
const TEXT_JOINTS = [', ', ' ', '; ', ' + ', ' · '] as const
type TextJoint = (typeof TEXT_JOINTS)[number]

// A record's keys are the ids: Object.keys forgets that.
const MESSAGE_IDS = Object.keys(TEXT_WORDS) as [TextMessageId, ...TextMessageId[]]

const inside: z.ZodType<Text> = z.lazy(() => textSchema)
export const textSchema: z.ZodType<Text> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('name'), name: z.string() }),
  z.strictObject({ is: z.literal('territory'), code: z.string(), name: z.string() }),
  z.strictObject({ is: z.literal('source'), id: z.string(), text: z.string() }),
  z.strictObject({ is: z.literal('period'), period: z.string() }),
  z.strictObject({
    is: z.literal('value'),
    low: z.number(),
    high: z.number(),
    valueType: z.enum(VALUE_TYPES),
  }),
  z.strictObject({ is: z.literal('bound'), value: z.number(), valueType: z.enum(VALUE_TYPES) }),
  z.strictObject({
    is: z.literal('decimal'),
    low: z.number(),
    high: z.number(),
    places: z.int().nonnegative().max(20),
    isPercent: z.boolean(),
  }),
  z.strictObject({ is: z.literal('stated'), text: z.string(), isPercent: z.boolean() }),
  z.strictObject({
    is: z.literal('message'),
    id: z.enum(MESSAGE_IDS),
    with: z.record(z.string(), z.union([z.number(), inside])),
    key: z.string().nullable(),
  }),
  z.strictObject({ is: z.literal('list'), texts: z.array(inside), most: z.int().nullable() }),
  z.strictObject({ is: z.literal('joined'), texts: z.array(inside), by: z.enum(TEXT_JOINTS) }),
  z.strictObject({ is: z.literal('capital'), text: inside }),
  z.strictObject({ is: z.literal('cut'), of: z.int(), cut: inside, whole: inside }),
])

/** What a message wants to be told, `drawn` left out: that is known where it is laid out. */
type MessageArguments<Id extends TextMessageId> = Exclude<ArgumentNames<(typeof TEXT_WORDS)[Id]>, 'drawn'>

/** A message with what it is told. */
export function message<Id extends TextMessageId>(
  id: Id,
  ...told: [MessageArguments<Id>] extends [never]
    ? [values?: Readonly<Record<string, never>>, key?: string]
    : [values: Readonly<Record<MessageArguments<Id>, TextValue>>, key?: string]
): Text {
  const [values, key] = told
  return { is: 'message', id, with: values ?? {}, key: key ?? null }
}

export function named(name: string): Text {
  return { is: 'name', name }
}

export function periodText(period: string): Text {
  return { is: 'period', period }
}

/** A number or range, as `valueType` says. */
export function valueText(low: number, high: number, valueType: ValueType): Text {
  return { is: 'value', low, high, valueType }
}

export function countText(count: number): Text {
  return valueText(count, count, 'count')
}

/** A number with so many decimals; as `percent` 0.235 is 23.5 percent. */
export function numberText(value: number, places: number, form: 'plain' | 'percent' = 'plain'): Text {
  const isPercent = form === 'percent'
  const shown = isPercent ? value * 100 : value
  return { is: 'decimal', low: shown, high: shown, places, isPercent }
}

export function listText(texts: readonly Text[], most: number | null = null): Text {
  return { is: 'list', texts, most }
}

export function joinedText(texts: readonly Text[], by: TextJoint): Text {
  return { is: 'joined', texts, by }
}

export function capital(text: Text): Text {
  return { is: 'capital', text }
}

/** A label as it stands inside a sentence: names keep their capital letters, for they are names. */
export function insideSentence(text: Text): Text {
  return text.is === 'capital' ? text.text : text
}

/** By what a reader rewords a text; `null`: it has no name of its own. */
export function keyOfText(text: Text): string | null {
  switch (text.is) {
    case 'message':
      return text.key ?? text.id
    case 'source':
      return text.id
    case 'capital':
      return keyOfText(text.text)
    case 'cut':
      return keyOfText(text.cut)
    default:
      return null
  }
}
