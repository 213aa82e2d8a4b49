import type { WordedFigure } from '../../data/model/worded-figure.ts'

/** What stands in the newest period that any series of a figure has a number in. */
interface NewestNumber {
  readonly label: string
  readonly text: string
  readonly cells: WordedFigure['series'][number]['cells']
}

/** In the order of the series; a series without a number there has none as new. `period` is `null` where there is no number at all. */
export function newestNumbers({ categories, series }: Pick<WordedFigure, 'categories' | 'series'>): {
  readonly period: string | null
  readonly numbers: readonly NewestNumber[]
} {
  const last = Math.max(-1, ...series.map(({ cells }) => cells.findLastIndex(({ low }) => low !== null)))
  return {
    period: categories[last]?.label ?? null,
    numbers: series.flatMap(({ label, cells }) => {
      const cell = cells[last]
      return cell === undefined || cell.low === null ? [] : [{ label, text: cell.text, cells }]
    }),
  }
}
