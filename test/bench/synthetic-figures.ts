import type { Catalogue } from '../../data/model/catalogue.ts'
import type { FigureColumns } from '../../data/model/figure-columns.ts'
import { periodFromLabel } from '../../data/model/period.ts'
import { OUTCOMES_AND_TOTAL, REQUEST_KINDS, type RequestKind } from '../../data/model/vocabulary.ts'

export interface SyntheticSize {
  readonly companies: number
  readonly halfYears: number
  readonly territories: number
  /** Figures in one cell: more than 1 where a file splits further than a view does. */
  readonly figuresPerCell: number
}

/** 20 companies × 24 half-years × 120 territories × 4 kinds × (total and 4 outcomes) = 1,152,000 figures. */
export const SIZE_S: SyntheticSize = { companies: 20, halfYears: 24, territories: 120, figuresPerCell: 1 }

const KINDS = ['undivided', 'criminal', 'emergency', 'civil'] as const satisfies readonly RequestKind[]
const CELLS = ['total', 'content', 'non-content', 'no-data', 'rejected'] as const
const KIND_CODES = KINDS.map((kind) => REQUEST_KINDS.indexOf(kind))
const CELL_CODES = CELLS.map((outcome) => OUTCOMES_AND_TOTAL.indexOf(outcome))

export interface SyntheticDataset {
  readonly catalogue: Catalogue
  readonly columns: FigureColumns
}

/** A dataset of invented figures, the same for the same size: 1 in 64 blank, 1 in 64 a band, outcomes within their total. */
export function syntheticFigures(size: SyntheticSize): SyntheticDataset {
  const length = size.companies * size.halfYears * size.territories * 4 * 5 * size.figuresPerCell
  const columns = {
    length,
    figureId: new Uint32Array(length),
    document: new Uint16Array(length),
    company: new Uint8Array(length),
    service: new Uint8Array(length),
    period: new Uint16Array(length),
    territory: new Uint16Array(length),
    requestKind: new Uint8Array(length),
    measure: new Uint8Array(length),
    outcome: new Uint8Array(length),
    counting: new Uint8Array(length),
    status: new Uint8Array(length),
    low: new Float64Array(length),
    high: new Float64Array(length),
    discrepancies: [],
  }
  let state = 20_130_606
  let row = 0
  for (let company = 0; company < size.companies; company++)
    for (let period = 0; period < size.halfYears; period++)
      for (let territory = 0; territory < size.territories; territory++)
        for (const kind of KIND_CODES)
          for (let repeat = 0; repeat < size.figuresPerCell; repeat++)
            for (const outcome of CELL_CODES) {
              state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
              const chance = state >>> 26
              const value = outcome === 0 ? 4000 + ((state >>> 8) % 1000) : (state >>> 8) % 1000
              columns.figureId[row] = row + 1
              columns.document[row] = period
              columns.company[row] = company
              columns.period[row] = period
              columns.territory[row] = territory
              columns.requestKind[row] = kind
              columns.outcome[row] = outcome
              columns.status[row] = chance === 0 ? 3 : chance === 1 ? 1 : 0
              columns.low[row] = chance === 0 ? Number.NaN : value
              columns.high[row] = chance === 0 ? Number.NaN : chance === 1 ? value + 499 : value
              row++
            }
  return { catalogue: syntheticCatalogue(size), columns }
}

function syntheticCatalogue(size: SyntheticSize): Catalogue {
  const labels = Array.from(
    { length: size.halfYears },
    (_, half) => `${2013 + (half >> 1)} H${(half % 2) + 1}`,
  )
  const companies = Array.from({ length: size.companies }, (_, company) => `company-${company}`)
  const document = {
    publisher: 'Synthetic',
    address: null,
    publishedOn: null,
    retrievedOn: null,
    licence: null,
    sha256: null,
    readThrough: null,
    note: null,
  }
  return {
    title: 'Synthetic',
    companies: companies.map((id) => ({ id, name: id })),
    groups: [],
    mainServices: companies.map((company) => ({ company, service: 'all', by: 'only' as const })),
    services: [{ id: 'all', name: 'All services', subsetOf: null }],
    territories: Array.from({ length: size.territories }, (_, territory) => ({
      code: `T${territory.toString().padStart(3, '0')}`,
      name: `Territory ${territory}`,
      type: 'country' as const,
      region: null,
      otherNames: [],
      covers: [],
    })),
    periods: labels.map(periodFromLabel),
    methodBreaks: [],
    events: [],
    notes: [],
    documents: labels.map((label) => ({ ...document, id: `report-${label}`, title: label })),
    outcomeRules: companies.flatMap((company) =>
      KINDS.map((requestKind) => ({
        company,
        requestKind,
        semantics: 'exclusive' as const,
        outcomes: CELLS.filter((cell) => cell !== 'total'),
      })),
    ),
    extents: companies.flatMap((company) =>
      KINDS.map((requestKind) => ({
        company,
        service: 'all',
        requestKind,
        from: labels[0] ?? '',
        to: labels.at(-1) ?? '',
        measures: ['requests' as const],
      })),
    ),
  }
}
