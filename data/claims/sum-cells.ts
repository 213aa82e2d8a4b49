import type { ClaimCells } from '../model/claim.ts'
import { sharePair, type SharePair } from '../model/share-pair.ts'
import type { OutcomeOrTotal } from '../model/vocabulary.ts'
import type { HeldFigures } from './claim-figures.ts'
import { chosenRows, type ChosenRows, type ClaimRow } from './claim-rows.ts'
import { isChosenOutcome, kindsWithoutOutcomes } from './held-kinds.ts'
import { add, exactly, type Interval } from './interval.ts'

/** A sum of figures with all that a reader must know of it. */
export interface Sum extends Interval {
  /** Unbounded above (`high` Infinity) where nothing bounds a blank cell, a chosen territory isn't listed or a kind isn't held. */
  readonly figureIds: readonly number[]
  /** Territories without a blank cell, and all that have a row or were named. */
  readonly reporting: readonly string[]
  readonly territories: readonly string[]
  /** Named territories that a period doesn't list, which is not zero. */
  readonly notListed: readonly string[]
  readonly notHeld: ChosenRows['notHeld']
  readonly printedPeriods: readonly string[]
  readonly blankCells: number
  readonly bands: number
  /** By territory, for rankings. */
  readonly byTerritory: ReadonlyMap<string, Interval>
  /** By outcome and by period, for the arithmetic. */
  readonly byOutcome: ReadonlyMap<OutcomeOrTotal, Interval>
  readonly byPeriod: ReadonlyMap<string, Interval>
}

/** The figures that the cells choose, added up. */
export function sumCells(company: string, cells: ClaimCells, held: HeldFigures): Sum {
  const chosen = chosenRows(company, cells, held)
  const without = cells.periods.flatMap((period) => {
    const kinds = kindsWithoutOutcomes(held, company, cells, period)
    return kinds.length === 0 ? [] : [{ period, kinds }]
  })
  return sumRows({ ...chosen, notHeld: [...chosen.notHeld, ...without] }, cells)
}

/**
 * The chosen outcomes of rows, added up. A blank outcome lies between zero and what its row's total leaves; nothing bounds a blank
 * total, what isn't listed or what isn't held.
 */
export function sumRows(chosen: ChosenRows, cells: ClaimCells): Sum {
  const { notListed, notHeld, printedPeriods } = chosen
  const byTerritory = new Map<string, Interval>()
  const byOutcome = new Map<OutcomeOrTotal, Interval>()
  const byPeriod = new Map<string, Interval>()
  const blank = new Set<string>(notListed)
  const figureIds: number[] = []
  let sum: Interval = notListed.length + notHeld.length > 0 ? { low: 0, high: Infinity } : exactly(0)
  let blankCells = 0
  let bands = 0
  for (const row of chosen.rows) {
    const outcomes = [...row.cells].filter(([outcome]) => isChosenOutcome(cells, outcome))
    if (outcomes.length === 0) continue
    for (const [outcome, cell] of outcomes) {
      figureIds.push(...cell.figures.map(({ figureId }) => figureId))
      bands += cell.figures.filter(({ status }) => status === 'band').length
      blankCells += cell.blanks
      if (cell.blanks > 0) blank.add(row.territoryCode)
      addTo(byOutcome, outcome, boundsIn(row, [outcome]))
    }
    const value = boundsIn(
      row,
      outcomes.map(([outcome]) => outcome),
    )
    sum = add(sum, value)
    addTo(byTerritory, row.territoryCode, value)
    addTo(byPeriod, row.period, value)
  }
  const territories = [...new Set([...byTerritory.keys(), ...notListed])]
  return {
    ...sum,
    figureIds,
    reporting: territories.filter((code) => !blank.has(code)),
    territories,
    notListed,
    notHeld,
    printedPeriods,
    blankCells,
    bands,
    byTerritory,
    byOutcome,
    byPeriod,
  }
}

/** What a row's outcomes come to together. */
function boundsIn(row: ClaimRow, outcomes: readonly OutcomeOrTotal[]): Interval {
  const total = outcomes.includes('total') ? row.cells.get('total') : undefined
  if (total !== undefined) return { low: total.low, high: total.blanks > 0 ? Infinity : total.high }
  const pair = pairIn(row, outcomes)
  if (pair !== null) return { low: pair.partLow, high: pair.partHigh }
  const cells = outcomes.flatMap((outcome) => row.cells.get(outcome) ?? [])
  const hasBlank = cells.some(({ blanks }) => blanks > 0)
  const sumOf = (key: 'low' | 'high'): number => cells.reduce((sum, cell) => sum + cell[key], 0)
  return { low: sumOf('low'), high: hasBlank ? Infinity : sumOf('high') }
}

/** The outcomes of a row beside its total; `null` where the total has no number. */
export function pairIn(row: ClaimRow, outcomes: readonly OutcomeOrTotal[]): SharePair | null {
  const total = row.cells.get('total')
  if (total === undefined || total.blanks > 0) return null
  let [partLow, partHigh, blanks, othersLow] = [0, 0, 0, 0]
  for (const [outcome, cell] of row.cells)
    if (outcomes.includes(outcome)) {
      partLow += cell.low
      partHigh += cell.high
      blanks += cell.blanks
    } else if (outcome !== 'total') othersLow += cell.low
  const isOneOutcome = outcomes.length === 1
  const { low: totalLow, high: totalHigh } = total
  const { isExclusive } = row
  return sharePair({ partLow, partHigh, blanks, othersLow, totalLow, totalHigh, isExclusive, isOneOutcome })
}

function addTo<Key extends string>(sums: Map<Key, Interval>, key: Key, value: Interval): void {
  sums.set(key, add(sums.get(key) ?? exactly(0), value))
}
