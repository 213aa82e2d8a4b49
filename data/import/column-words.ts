import { onOneLine } from '../model/on-one-line.ts'
import type { FileInspection } from '../model/import-report.ts'

type ColumnWords = NonNullable<FileInspection['words']>

const MAX_COLUMNS = 60
/** Different words of one column. */
const MAX_WORDS = 60
/** Letters; a longer cell is no word that says what a row counts. */
const MAX_LENGTH = 200
const NUMBER = /^[\s<>≤≥~±(+−-]*[.,]?\d[\d.,’' \u00a0\u202f%)-]*$/

interface SeenWord {
  rows: number
  lastRow: number
}
type Words = Map<string, SeenWord>

/** Collects the words of columns, as far as they have few. */
interface WordCollector {
  /** `place`: of the row among all, from 1. */
  readonly take: (cells: readonly string[], place: number) => void
  readonly words: () => ColumnWords
}

export function createWordCollector(): WordCollector {
  const columns: (Words | null)[] = []
  return {
    take: (cells, place) => {
      for (let column = 0; column < cells.length && column < MAX_COLUMNS; column += 1) {
        const cell = cells[column] ?? ''
        const words = columns[column]
        if (words === null || NUMBER.test(cell) || cell.length > MAX_LENGTH) continue
        const text = onOneLine(cell.trim())
        const own: Words = words ?? new Map<string, SeenWord>()
        columns[column] = own
        const seen = own.get(text)
        if (seen !== undefined) {
          seen.rows += 1
          seen.lastRow = place
        } else if (own.size === MAX_WORDS) columns[column] = null
        else own.set(text, { rows: 1, lastRow: place })
      }
    },
    words: () =>
      Array.from(columns, (words: Words | null | undefined) => {
        if (words === null) return null
        return [...(words ?? [])].map(([text, seen]) => ({ text, ...seen })).sort((a, b) => b.rows - a.rows)
      }),
  }
}
