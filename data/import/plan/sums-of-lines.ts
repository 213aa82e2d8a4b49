import type { TakenFor } from '../../model/import-question.ts'
import { MEASURES, REQUEST_KINDS } from '../../model/vocabulary.ts'
import type { FigureKind } from '../draft.ts'
import { createNumbering } from '../../dataset/read/numbering.ts'
import type { CellNumbers } from './cell-numbers.ts'
import type { LineColumns } from './line-columns.ts'

/** Sums that are given; a file of more is cut, in their order. */
const MAX_SUMS = 1_000
/** Periods that numbers have room for. */
const MAX_PERIODS = 65_536

type Sum = TakenFor['sums'][number]
type Tally = { -readonly [Key in 'low' | 'high' | 'cells' | 'notReported']: Sum[Key] }

/**
 * The sums of a file's own lines by measure, kind, service and period, each in its order, whatever the outcome. Where the file prints
 * a number for all legal processes, its splits of that place are part of it and not added. Shares aren't summed: their least and
 * greatest stand in the places of the bounds.
 */
export function sumsOfLines(lines: LineColumns, cells: CellNumbers): readonly Sum[] {
  const groups = createNumbering<string>()
  const groupOf = lines.kinds.words.map((kind) =>
    isSummed(kind) ? groups.placeOf(JSON.stringify([kind.measure, kind.requestKind, kind.service])) : -1,
  )
  const isSplit = splitsOf(lines, cells)
  const tallies = new Map<number, Tally>()
  for (let line = 0; line < lines.length; line += 1) {
    const period = lines.periodAt(line)
    for (let figure = lines.firstFigureAt(line); figure < lines.firstFigureAt(line + 1); figure += 1) {
      const kind = lines.kindAt(figure)
      const group = groupOf[kind] ?? -1
      if (group < 0 || isSplit(kind, line)) continue
      const key = group * MAX_PERIODS + period
      let tally = tallies.get(key)
      if (tally === undefined) tallies.set(key, (tally = { low: 0, high: 0, cells: 0, notReported: 0 }))
      const { low, high } = lines.figureAt(figure)
      if (low === null || high === null) tally.notReported += 1
      else add(tally, low, high, lines.kinds.words[kind]?.measure === 'share-disclosed')
    }
  }
  return [...tallies]
    .flatMap(([key, tally]) => {
      const kind = lines.kinds.words[groupOf.indexOf(Math.floor(key / MAX_PERIODS))]
      if (kind === undefined) return []
      const { measure, requestKind, service } = kind
      return [
        { measure, requestKind, service, period: cells.periods.words[key % MAX_PERIODS] ?? '', ...tally },
      ]
    })
    .sort(inOrder)
    .slice(0, MAX_SUMS)
}

/** What has an outcome is part of the number whatever the outcome; a share has one, and is told for itself. */
function isSummed({ measure, outcome }: FigureKind): boolean {
  return outcome === 'total' || measure === 'share-disclosed'
}

function add(tally: Tally, low: number, high: number, isShare: boolean): void {
  const isFirst = tally.cells === 0
  tally.low = isShare ? (isFirst ? low : Math.min(tally.low, low)) : tally.low + low
  tally.high = isShare ? (isFirst ? high : Math.max(tally.high, high)) : tally.high + high
  tally.cells += 1
}

function inOrder(a: Sum, b: Sum): number {
  const kindOf = ({ requestKind }: Sum): number => REQUEST_KINDS.findIndex((kind) => kind === requestKind)
  return (
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
    kindOf(a) - kindOf(b) ||
    byText(a.service, b.service) ||
    byText(a.period, b.period)
  )
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether a figure is a split by legal process of a number that the file prints at the same place for all of them. */
function splitsOf(lines: LineColumns, cells: CellNumbers): (kind: number, line: number) => boolean {
  const wholeOf = ({ service, requestKind, subject, measure, outcome }: FigureKind): string =>
    JSON.stringify([service, requestKind, subject, measure, outcome])
  const isWhole = ({ legalProcess }: FigureKind): boolean => legalProcess === 'not-split'
  const kinds = lines.kinds.words
  const wholes = new Map(kinds.filter(isWhole).map((kind) => [wholeOf(kind), new Set<number>()]))
  /** By the places of the kinds: the spots of the number that they would be part of. */
  const spots = kinds.map((kind) => wholes.get(wholeOf(kind)))
  const canBeSplit = kinds.map((kind, place) => !isWhole(kind) && spots[place] !== undefined)
  if (!canBeSplit.includes(true)) return () => false
  const spotOf = (line: number): number =>
    cells.spotOf(lines.periodAt(line), lines.nameAt(lines.namePlaceAt(line)).territory)
  for (let line = 0; line < lines.length; line += 1)
    for (let figure = lines.firstFigureAt(line); figure < lines.firstFigureAt(line + 1); figure += 1) {
      const kind = lines.kindAt(figure)
      if (canBeSplit[kind] === false) spots[kind]?.add(spotOf(line))
    }
  return (kind, line) => canBeSplit[kind] === true && spots[kind]?.has(spotOf(line)) === true
}
