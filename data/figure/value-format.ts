import type { FigureSpec } from '../model/figure-spec.ts'
import { formatCount, formatShare } from '../model/format.ts'
import type { ViewQuery } from '../model/view-query.ts'
import { say } from '../model/words/say.ts'

/** How the numbers of a view are read, drawn and printed. */
export interface ValueFormat {
  readonly valueType: FigureSpec['valueType']
  /** As printed on the value axis: `requests`, `% of requests`. */
  readonly unit: string
  /** What the cube's numbers are divided by: published shares come in hundredths of a percent. */
  readonly divisor: number
  readonly format: (value: number) => string
}

const HUNDREDTHS_OF_A_PERCENT_IN_ONE = 10_000

/** Counts, computed shares (sum ÷ sum), or shares as the source published them. */
export function valueFormat(query: ViewQuery): ValueFormat {
  if (query.measure === 'share-disclosed') {
    return {
      valueType: 'share',
      unit: say('figure.unit.share-disclosed'),
      divisor: HUNDREDTHS_OF_A_PERCENT_IN_ONE,
      format: formatShare,
    }
  }
  const measure = say(`measure.${query.measure}`)
  return query.mode === 'share'
    ? { valueType: 'share', unit: say('figure.unit.share', { measure }), divisor: 1, format: formatShare }
    : { valueType: 'count', unit: say('figure.unit.count', { measure }), divisor: 1, format: formatCount }
}
