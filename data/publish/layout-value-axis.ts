import type { FigureSpec } from '../model/figure-spec.ts'
import { CAP_HEIGHT, textWidth } from './font-metrics.ts'
import type { Preset } from './preset.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneMark } from './scene.ts'
import type { Scales } from './time-scale.ts'

const SPACE_AFTER_LABEL = 4

/** Width that the tick labels take left of the plot. */
export function valueAxisWidth(spec: FigureSpec, preset: Preset): number {
  const widths = spec.valueAxis.ticks.map(({ label }) => textWidth(label, preset.labelPt, 400))
  return Math.max(0, ...widths) + SPACE_AFTER_LABEL
}

/** Tick labels left of the plot, with a faint rule through it for all but zero (that is the baseline). */
export function layoutValueAxis(
  spec: FigureSpec,
  plot: Box,
  scales: Scales,
  preset: Preset,
): readonly SceneMark[] {
  return spec.valueAxis.ticks.flatMap(({ value, label }): readonly SceneMark[] => {
    const y = scales.y(value)
    const text = {
      kind: 'text' as const,
      text: label,
      x: plot.x - SPACE_AFTER_LABEL,
      y: y + (preset.labelPt * CAP_HEIGHT) / 2,
      sizePt: preset.labelPt,
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
      strokePt: preset.ruleLinePt,
      dashPt: [],
    }
    return value === spec.valueAxis.min ? [text] : [rule, text]
  })
}
