import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  SUBJECTS,
  TERRITORY_TYPES,
} from '../../model/vocabulary.ts'
import { VOCABULARY_WORDS } from '../../model/words/vocabulary-words.ts'

interface WordRow {
  readonly id: number
  readonly word: string
  readonly label: string
}

const wordRows = <Word extends string>(
  words: readonly Word[],
  labelOf: (word: Word) => string,
): readonly WordRow[] => words.map((word, id) => ({ id, word, label: labelOf(word) }))

const plain = (word: string): string => word.replaceAll('-', ' ')

/** What each vocabulary table of a dataset holds, to the row: the words of `data/model/vocabulary.ts` by their place. */
export const VOCABULARY_TABLES: readonly (readonly [table: string, rows: readonly WordRow[]])[] = [
  ['request_kinds', wordRows(REQUEST_KINDS, (kind) => VOCABULARY_WORDS[`kind.${kind}`])],
  ['measures', wordRows(MEASURES, (measure) => VOCABULARY_WORDS[`measure.${measure}`])],
  ['outcomes', wordRows(OUTCOMES_AND_TOTAL, (outcome) => VOCABULARY_WORDS[`outcome.${outcome}`])],
  ['subjects', wordRows(SUBJECTS, plain)],
  ['figure_statuses', wordRows(FIGURE_STATUSES, plain)],
  ['territory_types', wordRows(TERRITORY_TYPES, plain)],
]
