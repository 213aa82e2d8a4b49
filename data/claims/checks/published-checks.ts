import type { CheckedFigure } from '../../model/checked-figure.ts'
import { say } from '../../model/words/say.ts'
import { findingOf, rowInWords, type Finding } from './finding.ts'
import type { HearStillThere } from './group.ts'

/**
 * Figures that the cell they were read from contradicts: a number that stands nowhere in it, or a number in a cell that is said to hold
 * none. Of shares a 0 that is held as no number alone: a share is a band around what is printed. A number may be written with any separators, and with a remark.
 */
export function checkPublished(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  return figures.flatMap((figure) => {
    hear()
    const { measure, asPublished, low, high } = figure
    if (!contradicts(figure)) return []
    // Sources print 0 where they didn’t count yet; who says so is believed, and told.
    if (printsZeroForNothing(figure)) {
      const sentence = say('check.printed-zero', { place: rowInWords(figure) })
      return [findingOf('printed-zero', figure, { figures: [figure], numbers: [asPublished], sentence })]
    }
    if (measure === 'share-disclosed') return []
    return [
      findingOf('published-differs', figure, {
        figures: [figure],
        numbers: [asPublished, low ?? '', high ?? ''],
        sentence: say('check.published-differs', {
          place: rowInWords(figure),
          published: asPublished.slice(0, MOST_SHOWN),
          value: valueInWords(figure),
        }),
      }),
    ]
  })
}

/** Characters of a cell that are shown. */
export const MOST_SHOWN = 100
/** Longer cells are texts, in which any number may stand. */
const MOST_READ = 1_000

function contradicts({ status, low, high, asPublished }: CheckedFigure): boolean {
  if (asPublished.length > MOST_READ) return false
  const numbers = numbersIn(asPublished)
  if (low === null || high === null) return /^\s*\d+\s*$/.test(asPublished)
  // Nought may be written in words, or as a dash.
  if (numbers.size === 0) return low > 0
  if (status === 'exact') return !numbers.has(low)
  // A range says both of its ends.
  if (isRange(asPublished)) return !numbers.has(low) || !(numbers.has(high) || numbers.has(high + 1))
  // “Fewer than 1,000” is 0 to 999.
  return (
    ![low, high, high + 1].some((bound) => bound > 0 && numbers.has(bound)) && !(low === 0 && numbers.has(0))
  )
}

/** Two numbers with a dash between them, and no other. */
function isRange(text: string): boolean {
  return /^\s*\d[\d.,’' \u00a0\u202f]*[-‐‑‒–—−][\d.,’' \u00a0\u202f]*\d\s*$/u.test(text)
}

/** Every number that the text can be read as: with its separators left out, and up to a decimal sign. */
function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [token] of text.matchAll(/\d(?:[.,’' \u00a0\u202f]?\d)*/gu)) {
    found.add(Number(token.replace(/\D/g, '')))
    for (const part of token.split(/[ \u00a0\u202f]/)) {
      found.add(Number(part.replace(/\D/g, '')))
      found.add(Math.floor(Number(part.replace(/[.,]\d*$/, '').replace(/\D/g, ''))))
    }
  }
  return found
}

function valueInWords({ low, high }: CheckedFigure): string {
  if (low === null || high === null) return say('check.published-no-number')
  return low === high ? String(low) : `${String(low)}–${String(high)}`
}

/** A 0 stands in the cell, and it is held that no number was reported. */
export function printsZeroForNothing({ low, asPublished }: CheckedFigure): boolean {
  return low === null && /^\s*0+\s*$/.test(asPublished)
}
