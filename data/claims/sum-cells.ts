import type { ClaimCells } from '../model/claim.ts'
import { COUNTINGS, countedInView, type CountedInView } from '../model/counting/counted-in-view.ts'
import { REQUEST_KINDS } from '../model/vocabulary.ts'
import type { FiguresByPeriod, SummedFigure } from './claim-figures.ts'
import { add, exactly, type Interval } from './interval.ts'

/** A sum of figures with all that a reader must know of it. */
export interface Sum extends Interval {
  /** Unbounded above (`high` Infinity) where a cell is blank or a chosen territory isn't listed. */
  readonly figureIds: readonly number[]
  /** Territories without a blank cell, and all that have a row or were named. */
  readonly reporting: readonly string[]
  readonly territories: readonly string[]
  /** Named territories without any row: not listed, which is not zero. */
  readonly notListed: readonly string[]
  readonly blankCells: number
  readonly bands: number
  /** By territory, for rankings. */
  readonly byTerritory: ReadonlyMap<string, Interval>
  /** By outcome and by period, for the arithmetic. */
  readonly byOutcome: ReadonlyMap<string, Interval>
  readonly byPeriod: ReadonlyMap<string, Interval>
}

/** Adds the figures that the cells choose; `largest` is chosen by the caller, who knows the ranking, and counts as all here. */
export function sumCells(company: string, cells: ClaimCells, figures: FiguresByPeriod): Sum {
  const { territories } = cells
  const named = territories.choose === 'these' ? new Set(territories.codes) : undefined
  const counted = countedInView(cells.requestKinds)
  const found = cells.periods
    .flatMap((period) => figures.get(period) ?? [])
    .filter(
      (figure) =>
        isChosen(figure, company, cells) &&
        isCounted(figure, counted) &&
        (named?.has(figure.territoryCode) ?? true),
    )
  const listed = new Set(found.map(({ territoryCode }) => territoryCode))
  const notListed = [...(named ?? [])].filter((code) => !listed.has(code))
  const byTerritory = new Map<string, Interval>()
  const byOutcome = new Map<string, Interval>()
  const byPeriod = new Map<string, Interval>()
  const blank = new Set<string>(notListed)
  let sum: Interval = notListed.length > 0 ? { low: 0, high: Infinity } : exactly(0)
  let blankCells = 0
  let bands = 0
  for (const figure of found) {
    const value = { low: figure.low ?? 0, high: figure.high ?? Infinity }
    if (figure.low === null || figure.high === null) {
      blankCells += 1
      blank.add(figure.territoryCode)
    }
    if (figure.status === 'band') bands += 1
    sum = add(sum, value)
    addTo(byTerritory, figure.territoryCode, value)
    addTo(byOutcome, figure.outcome, value)
    addTo(byPeriod, figure.period, value)
  }
  return {
    ...sum,
    figureIds: found.map(({ figureId }) => figureId),
    reporting: [...listed].filter((code) => !blank.has(code)),
    territories: [...new Set([...listed, ...(named ?? [])])],
    notListed,
    blankCells,
    bands,
    byTerritory,
    byOutcome,
    byPeriod,
  }
}

function isChosen(figure: SummedFigure, company: string, cells: ClaimCells): boolean {
  const { outcome } = figure
  return (
    figure.company === company &&
    figure.service === cells.service &&
    figure.measure === cells.measure &&
    cells.requestKinds.includes(figure.requestKind) &&
    (cells.outcomes.length === 0
      ? outcome === 'total'
      : outcome !== 'total' && cells.outcomes.includes(outcome))
  )
}

/** Not where another of the chosen kinds holds it. */
function isCounted({ requestKind, counting }: SummedFigure, counted: CountedInView): boolean {
  return counted.isCounted(REQUEST_KINDS.indexOf(requestKind), COUNTINGS.indexOf(counting))
}

function addTo(sums: Map<string, Interval>, key: string, value: Interval): void {
  sums.set(key, add(sums.get(key) ?? exactly(0), value))
}
