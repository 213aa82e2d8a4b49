import type { NumberForms } from '../number-forms.ts'
import type { ExportLocale } from '../publication.ts'
import type { SourceSentence } from './source-sentence.ts'
import type { TextMessageId } from './text-words.ts'

/** All that figures and verdicts are written in: every word and form is here, so that no machine’s own tables change a byte. */
export interface Language {
  readonly locale: ExportLocale
  /** ICU messages. */
  readonly words: Readonly<Record<TextMessageId, string>>
  readonly numbers: NumberForms
  /** Between parts that have commas of their own; in French a space that doesn’t break stands before it. */
  readonly semicolon: string
  /** The first and the second half of a year, `{year}` standing for it. */
  readonly halves: readonly [first: string, second: string]
  /** The same for a screen reader. */
  readonly spokenHalves: readonly [first: string, second: string]
  /** By ISO 3166-1 alpha-2; a territory that isn’t here keeps its name. */
  readonly territories: Readonly<Record<string, string>>
  /** Sentences of the bundled dataset by their ids; what isn’t here, or is said otherwise, stays as it is written. */
  readonly sources: Readonly<Record<string, SourceSentence>>
}
