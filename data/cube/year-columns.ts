import type { Catalogue } from '../model/catalogue.ts'
import { KIND_FAMILIES } from '../model/counting/kind-parts.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import { halfOf, inYears, yearOf } from '../model/years.ts'
import { MEASURES, REQUEST_KINDS } from '../model/vocabulary.ts'

/** What part of its year a figure is of, as bits of a set. */
export const FIRST_HALF = 1
export const SECOND_HALF = 2
export const WHOLE_YEAR = 4
export const BOTH_HALVES = FIRST_HALF | SECOND_HALF

/** A year for which a company published a figure of its own beside its half-years. */
export interface DoubledYear {
  /** Codes, of the kind its family’s total (or the kind itself). */
  readonly company: number
  readonly service: number
  readonly measure: number
  readonly family: number
  readonly year: string
  /** Which of them a view of years counts. */
  readonly counted: 'halves' | 'year'
}

/** A dataset’s figures in whole years. */
interface YearColumns {
  /** `period` indexes the periods of `inYears`, and `half` is there. */
  readonly columns: FigureColumns
  readonly doubled: readonly DoubledYear[]
}

/**
 * Every figure under its year. Half-years and a year are never added: of one company, service, measure, family of kinds and year the
 * half-years are counted where both are held, else the figure that was published for the whole year. Cost: two passes.
 */
export function columnsInYears(catalogue: Catalogue, columns: FigureColumns): YearColumns {
  const years = inYears(catalogue).periods.map(({ label }) => label)
  const yearAt = Uint16Array.from(catalogue.periods, ({ label }) => years.indexOf(yearOf(label)))
  const bitAt = Uint8Array.from(catalogue.periods, ({ label }) => {
    const half = halfOf(label)
    return half === 'H1' ? FIRST_HALF : half === 'H2' ? SECOND_HALF : WHOLE_YEAR
  })
  const keyOf = (row: number): number => {
    const service = (columns.company[row] ?? 0) * catalogue.services.length + (columns.service[row] ?? 0)
    const family = FAMILY_OF[columns.requestKind[row] ?? 0] ?? 0
    const counted = (service * MEASURES.length + (columns.measure[row] ?? 0)) * REQUEST_KINDS.length + family
    return counted * years.length + (yearAt[columns.period[row] ?? 0] ?? 0)
  }
  const bits = new Uint8Array(
    catalogue.companies.length *
      catalogue.services.length *
      MEASURES.length *
      REQUEST_KINDS.length *
      years.length,
  )
  for (let row = 0; row < columns.length; row++) {
    const key = keyOf(row)
    bits[key] = (bits[key] ?? 0) | (bitAt[columns.period[row] ?? 0] ?? 0)
  }
  const kept = keptRows(columns, (row) =>
    isCounted(bits[keyOf(row)] ?? 0, bitAt[columns.period[row] ?? 0] ?? 0),
  )
  const period = columns.period.map((code) => yearAt[code] ?? 0)
  const half = Uint8Array.from(columns.period, (code) => bitAt[code] ?? 0)
  return {
    columns: kept === null ? { ...columns, period, half } : rowsOfColumns({ ...columns, period, half }, kept),
    doubled: doubledYears(bits, catalogue, years),
  }
}

/** Whether a figure of `bit` is counted where the figures of `all` are held. */
function isCounted(all: number, bit: number): boolean {
  if ((all & WHOLE_YEAR) === 0) return true
  return ((all & BOTH_HALVES) === BOTH_HALVES) === (bit !== WHOLE_YEAR)
}

/** `null`: all of them. */
function keptRows({ length }: FigureColumns, isKept: (row: number) => boolean): Uint32Array | null {
  const kept = new Uint32Array(length)
  let count = 0
  for (let row = 0; row < length; row++) if (isKept(row)) kept[count++] = row
  return count === length ? null : kept.subarray(0, count)
}

function rowsOfColumns(
  { length: _length, half = new Uint8Array(0), ...columns }: FigureColumns,
  kept: Uint32Array,
): FigureColumns {
  const bytes = (from: Uint8Array): Uint8Array => Uint8Array.from(kept, (row) => from[row] ?? 0)
  const codes = (from: Uint16Array): Uint16Array => Uint16Array.from(kept, (row) => from[row] ?? 0)
  const bounds = (from: Float64Array): Float64Array => Float64Array.from(kept, (row) => from[row] ?? NaN)
  return {
    length: kept.length,
    figureId: Uint32Array.from(kept, (row) => columns.figureId[row] ?? 0),
    document: codes(columns.document),
    company: bytes(columns.company),
    service: bytes(columns.service),
    period: codes(columns.period),
    territory: codes(columns.territory),
    requestKind: bytes(columns.requestKind),
    measure: bytes(columns.measure),
    outcome: bytes(columns.outcome),
    counting: bytes(columns.counting),
    status: bytes(columns.status),
    low: bounds(columns.low),
    high: bounds(columns.high),
    half: bytes(half),
    discrepancies: keptDiscrepancies(columns.discrepancies, kept),
  }
}

/** Those whose rows are all kept, by their new places. */
function keptDiscrepancies(
  discrepancies: FigureColumns['discrepancies'],
  kept: Uint32Array,
): FigureColumns['discrepancies'] {
  const places = new Map([...kept].map((row, place) => [row, place]))
  return discrepancies.flatMap((listed) => {
    const rows = listed.rows.flatMap((row) => places.get(row) ?? [])
    return rows.length === listed.rows.length ? [{ ...listed, rows }] : []
  })
}

function doubledYears(bits: Uint8Array, { services }: Catalogue, years: readonly string[]): DoubledYear[] {
  const doubled: DoubledYear[] = []
  bits.forEach((all, key) => {
    if ((all & WHOLE_YEAR) === 0 || (all & BOTH_HALVES) === 0) return
    const counted = Math.floor(key / years.length)
    const measured = Math.floor(counted / REQUEST_KINDS.length)
    const served = Math.floor(measured / MEASURES.length)
    doubled.push({
      company: Math.floor(served / services.length),
      service: served % services.length,
      measure: measured % MEASURES.length,
      family: counted % REQUEST_KINDS.length,
      year: years[key % years.length] ?? '',
      counted: (all & BOTH_HALVES) === BOTH_HALVES ? 'halves' : 'year',
    })
  })
  return doubled
}

/** The code of each kind’s family: that of its total, or its own. */
export const FAMILY_OF: readonly number[] = REQUEST_KINDS.map((kind) => {
  const family = KIND_FAMILIES.find(({ parts }) => parts.some((part) => part === kind))
  return REQUEST_KINDS.indexOf(family?.total ?? kind)
})
