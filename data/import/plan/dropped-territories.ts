import type Database from 'better-sqlite3'
import { say } from '../../model/words/say.ts'
import { listInText } from '../../model/words/names.ts'
import type { DraftIssue } from '../draft.ts'
import type { CellNumbers } from './cell-numbers.ts'
import type { HeldFigures } from './held-figures.ts'
import type { LineColumns } from './line-columns.ts'

const MOST_NAMES = 12

/**
 * One warning for each period of which the file has no row of a territory that is held: where the file is the later edition, the
 * territory's figures stay in the earlier one, and are shown no longer.
 *
 * @param gone Places of the held figures that the file has no longer.
 */
export function droppedTerritories(
  gone: readonly number[],
  lines: LineColumns,
  held: HeldFigures,
  { periods, territories, spotOf }: CellNumbers,
  database: Database.Database,
): readonly DraftIssue[] {
  const given = new Set<number>()
  for (let line = 0; line < lines.length; line += 1)
    given.add(spotOf(lines.periodAt(line), lines.nameAt(lines.namePlaceAt(line)).territory))
  const dropped = new Map<number, Map<number, number>>()
  for (const place of gone) {
    const [period, spot] = [held.periodAt(place), held.spotAt(place)]
    if (given.has(spot)) continue
    const spots = dropped.get(period) ?? new Map<number, number>()
    dropped.set(period, spots.set(spot, (spots.get(spot) ?? 0) + 1))
  }
  const nameOf = database.prepare('SELECT name FROM territories WHERE code = ?').pluck()
  return [...dropped].map(([period, spots]) => {
    const names = [...spots.keys()].map((spot) => {
      const code = territories.words[spot - spotOf(period, 0)] ?? ''
      const name: unknown = nameOf.get(code)
      return typeof name === 'string' ? name : code
    })
    return {
      level: 'warning',
      reasonId: 'territory-dropped',
      sheet: null,
      row: null,
      rows: 1,
      column: null,
      value: null,
      reason: say('import.warning.territory-dropped', {
        period: periods.words[period] ?? '',
        count: names.length,
        names: listInText(names.sort(), MOST_NAMES),
        figures: [...spots.values()].reduce((sum, each) => sum + each, 0),
      }),
      fix: null,
    }
  })
}
