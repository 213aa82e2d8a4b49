import { onOneLine } from '../../model/on-one-line.ts'
import type { SheetRow } from '../workbook/read-sheet.ts'

/** Behind a territory's name they point to a footnote, which begins with the same ones. */
export const MICROSOFT_MARKS = '*†‡'

const AT_START = new RegExp(`^[${MICROSOFT_MARKS}]+`)
const AT_END = new RegExp(`[${MICROSOFT_MARKS}]+$`)

/** The marks behind a name; empty: none. */
export const marksBehind = (name: string): string => AT_END.exec(name.trim())?.[0] ?? ''

/** The footnotes of a sheet by their marks, without them. */
export function footnotesOf(rows: readonly SheetRow[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  for (const { cells } of rows) {
    const [text, ...others] = cells.filter((cell) => cell.trim() !== '')
    const marks = text === undefined ? undefined : AT_START.exec(text.trim())?.[0]
    if (text === undefined || marks === undefined || others.length > 0 || notes.has(marks)) continue
    const words = onOneLine(text.trim().slice(marks.length))
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    if (words !== '') notes.set(marks, words)
  }
  return notes
}
