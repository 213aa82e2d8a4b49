import type { FigureStatus, Measure } from '../../model/vocabulary.ts'
import { parseBand } from './parse-band.ts'

/** What one cell of a company's text says. */
export interface SourceCell {
  readonly low: number | null
  readonly high: number | null
  readonly status: FigureStatus
  /** The publisher's cell to the letter. */
  readonly asPublished: string
}

const BLANK = '(blank)'
const NOT_REPORTED = ' (not reported)'

/**
 * A cell of `data/source/COMPANY/`: the published text; `(blank)` where the publisher's cell is empty; with ` (not reported)` behind it
 * where its words or its number stand for none. An empty cell is no figure: `null`.
 *
 * A share is the interval that it was rounded from, in hundredths of a percent, within 0 and 100 %.
 * @throws {SyntaxError} for a text that is neither a count, a band nor a whole percentage.
 */
export function parseSourceCell(text: string, measure: Measure): SourceCell | null {
  if (text === '') return null
  if (text === BLANK) return { low: null, high: null, status: 'not-reported', asPublished: '' }
  if (text.endsWith(NOT_REPORTED))
    return { low: null, high: null, status: 'not-reported', asPublished: text.slice(0, -NOT_REPORTED.length) }
  const bounds = measure === 'share-disclosed' ? shareBounds(text) : countBounds(text)
  return { ...bounds, status: bounds.low === bounds.high ? 'exact' : 'band', asPublished: text }
}

/** The text that `parseSourceCell` reads back. */
export function formatSourceCell({ status, asPublished }: SourceCell): string {
  if (status !== 'not-reported') return asPublished
  return asPublished === '' ? BLANK : `${asPublished}${NOT_REPORTED}`
}

function shareBounds(text: string): { readonly low: number; readonly high: number } {
  const percent = Number(/^(\d{1,3})%?$/.exec(text)?.[1] ?? Number.NaN)
  if (!(percent <= 100)) throw new SyntaxError(`“${text}” is not a percentage`)
  return { low: Math.max(0, percent * 100 - 50), high: Math.min(10_000, percent * 100 + 50) }
}

function countBounds(text: string): { readonly low: number; readonly high: number } {
  if (!/^(\d{1,3}(,\d{3})+|\d{1,15})$/.test(text)) return parseBand(text)
  const count = Number(text.replaceAll(',', ''))
  return { low: count, high: count }
}
