import type { FigureSpec } from '../figure-spec.ts'
import { say } from './say.ts'

/** What stands at the value axis: its unit, and that it is logarithmic where it is. */
export function axisUnit({ unit, valueAxis }: Pick<FigureSpec, 'unit' | 'valueAxis'>): string {
  return valueAxis.scale === 'log' ? say('figure.unit.log', { unit }) : unit
}
