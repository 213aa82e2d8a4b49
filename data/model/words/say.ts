import { IntlMessageFormat } from 'intl-messageformat'
import type { ArgumentNames } from './argument-names.ts'
import { mapTexts, visibleOverrides } from '../visible-text.ts'
import { MESSAGES, type MessageId } from './messages.ts'

export type MessageValues<Id extends MessageId> = Readonly<
  Record<ArgumentNames<(typeof MESSAGES)[Id]>, string | number>
>

const compiled = new Map<MessageId, IntlMessageFormat>()

/** The sentence `id` with its values, in the reader's language (English first). Format numbers before they come here. */
export function say<Id extends MessageId>(
  id: Id,
  ...values: string extends ArgumentNames<(typeof MESSAGES)[Id]>
    ? [Readonly<Record<string, string | number>>]
    : [ArgumentNames<(typeof MESSAGES)[Id]>] extends [never]
      ? []
      : [MessageValues<Id>]
): string {
  let message = compiled.get(id)
  if (message === undefined) {
    message = new IntlMessageFormat(MESSAGES[id], 'en')
    compiled.set(id, message)
  }
  const text = message.format(visibleValues(values[0] ?? {}))
  if (typeof text !== 'string') throw new TypeError(`The message ${id} is not plain text`)
  return text
}

/** A name that turns the direction of the writing would turn the sentence around it. */
function visibleValues(
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  const turns = Object.values(values).some(
    (value) => typeof value === 'string' && visibleOverrides(value) !== value,
  )
  return turns ? mapTexts(values, visibleOverrides) : values
}
