import { message, named } from '../text.ts'
import type { WordedFigure } from '../worded-figure.ts'

/** What stands at the value axis: its unit, and that it is logarithmic where it is. */
export function axisUnit({
  unit,
  valueAxis,
  word,
}: Pick<WordedFigure, 'unit' | 'valueAxis' | 'word'>): string {
  return valueAxis.scale === 'log' ? word(message('figure.unit.log', { unit: named(unit) })) : unit
}
