import { CAP_HEIGHT, textWidth } from './metrics.ts'
import { labelStyle, type Pen, unitsOf } from './pen.ts'
import type { Box, SceneMark } from './scene.ts'
import type { Drawn, Scales } from './time-scale.ts'

const SPACE_AFTER_LABEL = 4
const TICK_LENGTH = 2.5

/** Width that the tick labels take left of the plot. */
export function valueAxisWidth(spec: Drawn, pen: Pen): number {
  const widths = spec.valueAxis.ticks.map(({ label }) => textWidth(label, labelStyle(pen)))
  return Math.max(0, ...widths) + SPACE_AFTER_LABEL * unitsOf(pen)
}

/** Tick labels left of the plot, with a faint rule through it for all but zero (that is the baseline), or ticks and an axis line. */
export function layoutValueAxis(spec: Drawn, plot: Box, scales: Scales, pen: Pen): readonly SceneMark[] {
  return spec.valueAxis.ticks.flatMap(({ value, label }): readonly SceneMark[] => {
    const y = scales.y(value)
    const text = {
      kind: 'text' as const,
      text: label,
      x: plot.x - SPACE_AFTER_LABEL * unitsOf(pen),
      y: y + (pen.labelPt * CAP_HEIGHT) / 2,
      sizePt: pen.labelPt,
      weight: 400 as const,
      fill: pen.colours.ink,
      anchor: 'end' as const,
    }
    const rule = {
      kind: 'line' as const,
      x1: plot.x,
      y1: y,
      x2: plot.x + plot.width,
      y2: y,
      stroke: pen.colours.rule,
      strokePt: pen.ruleLinePt,
      dashPt: [],
    }
    const tick = {
      ...rule,
      x1: plot.x - TICK_LENGTH * unitsOf(pen),
      x2: plot.x,
      stroke: pen.colours.axis,
      strokePt: pen.axisLinePt,
    }
    if (!pen.hasRules) return [tick, text]
    return value === spec.valueAxis.baseline ? [text] : [rule, text]
  })
}
