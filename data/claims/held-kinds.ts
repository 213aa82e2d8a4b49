import type { ClaimCells } from '../model/claim.ts'
import { KIND_FAMILIES } from '../model/counting/kind-parts.ts'
import type { OutcomeOrTotal, RequestKind } from '../model/vocabulary.ts'
import type { ClaimFigure, HeldFigures } from './claim-figures.ts'

/** Outcomes by period that figures are held of, of one company, service, measure and kind. */
type HeldPeriods = ReadonlyMap<string, ReadonlySet<OutcomeOrTotal>>
type Index = ReadonlyMap<string, HeldPeriods>

/** Whether rows by territory of any of the chosen kinds are held in the period. */
export function isHeldIn(held: HeldFigures, company: string, cells: ClaimCells, period: string): boolean {
  const index = indexOf(held)
  return cells.requestKinds.some((kind) => periodsOf(index, company, cells, kind)?.has(period) ?? false)
}

/** The same, or a printed worldwide total of the chosen outcomes. */
export function isPublishedIn(
  held: HeldFigures,
  company: string,
  cells: ClaimCells,
  period: string,
): boolean {
  return (
    isHeldIn(held, company, cells, period) ||
    (cells.territories.choose === 'all' &&
      held.printedTotals.some(
        (figure) =>
          figure.company === company &&
          figure.service === cells.service &&
          figure.measure === cells.measure &&
          figure.period === period &&
          cells.requestKinds.includes(figure.requestKind) &&
          isChosenOutcome(cells, figure.outcome),
      ))
  )
}

/**
 * The chosen kinds that the dataset holds of the company at other times, but not in this period. Of a kind and its parts it is enough
 * to have the one or the others: a source prints what law enforcement asked for as one kind or as two.
 */
export function kindsNotHeld(
  held: HeldFigures,
  company: string,
  cells: ClaimCells,
  period: string,
): readonly RequestKind[] {
  const index = indexOf(held)
  const isHere = (kind: RequestKind): boolean => periodsOf(index, company, cells, kind)?.has(period) ?? false
  const isElsewhere = (kind: RequestKind): boolean => periodsOf(index, company, cells, kind) !== undefined
  const isChosen = (kind: RequestKind): boolean => cells.requestKinds.includes(kind)
  return cells.requestKinds.filter((kind) => {
    if (isHere(kind) || !isElsewhere(kind)) return false
    const family = KIND_FAMILIES.find(({ total, parts }) => total === kind || parts.includes(kind))
    if (family === undefined) return true
    if (kind === family.total) return !family.parts.some(isChosen)
    return !(isChosen(family.total) && isHere(family.total))
  })
}

/** Of the chosen kinds those that have rows in the period, but none of the chosen outcomes: they count them in another unit, or not. */
export function kindsWithoutOutcomes(
  held: HeldFigures,
  company: string,
  cells: ClaimCells,
  period: string,
): readonly RequestKind[] {
  const index = indexOf(held)
  return cells.requestKinds.filter((kind) => {
    const outcomes = periodsOf(index, company, cells, kind)?.get(period)
    return outcomes !== undefined && ![...outcomes].some((outcome) => isChosenOutcome(cells, outcome))
  })
}

export function isChosenOutcome({ outcomes }: ClaimCells, outcome: OutcomeOrTotal): boolean {
  return outcomes.length === 0 ? outcome === 'total' : outcome !== 'total' && outcomes.includes(outcome)
}

function periodsOf(
  index: Index,
  company: string,
  { service, measure }: ClaimCells,
  kind: RequestKind,
): HeldPeriods | undefined {
  return index.get(keyOf({ company, service, measure, requestKind: kind }))
}

const indices = new WeakMap<HeldFigures['byPeriod'], Index>()

function indexOf({ byPeriod }: HeldFigures): Index {
  const known = indices.get(byPeriod)
  if (known !== undefined) return known
  const index = new Map<string, Map<string, Set<OutcomeOrTotal>>>()
  for (const [period, figures] of byPeriod)
    for (const figure of figures) {
      const key = keyOf(figure)
      const periods = index.get(key) ?? new Map<string, Set<OutcomeOrTotal>>()
      const outcomes = periods.get(period) ?? new Set<OutcomeOrTotal>()
      index.set(key, periods.set(period, outcomes.add(figure.outcome)))
    }
  indices.set(byPeriod, index)
  return index
}

function keyOf(figure: Pick<ClaimFigure, 'company' | 'service' | 'measure' | 'requestKind'>): string {
  return `${figure.company} ${figure.service} ${figure.measure} ${figure.requestKind}`
}
