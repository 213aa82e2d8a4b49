import { countText, message, type Text } from '../model/text.ts'
import type { RankedRow, ViewRows } from '../model/view-rows.ts'
import { measureText } from '../model/name-texts.ts'

/** What the order of a ranking must say: who stands last for want of a base, and whom a cut parts from its equals. `all`: before the cut. */
export function rankNotes(
  all: readonly RankedRow[],
  shown: number,
  { sort, minBase, measure, mode, change }: ViewRows['query'],
): readonly Text[] {
  const numberOf = ({ cell, comparison }: RankedRow): number | null =>
    sort === 'value' || comparison === null ? cell.low : comparison.change.low
  const below = all.filter((row) => row.rank === null && numberOf(row) !== null).length
  const isNoneRanked = all.every(({ rank }) => rank === null)
  const last = all[shown - 1]?.rank ?? null
  const tied = last === null ? 0 : all.slice(shown).filter(({ rank }) => rank === last).length
  const told = { least: countText(minBase), measure: measureText(measure) }
  return [
    // Those of few inhabitants are named in a sentence of their own.
    ...(below === 0 || (mode === 'per-100k' && sort === 'value' && change === 'none')
      ? []
      : [
          isNoneRanked
            ? message('figure.note.min-base-all', told)
            : message('figure.note.min-base', { count: below, ...told }),
        ]),
    ...(tied === 0 ? [] : [message('figure.note.tied-at-cut', { count: tied })]),
  ]
}
