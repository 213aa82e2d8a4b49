import { IntlMessageFormat } from 'intl-messageformat'
import type { ArgumentNames } from './argument-names.ts'
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
  const text = message.format(values[0] ?? {})
  if (typeof text !== 'string') throw new TypeError(`The message ${id} is not plain text`)
  return text
}
