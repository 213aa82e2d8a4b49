import { CAP_HEIGHT, textWidth } from './font-metrics.ts'
import { labelStyle, type Sheet, unitsOf } from './sheet.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneMark } from './scene.ts'
import type { Drawn, Scales } from './time-scale.ts'

const SPACE_AFTER_LABEL = 4
const TICK_LENGTH = 2.5

/** Width that the tick labels take left of the plot. */
export function valueAxisWidth(spec: Drawn, sheet: Sheet): number {
  const widths = spec.valueAxis.ticks.map(({ label }) => textWidth(label, labelStyle(sheet)))
  return Math.max(0, ...widths) + SPACE_AFTER_LABEL * unitsOf(sheet)
}

/** Tick labels left of the plot, with a faint rule through it for all but zero (that is the baseline), or ticks and an axis line. */
export function layoutValueAxis(spec: Drawn, plot: Box, scales: Scales, sheet: Sheet): readonly SceneMark[] {
  return spec.valueAxis.ticks.flatMap(({ value, label }): readonly SceneMark[] => {
    const y = scales.y(value)
    const text = {
      kind: 'text' as const,
      text: label,
      x: plot.x - SPACE_AFTER_LABEL * unitsOf(sheet),
      y: y + (sheet.labelPt * CAP_HEIGHT) / 2,
      sizePt: sheet.labelPt,
      weight: 400 as const,
      fill: PRINT_COLOURS.ink,
      anchor: 'end' as const,
    }
    const rule = {
      kind: 'line' as const,
      x1: plot.x,
      y1: y,
      x2: plot.x + plot.width,
      y2: y,
      stroke: PRINT_COLOURS.rule,
      strokePt: sheet.ruleLinePt,
      dashPt: [],
    }
    const tick = {
      ...rule,
      x1: plot.x - TICK_LENGTH * unitsOf(sheet),
      x2: plot.x,
      stroke: PRINT_COLOURS.axis,
      strokePt: sheet.axisLinePt,
    }
    if (!sheet.hasRules) return [tick, text]
    return value === spec.valueAxis.baseline ? [text] : [rule, text]
  })
}
