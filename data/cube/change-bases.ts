import type { Catalogue } from '../model/catalogue.ts'
import { periodBefore } from '../model/period.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { AggregateCell } from '../model/view-rows.ts'
import { changeOf, withoutNumber, type ChangeMeasure } from './change.ts'
import { withPeriods, type Selection } from './selection.ts'
import { isAcrossBreak, type BreakSpan } from './touching.ts'

/** A view's periods with whatever earlier ones its changes are measured from. */
export interface ChangeBases {
  /** Over the bases before the range, then the range itself. */
  readonly selection: Selection
  /** Places of the range in `selection.periods`. */
  readonly shown: readonly number[]
  /** Of each of `shown`: the place of its base, `null` where the dataset has no such period, or that a break lies between. */
  readonly bases: readonly (number | null | 'across-break')[]
  /** Labels of `selection.periods`. */
  readonly labels: readonly string[]
}

/**
 * Where each period's change is measured from.
 *
 * Previous period and same half of last year go by the calendar and may lie before the range; with one half of the year chosen
 * the previous period is that half a year before. The first period is the first in range on the same side of every break.
 */
export function changeBases(
  { periods }: Catalogue,
  query: ViewQuery,
  selection: Selection,
  breaks: readonly BreakSpan[],
): ChangeBases {
  const labelOf = (code: number): string => periods[code]?.label ?? ''
  const wanted = selection.periods.map((code) =>
    periods.findIndex(({ label }) => label === baseLabel(labelOf(code), query)),
  )
  const earlier = [...new Set(wanted)].filter((code) => code >= 0 && !selection.periods.includes(code))
  const all = [...earlier, ...selection.periods]
  const shown = selection.periods.map((_, place) => earlier.length + place)
  const bases = selection.periods.map((code, place) => {
    if (isSinceFirst(query)) {
      const first = selection.periods.findIndex(
        (other) => !isAcrossBreak(breaks, labelOf(other), labelOf(code)),
      )
      return earlier.length + first
    }
    const base = wanted[place] ?? -1
    if (base < 0) return null
    return isAcrossBreak(breaks, labelOf(base), labelOf(code)) ? 'across-break' : all.indexOf(base)
  })
  return { selection: withPeriods(selection, all), shown, bases, labels: all.map(labelOf) }
}

/** The changes of a series: `cells` are of `bases.selection`, those given back of the range. */
export function changedCells(
  cells: readonly AggregateCell[],
  { shown, bases, labels }: ChangeBases,
  measure: ChangeMeasure,
): readonly AggregateCell[] {
  return shown.flatMap((place, index) => {
    const cell = cells[place]
    if (cell === undefined) return []
    const base = bases[index] ?? null
    if (base === 'across-break') {
      return [cell.low === null ? changeOf(cell, undefined, measure) : withoutNumber(cell, 'not-comparable')]
    }
    const comparedWith = base === null ? undefined : labels[base]
    const change = changeOf(cell, base === null ? undefined : cells[base], measure)
    return [comparedWith === undefined ? change : { ...change, comparedWith }]
  })
}

/** Counts, also those per inhabitants, change by a share of their base, shares by the difference. */
export function changeMeasureOf(query: ViewQuery): ChangeMeasure {
  if (query.change === 'index') return 'index'
  const isOfCounts = query.mode === 'absolute' || query.mode === 'per-100k'
  return isOfCounts && query.measure !== 'share-disclosed' ? 'relative' : 'difference'
}

function isSinceFirst({ change }: ViewQuery): boolean {
  return change === 'since-first' || change === 'index'
}

function baseLabel(label: string, { change, half }: ViewQuery): string | undefined {
  if (change !== 'since-previous' && change !== 'since-same-half') return undefined
  const isWholeYear = change === 'since-same-half' || half !== 'all'
  return periodBefore(label, isWholeYear ? 'year' : 'period')
}
