import type { CheckedFigure } from '../../model/checked-figure.ts'
import { say } from '../../model/words/say.ts'
import { findingOf, rowInWords, type Finding } from './finding.ts'
import { groupFigures, seriesScopeKey, sourceRows, type HearStillThere } from './group.ts'

/** A row with fewer numbers, or with a smaller one, may well be printed twice by chance. */
const LEAST_CELLS = 4
const LEAST_TOTAL = 20

/**
 * Rows that repeat another one, number for number: of one period under two territories, or of one territory in two periods that
 * follow each other. Such a row was perhaps copied, and not counted.
 */
export function checkDuplicates(figures: readonly CheckedFigure[], hear: HearStillThere): readonly Finding[] {
  const rows = sourceRows(figures, hear).filter(isTelling)
  return groupRows(rows, hear).flatMap((same) =>
    same.slice(1).flatMap((row, place) => {
      hear()
      const [first] = row
      const before = same[place]
      const [other] = before ?? []
      if (first === undefined || before === undefined || other === undefined) return []
      if (first.period !== other.period && !follows(first, other, figures)) return []
      return [
        findingOf('duplicate-rows', first, {
          figures: [...row, ...before],
          numbers: [other.territoryCode, other.period, ...row.map(({ low }) => low ?? '')],
          from: other.period,
          sentence: say('check.duplicate-rows', {
            place: rowInWords(first),
            other: rowInWords(other),
            count: row.length,
          }),
        }),
      ]
    }),
  )
}

function isTelling(row: readonly CheckedFigure[]): boolean {
  const numbers = row.filter(({ status }) => status === 'exact').map(({ low }) => low ?? 0)
  return numbers.filter((value) => value > 0).length >= LEAST_CELLS && Math.max(...numbers) >= LEAST_TOTAL
}

/** Rows with the same numbers in the same cells, and of the same period or territory. */
function groupRows(
  rows: readonly (readonly CheckedFigure[])[],
  hear: HearStillThere,
): readonly (readonly (readonly CheckedFigure[])[])[] {
  const firsts = new Map(rows.flatMap((row) => (row[0] === undefined ? [] : [[row[0], row] as const])))
  const contentOf = (figure: CheckedFigure): string =>
    (firsts.get(figure) ?? [])
      .map((cell) => [seriesScopeKey(cell), cell.status, cell.low, cell.high].join(' '))
      .join('\n')
  return groupFigures([...firsts.keys()], contentOf, hear)
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((first) => [firsts.get(first) ?? []]))
}

/** The same territory, with no period of this table between the two. */
function follows(later: CheckedFigure, earlier: CheckedFigure, figures: readonly CheckedFigure[]): boolean {
  if (later.territoryCode !== earlier.territoryCode) return false
  const scope = seriesScopeKey(later)
  return !figures.some(
    (figure) =>
      figure.period > earlier.period && figure.period < later.period && seriesScopeKey(figure) === scope,
  )
}
