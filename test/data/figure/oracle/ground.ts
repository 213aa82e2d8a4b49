import type Database from 'better-sqlite3'
import type { Catalogue } from '../../../../data/model/catalogue.ts'
import type { ViewQuery } from '../../../../data/model/view-query.ts'
import { byTerritory, lengthOf, listedIn, rowsOf, type Row, type Table } from './figures-table.ts'
import type { Asked } from './right.ts'

const DISCLOSED = ['content', 'non-content', 'some-data']

/** What a view reads: its periods, who is in it, and the rows behind anything that is asked of it. */
export interface Ground {
  readonly catalogue: Catalogue
  readonly query: ViewQuery
  /** All periods of the view's length, ascending. */
  readonly labels: readonly string[]
  readonly inRange: readonly string[]
  readonly members: readonly string[]
  readonly together: Table
  rowsIn(asked: Asked, everywhere?: boolean): readonly Row[]
  partsOf(outcome: string | null): readonly string[]
  isExclusive(kind: string): boolean
}

/** So many tables are kept: those of a view’s companies and kinds are asked for in turn. */
const TABLES_KEPT = 12

/** Keeps the last tables: views of one part of the figures follow each other. */
export function createGround(
  catalogue: Catalogue,
  database: Database.Database,
): (query: ViewQuery) => Ground {
  const tables = new Map<string, Table>()
  return (query) => {
    const length = lengthOf(query.periods.from)
    const rowsFor = (kinds: readonly string[]): Table => {
      const key = JSON.stringify([query.company, query.service, query.measure, length, kinds])
      const table = tables.get(key) ?? rowsOf(database, query, kinds)
      if (!tables.has(key) && tables.size >= TABLES_KEPT) tables.clear()
      tables.set(key, table)
      return table
    }
    const labels = catalogue.periods.filter((each) => each.length === length).map(({ label }) => label)
    const inRange = labels.filter(
      (label) =>
        label >= query.periods.from &&
        label <= query.periods.to &&
        (query.half === 'all' || label.endsWith(query.half)),
    )
    // Worldwide totals are no territory of a view.
    const countries = catalogue.territories.filter(({ type }) => type !== 'world').map(({ code }) => code)
    const together = rowsFor(query.requestKinds)
    return {
      catalogue,
      query,
      labels,
      inRange,
      members: query.territories.length > 0 ? query.territories : listedIn(database, query, countries),
      together,
      rowsIn({ period, territory, kind }, everywhere = false) {
        const table = kind === null ? together : rowsFor([kind])
        const narrowed =
          territory === null || everywhere
            ? table
            : (byTerritory(table).get(territory) ?? new Map<string, readonly Row[]>())
        return (period === null ? inRange : [period]).flatMap((label) =>
          (narrowed.get(label) ?? []).filter(
            (row) =>
              (kind === null ? query.requestKinds.some((each) => each === row.kind) : row.kind === kind) &&
              (everywhere ||
                (territory !== null
                  ? row.territory === territory
                  : query.territories.length === 0 || query.territories.includes(row.territory))),
          ),
        )
      },
      partsOf(outcome) {
        if (outcome !== null) return [outcome]
        if (query.mode === 'disclosure-rate') return DISCLOSED
        return query.outcomes.length > 0 ? query.outcomes : ['total']
      },
      isExclusive: (kind) =>
        catalogue.outcomeRules.some(
          (rule) =>
            rule.company === query.company && rule.requestKind === kind && rule.semantics === 'exclusive',
        ),
    }
  }
}
