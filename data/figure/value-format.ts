import type { ValueType } from '../model/figure-spec.ts'
import {
  formatChange,
  formatCount,
  formatIndex,
  formatInterval,
  formatPoints,
  formatShare,
  formatSignedInterval,
} from '../model/format.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { say } from '../model/words/say.ts'

/** How the numbers of a view are read, drawn and printed. */
export interface ValueFormat {
  readonly valueType: ValueType
  /** As printed on the value axis: `requests`, `% of requests`. */
  readonly unit: string
  /** What the cube's numbers are divided by: published shares come in hundredths of a percent. */
  readonly divisor: number
  readonly format: (value: number) => string
}

const HUNDREDTHS_OF_A_PERCENT_IN_ONE = 10_000

/**
 * Counts, computed shares (sum ÷ sum), or shares as the source published them; or how these change. `bases`: the periods that changes
 * are measured from, in words, for the unit; `null`: as the view says.
 */
export function valueFormat(query: ViewQuery, bases: string | null = null): ValueFormat {
  const level = levelFormat(query)
  const { change } = query
  if (change === 'none') return level
  if (change === 'index') {
    const unit = bases === null ? say('figure.unit.index') : say('figure.unit.index-base', { base: bases })
    return { valueType: 'index', unit, divisor: 1, format: formatIndex }
  }
  const base =
    bases === null ? say(`figure.change.${change}`) : say('figure.change.since-base', { base: bases })
  return level.valueType === 'count'
    ? { valueType: 'change', unit: say('figure.unit.change', { base }), divisor: 1, format: formatChange }
    : {
        valueType: 'points',
        unit: say('figure.unit.points', { base }),
        divisor: level.divisor,
        format: formatPoints,
      }
}

/** A number or range as a reader sees it. */
export function formatBounds(low: number, high: number, { valueType, format }: ValueFormat): string {
  return valueType === 'change' || valueType === 'points'
    ? formatSignedInterval(low, high, format)
    : formatInterval(low, high, format)
}

function levelFormat(query: ViewQuery): ValueFormat {
  if (query.measure === 'share-disclosed') {
    return {
      valueType: 'share',
      unit: say('figure.unit.share-disclosed'),
      divisor: HUNDREDTHS_OF_A_PERCENT_IN_ONE,
      format: formatShare,
    }
  }
  const measure = say(`measure.${query.measure}`)
  const share = { valueType: 'share' as const, divisor: 1, format: formatShare }
  switch (query.mode) {
    case 'absolute':
      return {
        valueType: 'count',
        unit: say('figure.unit.count', { measure }),
        divisor: 1,
        format: formatCount,
      }
    case 'share':
    case 'disclosure-rate':
      return { ...share, unit: say('figure.unit.share', { measure }) }
    case 'share-of-all':
      return { ...share, unit: say('figure.unit.share-of-all', { measure }) }
    case 'share-of-outcome':
      return { ...share, unit: say('figure.unit.share-of-outcome', { measure }) }
  }
}
