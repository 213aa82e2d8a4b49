import type { CheckedFigure, CheckedFigures, CheckedNames } from '../../../../data/model/checked-figure.ts'

let lastId = 0

/** One figure in short: a number, a band as a pair, or `null` for a blank cell. */
export function checked(
  period: string,
  territoryCode: string,
  value: number | readonly [number, number] | null,
  more: Partial<CheckedFigure> = {},
): CheckedFigure {
  const [low, high] = value === null ? [null, null] : typeof value === 'number' ? [value, value] : value
  lastId += 1
  return {
    figureId: lastId,
    company: 'acme',
    period,
    territoryCode,
    territory: `Land ${territoryCode}`,
    territoryType: territoryCode === 'WORLD' ? 'world' : 'country',
    territoryAsPublished: `Land ${territoryCode}`,
    service: 'all',
    serviceWithin: null,
    requestKind: 'criminal',
    legalProcess: 'not-split',
    subject: '0',
    measure: 'requests',
    outcome: 'total',
    status: value === null ? 'not-reported' : low === high ? 'exact' : 'band',
    low,
    high,
    asPublished: low === null ? '' : low === high ? String(low) : `${low}-${String(high)}`,
    edition: `Report ${period}`,
    listsZeros: false,
    documentId: `report-${period}`,
    sheet: 'criminal',
    sourceRow: territoryCode.charCodeAt(0),
    transcription: null,
    ...more,
  }
}

/** Of the processes and services that have one here. */
export const NAMES: CheckedNames = {
  companies: new Map([['acme', 'Acme']]),
  services: new Map([['chat', 'Acme Chat']]),
  legalProcesses: new Map([
    ['subpoenas', 'Subpoena'],
    ['warrants', 'Search warrant'],
  ]),
}

export function current(...figures: readonly CheckedFigure[]): CheckedFigures {
  return { current: figures, replaced: [], publishedTotals: [], names: NAMES }
}
