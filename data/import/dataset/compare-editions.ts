import type Database from 'better-sqlite3'
import { cellsOf } from '../../dataset/format/cells-of.ts'
import type { FigureChange } from '../../model/import-report.ts'
import type { FigureStatus } from '../../model/vocabulary.ts'
import { createCellNumbers } from '../plan/cell-numbers.ts'
import { selectHeldFigures } from '../plan/held-figures.ts'
import { FIGURE_COLUMNS, FIGURE_JOINS, figureOf } from '../plan/selected-figure.ts'
import { createPairTable } from '../../dataset/read/pair-table.ts'
import type { SourceEdition } from './source-editions.ts'

/** An edition's figures against those that are held now. */
export interface ComparedEdition {
  readonly edition: SourceEdition
  readonly periods: ReadonlySet<string>
  /** Held editions with some of the same cells, and how many. */
  readonly overlaps: ReadonlyMap<number, number>
  readonly new: number
  readonly same: number
  readonly restated: number
  readonly byStatus: Readonly<Record<FigureStatus, number>>
}

/** Hears what differs, as long as it lists it. */
interface ComparisonListener {
  readonly isListed: () => boolean
  readonly change: (change: FigureChange) => void
  readonly advance: (figures: number) => void
}

/** A figure of a held edition that its successors don't have. */
export interface GoneFigure {
  readonly edition: number
  readonly period: string
}

const SELECT = `SELECT ${FIGURE_COLUMNS} FROM figures f ${FIGURE_JOINS} WHERE f.edition_id = ?`

/**
 * Compares editions of one company, which are the latest of their file, with the company's figures in the dataset.
 *
 * `gone`: held figures of the editions that they share cells with, of the same periods, that none of them has.
 */
export function compareEditions(
  source: Database.Database,
  target: Database.Database,
  company: string,
  editions: readonly SourceEdition[],
  hear: ComparisonListener,
): { readonly compared: readonly ComparedEdition[]; readonly gone: readonly GoneFigure[] } {
  const numbers = createCellNumbers()
  const held = selectHeldFigures(target, company, numbers)
  const seen = createPairTable()
  const statement = source.prepare(SELECT).raw()
  const compared = editions.map((edition): ComparedEdition => {
    const periods = new Set<string>()
    const overlaps = new Map<number, number>()
    const count = { new: 0, same: 0, restated: 0 }
    const byStatus = { exact: 0, band: 0, suppressed: 0, 'not-reported': 0 }
    let figures = 0
    for (const row of statement.iterate(edition.id)) {
      const { period, territory, kind, value } = figureOf(cellsOf(row), 0)
      const spot = numbers.spotOf(numbers.periods.placeOf(period), numbers.territories.placeOf(territory))
      const kindNumber = numbers.kindOf(kind)
      seen.put(kindNumber, spot, 0)
      periods.add(period)
      byStatus[value.status] += 1
      const old = held.placeOf(kindNumber, spot)
      if (old < 0) count.new += 1
      else {
        overlaps.set(held.editionAt(old), (overlaps.get(held.editionAt(old)) ?? 0) + 1)
        const isSame = held.saysTheSame(old, value)
        count[isSame ? 'same' : 'restated'] += 1
        if (!isSame && hear.isListed())
          hear.change({ change: 'restated', company, ...held.valueAt(old), new: value })
      }
      figures += 1
      if (figures % 1_000 === 0) hear.advance(1_000)
    }
    hear.advance(figures % 1_000)
    return { edition, periods, overlaps, ...count, byStatus }
  })
  const periods = new Set(compared.flatMap((each) => [...each.periods]))
  const overlapping = new Set(compared.flatMap(({ overlaps }) => [...overlaps.keys()]))
  const gone: GoneFigure[] = []
  for (let place = 0; place < held.length && overlapping.size > 0; place += 1) {
    const edition = held.editionAt(place)
    const period = numbers.periods.words[held.periodAt(place)] ?? ''
    const isSeen = seen.placeOf(held.kindAt(place), held.spotAt(place)) >= 0
    if (!overlapping.has(edition) || !periods.has(period) || isSeen) continue
    gone.push({ edition, period })
    if (hear.isListed()) hear.change({ change: 'gone', company, ...held.valueAt(place), new: null })
  }
  return { compared, gone }
}
