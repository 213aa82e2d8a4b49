import { isAbsent } from '../../../data/leads/is-absent.ts'
import type { LeadFigures } from '../../../data/leads/lead-figures.ts'
import type { Catalogue, MethodBreak } from '../../../data/model/catalogue.ts'
import { periodFromLabel } from '../../../data/model/period.ts'
import {
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  type Measure,
  type OutcomeOrTotal,
  type RequestKind,
} from '../../../data/model/vocabulary.ts'

/** A number, a range, or `null` for a blank cell. */
type MadeCell = number | null | readonly [low: number, high: number]

export interface MadeRow {
  readonly half: string
  readonly territory: string
  readonly cells: Readonly<Partial<Record<`${Measure} ${OutcomeOrTotal}`, MadeCell>>>
  readonly kind?: RequestKind
  readonly service?: string
}

export interface MadeChoice {
  readonly breaks?: readonly MethodBreak[]
  readonly semantics?: 'exclusive' | 'overlapping'
}

export const COMPANY = 'made'

/** Figures of a company that a test makes up, with the bundled dataset's territories and some more. */
export function madeFigures(base: Catalogue, rows: readonly MadeRow[], choice: MadeChoice = {}): LeadFigures {
  const halves = [...new Set(rows.map(({ half }) => half))].toSorted()
  const services = [...new Set(rows.map(({ service }) => service ?? 'all'))]
  const kinds = [...new Set(rows.map(({ kind }) => kind ?? 'undivided'))]
  const codes = [...new Set(rows.map(({ territory }) => territory))]
  const known = new Set(base.territories.map(({ code }) => code))
  const territories: Catalogue['territories'] = [
    ...base.territories,
    ...codes
      .filter((code) => !known.has(code))
      .map((code) => ({
        code,
        name: `Territory ${code}`.padEnd(60, ' of the far shore'),
        type: 'country' as const,
        region: null,
        otherNames: [],
        covers: [],
      })),
  ]
  const [from, to] = [halves[0] ?? '2013 H1', halves.at(-1) ?? '2013 H1']
  const catalogue: Catalogue = {
    ...base,
    companies: [{ id: COMPANY, name: 'Made' }],
    services: services.map((id) => ({ id, name: id, subsetOf: null })),
    mainServices: [{ company: COMPANY, service: services[0] ?? 'all', by: 'dataset' }],
    territories,
    periods: halves.map((label) => periodFromLabel(label)),
    methodBreaks: [...(choice.breaks ?? [])],
    notes: [],
    outcomeRules: kinds.map((requestKind) => ({
      company: COMPANY,
      requestKind,
      semantics: choice.semantics ?? 'exclusive',
      outcomes: ['content', 'non-content', 'some-data', 'no-data', 'rejected'],
    })),
    extents: services.flatMap((service) =>
      kinds.map((requestKind) => ({
        company: COMPANY,
        service,
        requestKind,
        from,
        to,
        measures: [...MEASURES],
      })),
    ),
  }
  const cells = rows.flatMap((row) =>
    Object.entries(row.cells).map(([name, value]) => ({ row, name, value })),
  )
  const column = <Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
    empty: Column,
    of: (cell: (typeof cells)[number], at: number) => number,
  ): Column => {
    cells.forEach((cell, at) => (empty[at] = of(cell, at)))
    return empty
  }
  const { length } = cells
  const endOf = (value: MadeCell, end: 0 | 1): number =>
    value === null ? Number.NaN : typeof value === 'number' ? value : value[end]
  return {
    catalogue,
    population: null,
    columns: {
      length,
      discrepancies: [],
      figureId: column(new Uint32Array(length), (_, at) => at + 1),
      document: new Uint16Array(length),
      company: new Uint8Array(length),
      service: column(new Uint8Array(length), ({ row }) => services.indexOf(row.service ?? 'all')),
      period: column(new Uint16Array(length), ({ row }) => halves.indexOf(row.half)),
      territory: column(new Uint16Array(length), ({ row }) =>
        territories.findIndex(({ code }) => code === row.territory),
      ),
      requestKind: column(new Uint8Array(length), ({ row }) =>
        REQUEST_KINDS.indexOf(row.kind ?? 'undivided'),
      ),
      measure: column(new Uint8Array(length), ({ name }) =>
        MEASURES.findIndex((each) => each === name.split(' ')[0]),
      ),
      outcome: column(new Uint8Array(length), ({ name }) =>
        OUTCOMES_AND_TOTAL.findIndex((each) => each === name.split(' ')[1]),
      ),
      counting: new Uint8Array(length),
      status: column(new Uint8Array(length), ({ value }) =>
        value === null ? 3 : typeof value === 'number' ? 0 : 1,
      ),
      low: column(new Float64Array(length), ({ value }) => endOf(value, 0)),
      high: column(new Float64Array(length), ({ value }) => endOf(value, 1)),
    },
  }
}

/** Labels of so many half-years up to one. */
export function halvesTo(last: string, count: number): readonly string[] {
  const [year = '', half] = last.split(' ')
  const end = Number(year) * 2 + (half === 'H2' ? 1 : 0)
  return Array.from({ length: count }, (_, at) => {
    const place = end - count + 1 + at
    return `${Math.floor(place / 2)} H${(place % 2) + 1}`
  })
}

/** Requests of one territory in the half-years up to one; `null`: no row. */
export function requestsOf(
  territory: string,
  last: string,
  values: readonly (number | null)[],
  more: Partial<MadeRow> = {},
): readonly MadeRow[] {
  return halvesTo(last, values.length).flatMap((half, at) => {
    const value = values[at]
    return isAbsent(value) ? [] : [{ half, territory, cells: { 'requests total': value }, ...more }]
  })
}
