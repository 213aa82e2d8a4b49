import {
  heldFigures,
  type ClaimFigures,
  type HeldFigures,
  type SummedFigure,
} from '../../../data/claims/claim-figures.ts'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { Assertion, Claim, ClaimCells } from '../../../data/model/claim.ts'
import { periodFromLabel } from '../../../data/model/period.ts'

let lastId = 0

/** A number, a band as a pair, or `null` for a blank cell. */
export function figure(
  period: string,
  territoryCode: string,
  value: number | readonly [number, number] | null,
  more: Partial<SummedFigure> = {},
): SummedFigure {
  const [low, high] = value === null ? [null, null] : typeof value === 'number' ? [value, value] : value
  lastId += 1
  return {
    figureId: lastId,
    company: 'acme',
    service: 'all',
    period,
    territoryCode,
    requestKind: 'criminal',
    measure: 'requests',
    outcome: 'total',
    counting: 'always',
    status: value === null ? 'not-reported' : low === high ? 'exact' : 'band',
    low,
    high,
    ...more,
  }
}

/** `replaced`: what was published first of figures that a later edition replaced. */
export function figuresOf(
  current: readonly SummedFigure[],
  replaced: readonly SummedFigure[] = [],
): ClaimFigures {
  const group = (figures: readonly SummedFigure[]) =>
    new Map(
      Object.entries(Object.groupBy(figures, ({ period }) => period)).map(([key, list]) => [key, list ?? []]),
    )
  const keyOf = ({ period, territoryCode, requestKind, measure, outcome }: SummedFigure): string =>
    [period, territoryCode, requestKind, measure, outcome].join()
  const before = new Set(replaced.map(keyOf))
  const first = [...current.filter((each) => !before.has(keyOf(each))), ...replaced]
  return {
    current: group(current),
    firstPublished: () => (replaced.length === 0 ? null : group(first)),
    printedTotals: [],
  }
}

/** The figures as an assertion is held against them. */
export function heldOf(current: readonly SummedFigure[]): HeldFigures {
  const { current: byPeriod, printedTotals } = figuresOf(current)
  return heldFigures(CATALOGUE, byPeriod, printedTotals)
}

/** Everything of one kind and period. */
export function cells(periods: string | readonly string[], more: Partial<ClaimCells> = {}): ClaimCells {
  return {
    service: 'all',
    requestKinds: ['criminal'],
    measure: 'requests',
    outcomes: [],
    periods: typeof periods === 'string' ? [periods] : [...periods],
    territories: { choose: 'all' },
    ...more,
  }
}

export function claimOf(...assertions: readonly Assertion[]): Claim {
  return { version: 1, company: 'acme', assertions: [...assertions], reading: null }
}

const PERIODS = ['2015 H2', '2016 H1', '2016 H2', '2017 H1']
const TERRITORIES = ['AA', 'BB', 'CC', 'DD']

export const CATALOGUE: Catalogue = {
  title: 'Small',
  companies: [{ id: 'acme', name: 'Acme' }],
  groups: [],
  mainServices: [{ company: 'acme', service: 'all', by: 'only' }],
  services: [{ id: 'all', name: 'All services', subsetOf: null }],
  territories: TERRITORIES.map((code) => ({
    code,
    name: `Land ${code}`,
    type: 'country',
    region: null,
    otherNames: [],
    covers: [],
  })),
  periods: PERIODS.map(periodFromLabel),
  methodBreaks: [
    {
      id: 'counted-anew',
      company: 'acme',
      lastBefore: '2016 H2',
      firstAfter: '2017 H1',
      requestKinds: ['criminal'],
      measures: [],
      outcomesOnly: false,
      label: 'Counted anew',
      reason: 'From 2017 H1 each order is counted.',
      documentId: 'report',
    },
  ],
  events: [],
  notes: [],
  documents: [],
  outcomeRules: [],
  extents: [],
}
