import type { ClaimCells } from '../model/claim.ts'
import { COUNTINGS, countedInView } from '../model/counting/counted-in-view.ts'
import { KIND_FAMILIES } from '../model/counting/kind-parts.ts'
import { REQUEST_KINDS, type OutcomeOrTotal, type RequestKind } from '../model/vocabulary.ts'
import type { ClaimFigure, HeldFigures, SummedFigure } from './claim-figures.ts'
import { isHeldIn, kindsNotHeld } from './held-kinds.ts'

/** All figures of one row and outcome: several where a source splits further than a claim does. */
interface RowCell {
  readonly figures: readonly ClaimFigure[]
  /** Sums of the bounds that the source gives. */
  readonly low: number
  readonly high: number
  /** Figures without a number. */
  readonly blanks: number
}

/** What a source says of one territory, period and kind, whatever the outcome. */
export interface ClaimRow {
  readonly period: string
  readonly territoryCode: string
  readonly requestKind: RequestKind
  /** Its outcomes exclude each other. */
  readonly isExclusive: boolean
  readonly cells: ReadonlyMap<OutcomeOrTotal, RowCell>
}

/** The rows that a claim's choice adds up, and what it would need beside them. */
export interface ChosenRows {
  readonly rows: readonly ClaimRow[]
  /** Named territories that one of the periods doesn't list, which is not zero. */
  readonly notListed: readonly string[]
  /** Kinds, or (no kind) periods, of which nothing is held: not zero either. */
  readonly notHeld: readonly { readonly period: string; readonly kinds: readonly RequestKind[] }[]
  /** Periods of which only a printed worldwide total is held, and taken. */
  readonly printedPeriods: readonly string[]
}

/**
 * The rows of a choice; `largest` is chosen by the caller, who knows the ranking, and counts as all here. Where all territories are
 * asked for and a period lists none, the worldwide total that the report prints stands for them: never beside them.
 */
export function chosenRows(company: string, cells: ClaimCells, held: HeldFigures): ChosenRows {
  const { territories } = cells
  const named = territories.choose === 'these' ? territories.codes : null
  const rows: ClaimRow[] = []
  const notListed = new Set<string>()
  const notHeld: { period: string; kinds: readonly RequestKind[] }[] = []
  const printedPeriods: string[] = []
  for (const period of cells.periods) {
    const found = rowsOf(company, countedFigures(company, cells, period, held, named), held)
    const isHeld = isHeldIn(held, company, cells, period)
    const printed = territories.choose === 'all' && !isHeld ? printedRows(company, cells, period, held) : []
    if (printed.length > 0) printedPeriods.push(period)
    else if (!isHeld) notHeld.push({ period, kinds: [] })
    else {
      const kinds = kindsNotHeld(held, company, cells, period)
      if (kinds.length > 0) notHeld.push({ period, kinds })
      const listed = new Set(found.map(({ territoryCode }) => territoryCode))
      for (const code of named ?? []) if (!listed.has(code)) notListed.add(code)
    }
    rows.push(...found, ...printed)
  }
  return { rows, notListed: [...notListed], notHeld, printedPeriods }
}

function countedFigures(
  company: string,
  cells: ClaimCells,
  period: string,
  { byPeriod }: HeldFigures,
  named: readonly string[] | null,
): readonly SummedFigure[] {
  const counted = countedInView(cells.requestKinds)
  const codes = named === null ? null : new Set(named)
  return (byPeriod.get(period) ?? []).filter(
    (figure) =>
      isOfChoice(figure, company, cells) &&
      (codes?.has(figure.territoryCode) ?? true) &&
      // Not where another of the chosen kinds holds it.
      counted.isCounted(REQUEST_KINDS.indexOf(figure.requestKind), COUNTINGS.indexOf(figure.counting)),
  )
}

/** A printed total and printed parts of it are never added: the total stands. */
function printedRows(
  company: string,
  cells: ClaimCells,
  period: string,
  held: HeldFigures,
): readonly ClaimRow[] {
  const found = held.printedTotals.filter(
    (figure) => figure.period === period && isOfChoice(figure, company, cells),
  )
  const totals = new Set(found.map(({ requestKind }) => requestKind))
  const isHidden = (kind: RequestKind): boolean =>
    KIND_FAMILIES.some(({ total, parts }) => totals.has(total) && parts.includes(kind))
  return rowsOf(
    company,
    found.filter(({ requestKind }) => !isHidden(requestKind)),
    held,
  )
}

function isOfChoice(figure: ClaimFigure, company: string, cells: ClaimCells): boolean {
  return (
    figure.company === company &&
    figure.service === cells.service &&
    figure.measure === cells.measure &&
    cells.requestKinds.includes(figure.requestKind)
  )
}

function rowsOf(
  company: string,
  figures: readonly ClaimFigure[],
  { exclusive }: HeldFigures,
): readonly ClaimRow[] {
  const rows = new Map<string, ClaimRow & { readonly cells: Map<OutcomeOrTotal, RowCell> }>()
  for (const figure of figures) {
    const { period, territoryCode, requestKind, outcome } = figure
    const key = `${period} ${territoryCode} ${requestKind}`
    let row = rows.get(key)
    if (row === undefined) {
      const isExclusive = exclusive.has(`${company} ${requestKind}`)
      row = { period, territoryCode, requestKind, isExclusive, cells: new Map() }
      rows.set(key, row)
    }
    const before = row.cells.get(outcome)
    row.cells.set(outcome, {
      figures: [...(before?.figures ?? []), figure],
      low: (before?.low ?? 0) + (figure.low ?? 0),
      high: (before?.high ?? 0) + (figure.high ?? 0),
      blanks: (before?.blanks ?? 0) + (figure.low === null || figure.high === null ? 1 : 0),
    })
  }
  return [...rows.values()]
}
