import { isHollow } from '../../../data/model/figure-spec.ts'
import type { CategoryBands } from '../bar-boxes.ts'
import type { WordedFigure } from '../spec-types.ts'

/** Height of a row in CSS pixels. */
export const HEAT_ROW = 24

export interface HeatLayout {
  readonly bands: CategoryBands
  /** One path per class of the legend. */
  readonly classPaths: readonly string[]
  /** Outlines of the cells that move by chance or lack a part. */
  readonly hollow: string
}

/** Places every cell; a pixel of ground stays between them. */
export function layoutHeat(spec: WordedFigure, width: number): HeatLayout {
  const band = width / Math.max(1, spec.categories.length)
  const bands = { start: (category: number) => category * band, width: band }
  const classPaths = Array.from({ length: spec.legend?.classes.length ?? 0 }, () => '')
  let hollow = ''
  spec.series.forEach(({ classes, cells }, row) => {
    cells.forEach((cell, category) => {
      const of = classes?.[category]
      if (of === undefined || classPaths[of] === undefined) return
      const x = Math.round(bands.start(category))
      const wide = Math.max(1, Math.round(bands.start(category + 1)) - x - 1)
      classPaths[of] += `M${x} ${row * HEAT_ROW}h${wide}v${HEAT_ROW - 1}h${-wide}z`
      if (isHollow(cell) && wide > 8) {
        hollow += `M${x + 3} ${row * HEAT_ROW + 3}h${wide - 6}v${HEAT_ROW - 7}h${6 - wide}z`
      }
    })
  })
  return { bands, classPaths, hollow }
}
