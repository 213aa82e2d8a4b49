import { message, type Text, type ValueType } from '../model/text.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { isByYear } from '../model/years.ts'
import { measureText } from '../model/name-texts.ts'

/** How the numbers of a view are read and drawn. */
export interface ValueFormat {
  readonly valueType: ValueType
  /** As printed on the value axis: `requests`, `% of requests`. */
  readonly unit: Text
  /** What the cube's numbers are divided by: published shares come in hundredths of a percent. */
  readonly divisor: number
}

const HUNDREDTHS_OF_A_PERCENT_IN_ONE = 10_000

/**
 * Counts, computed shares (sum ÷ sum), or shares as the source published them; or how these change. `bases`: the periods that changes
 * are measured from, for the unit; `null`: as the view says.
 */
export function valueFormat(query: ViewQuery, bases: Text | null = null): ValueFormat {
  const level = levelFormat(query)
  const { change } = query
  if (change === 'none') return level
  if (change === 'index') {
    const unit =
      bases === null ? message('figure.unit.index') : message('figure.unit.index-base', { base: bases })
    return { valueType: 'index', unit, divisor: 1 }
  }
  const base =
    bases === null ? message(`figure.change.${change}`) : message('figure.change.since-base', { base: bases })
  return level.valueType === 'count' || level.valueType === 'rate'
    ? { valueType: 'change', unit: message('figure.unit.change', { base }), divisor: 1 }
    : { valueType: 'points', unit: message('figure.unit.points', { base }), divisor: level.divisor }
}

function levelFormat(query: ViewQuery): ValueFormat {
  if (query.measure === 'share-disclosed') {
    return {
      valueType: 'share',
      unit: message('figure.unit.share-disclosed'),
      divisor: HUNDREDTHS_OF_A_PERCENT_IN_ONE,
    }
  }
  const measure = measureText(query.measure)
  switch (query.mode) {
    case 'absolute':
      return { valueType: 'count', unit: message('figure.unit.count', { measure }), divisor: 1 }
    case 'per-100k':
      return { valueType: 'rate', unit: rateUnit(query, measure), divisor: 1 }
    case 'share':
    case 'disclosure-rate':
      return { valueType: 'share', unit: message('figure.unit.share', { measure }), divisor: 1 }
    case 'share-of-all':
      return { valueType: 'share', unit: message('figure.unit.share-of-all', { measure }), divisor: 1 }
    case 'share-of-outcome':
      return { valueType: 'share', unit: message('figure.unit.share-of-outcome', { measure }), divisor: 1 }
  }
}

/** For a half-year or a year: whatever the view shows, a sum over its range is given for one of its periods too. */
function rateUnit(query: ViewQuery, measure: Text): Text {
  return message(isByYear(query) ? 'figure.unit.per-100k-year' : 'figure.unit.per-100k-half-year', {
    measure,
  })
}
