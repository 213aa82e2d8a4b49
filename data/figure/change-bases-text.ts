import { listText, periodText, type Text } from '../model/text.ts'
import type { FigureKind } from '../model/view-query.ts'
import type { AggregateCell, ViewRows } from '../model/view-rows.ts'

/** A change that starts again after every break has one base on each side; of more, no reader keeps track. */
const MOST_NAMED = 3

/** The periods that a figure's changes are measured from, `2016 H1 and 2017 H1`; `null`: none, or one for each period. */
export function changeBasesText(rows: ViewRows, kind: FigureKind): Text | null {
  if (rows.query.change === 'none') return null
  const isRanked = kind === 'territories-ranked' || kind === 'map'
  const cells = isRanked ? rows.ranking.map(({ cell }) => cell) : cellsOverTime(rows)
  const numbers = cells.filter(({ low }) => low !== null)
  const bases = [...new Set(numbers.flatMap(({ comparedWith }) => comparedWith ?? []))].sort()
  const isEachItsOwn = !isRanked && rows.query.change !== 'since-first' && rows.query.change !== 'index'
  return bases.length === 0 || bases.length > MOST_NAMED || isEachItsOwn
    ? null
    : listText(bases.map(periodText))
}

function cellsOverTime({ overTime, split, panels }: ViewRows): readonly AggregateCell[] {
  const series = [...overTime, ...split, ...panels.flatMap((panel) => panel.series)]
  return series.flatMap(({ cells }) => cells)
}
