import type { Catalogue } from '../model/catalogue.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import { MEASURES, REQUEST_KINDS } from '../model/vocabulary.ts'

/** The figures sorted by what every ViewQuery fixes: one company, one service, one measure. */
export interface Partition {
  /** Rows of FigureColumns with this company, service and measure, in their order. */
  rowsOf(company: number, service: number, measure: number): Uint32Array
  /**
   * 1 at `requestKind * territories + territory` where the company has any row for that kind, in any measure and period:
   * the m of "n of m reporting" when no territory is chosen.
   */
  listingOf(company: number, service: number): Uint8Array
}

/** Two passes over the columns; nothing is read again until a company, service and measure is first asked for. */
export function partitionFigures(catalogue: Catalogue, columns: FigureColumns): Partition {
  const services = catalogue.services.length
  const territories = catalogue.territories.length
  const listings = Array.from(
    { length: catalogue.companies.length * services },
    () => new Uint8Array(REQUEST_KINDS.length * territories),
  )
  const starts = new Uint32Array(listings.length * MEASURES.length + 1)
  const parts = new Uint32Array(columns.length)
  for (let row = 0; row < columns.length; row++) {
    const listing = (columns.company[row] ?? 0) * services + (columns.service[row] ?? 0)
    const part = listing * MEASURES.length + (columns.measure[row] ?? 0)
    parts[row] = part
    starts[part + 1] = (starts[part + 1] ?? 0) + 1
    const kinds = listings[listing]
    if (kinds) kinds[(columns.requestKind[row] ?? 0) * territories + (columns.territory[row] ?? 0)] = 1
  }
  for (let part = 1; part < starts.length; part++)
    starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0)
  const rows = sortedByPart(parts, starts)
  return {
    rowsOf(company, service, measure) {
      const part = (company * services + service) * MEASURES.length + measure
      return rows.subarray(starts[part] ?? 0, starts[part + 1] ?? 0)
    },
    listingOf: (company, service) => listings[company * services + service] ?? new Uint8Array(0),
  }
}

function sortedByPart(parts: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  const rows = new Uint32Array(parts.length)
  for (let row = 0; row < parts.length; row++) {
    const part = parts[row] ?? 0
    const place = next[part] ?? 0
    rows[place] = row
    next[part] = place + 1
  }
  return rows
}
