import { NUMBER_FORMS } from './number-forms.ts'
import { writeCount, writeDecimal, writeShare, writeSigned } from './write-number.ts'

/** Numbers in English, for screens and sentences; figures write theirs in a language (`words/word-text.ts`). */

const ENGLISH = NUMBER_FORMS.en

/** `1234567` → `1,234,567`; a negative number has a minus sign (U+2212). */
export function formatCount(value: number): string {
  return writeCount(value, ENGLISH)
}

/** `1234.5` with two places → `1,234.50`. */
export function formatDecimal(value: number, places: number): string {
  return writeDecimal(value, places, ENGLISH)
}

/** A share from 0 to 1 as a percentage: `0.2581` → `25.8%`. */
export function formatShare(share: number): string {
  return writeShare(share, ENGLISH)
}

/** `low` alone when both bounds are equal, else `low–high` with an en dash. */
export function formatInterval(low: number, high: number, format: (value: number) => string): string {
  return low === high ? format(low) : `${format(low)}–${format(high)}`
}

/** A relative change: `0.041` → `+4.1%`, `-0.5` → `−50.0%`, no change → `0.0%`. */
export function formatChange(change: number): string {
  return `${writeSigned(change * 100, ENGLISH)}%`
}

/** A change of a share in percentage points: `0.012` → `+1.2 points`. */
export function formatPoints(difference: number): string {
  return `${writeSigned(difference * 100, ENGLISH)} points`
}
