import type { WordedCell, WordedSeries } from '../../../data/model/worded-figure.ts'

/** A cell with bounds, or one that the source doesn't report. */
export function aCell(low: number | null, high: number | null = low, smallDenominator = false): WordedCell {
  return {
    low,
    high,
    absence: low === null ? 'blank' : null,
    base: null,
    text: low === null ? 'blank in the report' : String(low),
    reporting: low === null ? 0 : 1,
    of: 1,
    smallDenominator,
  }
}

/** A series of such cells, one a period. */
export function aSeries(id: string, cells: readonly WordedCell[]): WordedSeries {
  return {
    id,
    label: id,
    colour: { role: 'ink' },
    cells: [...cells],
    marks: cells.map((_, index) => ({ period: `${2013 + index}`, territory: null, outcome: 'total' })),
    emphasis: 'normal',
    classes: null,
  }
}
