import type { Catalogue, MethodBreak } from '../model/catalogue.ts'
import { countedInView } from '../model/counting/counted-in-view.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import {
  FIGURE_STATUSES,
  MEASURES,
  OUTCOMES_AND_TOTAL,
  REQUEST_KINDS,
  type Measure,
} from '../model/vocabulary.ts'
import { groupsOf } from './groups.ts'
import { halfYearsOf } from './half-years.ts'
import type {
  CellName,
  Group,
  GroupHistory,
  HeldNumber,
  HeldRow,
  History,
  Runs,
  TerritoryFacts,
} from './history.ts'

/** As many territories at once, and as large a part of those before, are first listed only under another rule. */
const NEWCOMERS = 10
const PART_OF_NEWCOMERS = 0.25

interface Row extends HeldRow {
  /** A place in COUNTINGS. */
  readonly counting: number
  readonly cells: Map<CellName, HeldNumber>
}

/** A company's figures as leads are found in them; `null` where it has none by half-year. */
export function maybeHistory(catalogue: Catalogue, columns: FigureColumns, company: string): History | null {
  const periods = catalogue.periods.map(({ label }) => label)
  const place = catalogue.companies.findIndex(({ id }) => id === company)
  const rows = rowsOf(catalogue, columns, place)
  const halves = halfYearsOf([...new Set(rows.map(({ period }) => periods[period] ?? ''))])
  if (halves.length === 0) return null
  const indexOf = new Map(halves.map((label, index) => [label, index]))
  const dated = rows.flatMap(({ period, ...row }): Row[] => {
    const half = indexOf.get(periods[period] ?? '')
    return half === undefined ? [] : [{ ...row, half }]
  })
  // Whatever the order of the dataset's rows.
  dated.sort(byPlace)
  const groups = groupsOf(catalogue, company, dated).map((group) =>
    groupHistory(catalogue, company, group, halves, dated),
  )
  const inSeries = new Set(
    groups.flatMap(({ rows: held }) => [...held.values()].flatMap((each) => [...each.values()].flat())),
  )
  return {
    company,
    halves,
    groups,
    otherRows: dated.filter((row) => !inSeries.has(row)),
    territories: new Map(catalogue.territories.map((each) => [each.code, factsOf(each)])),
    hasExclusiveOutcomes: (kind) =>
      catalogue.outcomeRules.some(
        (rule) => rule.company === company && rule.requestKind === kind && rule.semantics === 'exclusive',
      ),
  }
}

function byPlace(one: Row, other: Row): number {
  const key = ({ territory, kind, service, counting }: Row): string =>
    `${territory} ${kind} ${service} ${counting}`
  return one.half - other.half || (key(one) < key(other) ? -1 : 1)
}

function factsOf({ code, name, type }: Catalogue['territories'][number]): TerritoryFacts {
  return { code, name, isAlone: type === 'country' || type === 'region' }
}

function rowsOf(
  catalogue: Catalogue,
  columns: FigureColumns,
  company: number,
): readonly (Omit<Row, 'half'> & { readonly period: number })[] {
  const rows = new Map<string, Omit<Row, 'half'> & { readonly period: number }>()
  for (let at = 0; at < columns.length; at += 1) {
    if (columns.company[at] !== company) continue
    const kind = columns.requestKind[at] ?? 0
    const counting = columns.counting[at] ?? 0
    const [service, period, territory] = [
      columns.service[at] ?? 0,
      columns.period[at] ?? 0,
      columns.territory[at] ?? 0,
    ]
    const key = `${service} ${period} ${territory} ${kind} ${counting}`
    let row = rows.get(key)
    if (row === undefined) {
      row = {
        service: catalogue.services[service]?.id ?? '',
        period,
        territory: catalogue.territories[territory]?.code ?? '',
        kind: REQUEST_KINDS[kind] ?? 'undivided',
        counting,
        cells: new Map(),
      }
      rows.set(key, row)
    }
    addCell(row.cells, columns, at)
  }
  return [...rows.values()]
}

/** Several figures of one cell are added; with a blank one among them the cell is blank. */
function addCell(cells: Map<CellName, HeldNumber>, columns: FigureColumns, at: number): void {
  const name: CellName = `${MEASURES[columns.measure[at] ?? 0] ?? 'requests'} ${OUTCOMES_AND_TOTAL[columns.outcome[at] ?? 0] ?? 'total'}`
  const isKnown = ['exact', 'band'].includes(FIGURE_STATUSES[columns.status[at] ?? 0] ?? '')
  const low = isKnown ? (columns.low[at] ?? null) : null
  const high = isKnown ? (columns.high[at] ?? null) : null
  const figureIds = [columns.figureId[at] ?? 0]
  const known = cells.get(name)
  cells.set(name, known === undefined ? { low, high, figureIds } : added(known, { low, high, figureIds }))
}

function added(one: HeldNumber, other: HeldNumber): HeldNumber {
  const sum = (some: number | null, more: number | null): number | null =>
    some === null || more === null ? null : some + more
  return {
    low: sum(one.low, other.low),
    high: sum(one.high, other.high),
    figureIds: [...one.figureIds, ...other.figureIds],
  }
}

function groupHistory(
  catalogue: Catalogue,
  company: string,
  group: Group,
  halves: readonly string[],
  all: readonly Row[],
): GroupHistory {
  const rows = new Map<string, Map<number, HeldRow[]>>()
  const isHeld = halves.map(() => false)
  const counted = countedInView(group.kinds)
  for (const row of all) {
    if (row.service !== group.service || !group.kinds.includes(row.kind)) continue
    if (!counted.isCounted(REQUEST_KINDS.indexOf(row.kind), row.counting)) continue
    const byHalf = rows.get(row.territory) ?? new Map<number, HeldRow[]>()
    rows.set(row.territory, byHalf)
    const found = byHalf.get(row.half)
    if (found === undefined) byHalf.set(row.half, [row])
    else found.push(row)
    isHeld[row.half] = true
  }
  const breaks = catalogue.methodBreaks.filter(
    (each) => each.company === company && overlaps(each.requestKinds, group.kinds),
  )
  const totals = breaks.filter(({ outcomesOnly }) => !outcomesOnly)
  const runs = (some: readonly MethodBreak[], measures: readonly Measure[]): Runs => {
    const touching = some.filter((each) => overlaps(each.measures, measures))
    return {
      eras: runsOf(halves, (index) => isBroken(halves, index, touching)),
      segments: runsOf(
        halves,
        (index) => isBroken(halves, index, touching) || isHeld[index] !== true || isHeld[index - 1] !== true,
      ),
    }
  }
  return {
    group,
    rows,
    isHeld,
    runs: {
      requests: runs(totals, ['requests']),
      accounts: runs(totals, [group.accountMeasure]),
      outcomes: runs(breaks, ['requests']),
    },
    listBreaks: listBreaksOf(rows, halves.length),
  }
}

function overlaps<Word>(about: readonly Word[], chosen: readonly Word[]): boolean {
  return about.length === 0 || about.some((each) => chosen.includes(each))
}

/** For each half the number of its run. */
function runsOf(halves: readonly string[], begins: (index: number) => boolean): readonly number[] {
  let run = 0
  return halves.map((_, index) => {
    if (index > 0 && begins(index)) run += 1
    return run
  })
}

function isBroken(halves: readonly string[], index: number, breaks: readonly MethodBreak[]): boolean {
  const [before, now] = [halves[index - 1] ?? '', halves[index] ?? '']
  return breaks.some(({ lastBefore, firstAfter }) => before <= lastBefore && now >= firstAfter)
}

/** Halves in which so many territories are first listed, or zeros are for the first time, that the rule of listing must be another. */
function listBreaksOf(
  rows: ReadonlyMap<string, ReadonlyMap<number, readonly HeldRow[]>>,
  halves: number,
): ReadonlySet<number> {
  const listed: number[] = Array.from({ length: halves }, () => 0)
  const first = [...listed]
  const zeros = [...listed]
  for (const byHalf of rows.values()) {
    const at = [...byHalf.keys()]
    for (const half of at) {
      listed[half] = (listed[half] ?? 0) + 1
      const isZero = byHalf.get(half)?.every((row) => row.cells.get('requests total')?.high === 0) === true
      if (isZero) zeros[half] = (zeros[half] ?? 0) + 1
    }
    const earliest = Math.min(...at)
    first[earliest] = (first[earliest] ?? 0) + 1
  }
  const breaks = new Set<number>()
  for (let half = 1; half < halves; half += 1) {
    const before = listed[half - 1] ?? 0
    if (before === 0) continue
    const isFlood = (count: number): boolean => count >= NEWCOMERS && count >= PART_OF_NEWCOMERS * before
    if (isFlood(first[half] ?? 0) || (isFlood(zeros[half] ?? 0) && !isFlood(zeros[half - 1] ?? 0)))
      breaks.add(half)
  }
  return breaks
}
