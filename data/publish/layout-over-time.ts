import type { FigureSpec } from '../model/figure-spec.ts'
import { textWidth } from './font-metrics.ts'
import { breakLabelsHeight, layoutBreaks } from './layout-breaks.ts'
import { layoutGaps } from './layout-gaps.ts'
import { layoutLines, lineEnds } from './layout-lines.ts'
import { layoutSeriesLabels, seriesLabelsWidth } from './layout-series-labels.ts'
import { layoutStack, stackEnds } from './layout-stack.ts'
import { layoutTimeAxis, timeAxisHeight } from './layout-time-axis.ts'
import { layoutValueAxis, valueAxisWidth } from './layout-value-axis.ts'
import { type Preset, pointsOfMm } from './preset.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneLayer } from './scene.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { timeScales } from './time-scale.ts'

/** What a figure's body is: its layers, and how far down it reaches. */
export interface Body {
  readonly layers: readonly SceneLayer[]
  readonly heightPt: number
}

/** Axes do not get flatter than this, even where the page must grow for it. */
const SMALLEST_PLOT = pointsOfMm(22)

/** Bars or lines over periods, inside `room`: as high as the preset asks for, less where the page has less. */
export function layoutOverTime(spec: FigureSpec, room: Box, preset: Preset): Body {
  const left = valueAxisWidth(spec, preset)
  const right = seriesLabelsWidth(spec, preset, room.width)
  // The topmost tick label stands half above its tick.
  const unitHeight = preset.labelPt * (LINE_HEIGHT + 0.5) + 2
  const width = room.width - left - right
  const above = unitHeight + breakLabelsHeight(spec, preset, width)
  const below = timeAxisHeight(preset)
  const wanted = pointsOfMm(preset.plotHeightMm)
  const height = Math.max(SMALLEST_PLOT, Math.min(wanted, room.height - above - below))
  const plot: Box = { x: room.x + left, y: room.y + above, width, height }
  const scales = timeScales(spec, plot)
  const isStacked = spec.shape === 'stacked'
  const ends = isStacked ? stackEnds(spec, scales) : lineEnds(spec, scales)
  const labelColumn: Box = { ...plot, x: plot.x + plot.width, width: right }
  const unit = linesBlock([spec.unit], room.x, room.y, {
    sizePt: preset.labelPt,
    weight: 400,
    fill: PRINT_COLOURS.secondary,
  })
  return {
    heightPt: above + height + below,
    layers: [
      { name: 'unit', marks: textWidth(spec.unit, preset.labelPt, 400) <= room.width ? unit.texts : [] },
      { name: 'value-axis', marks: layoutValueAxis(spec, plot, scales, preset) },
      ...layoutBreaks(spec, plot, scales, preset),
      ...(isStacked ? layoutStack(spec, scales, preset) : layoutLines(spec, scales, preset)),
      { name: 'gaps', marks: layoutGaps(spec, plot, scales, preset) },
      { name: 'time-axis', marks: layoutTimeAxis(spec, plot, scales, preset) },
      { name: 'series-labels', marks: layoutSeriesLabels(spec, ends, labelColumn, preset) },
    ],
  }
}
