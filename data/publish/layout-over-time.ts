import { axisUnit } from '../model/words/axis-unit.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import { type Body, type Field, valuesOfField } from './body.ts'
import { textWidth } from './font-metrics.ts'
import { breakLabelsHeight, layoutBreaks } from './layout-breaks.ts'
import { layoutGaps } from './layout-gaps.ts'
import { layoutLegend } from './layout-legend.ts'
import { layoutLines, lineEnds } from './layout-lines.ts'
import { layoutRanges } from './layout-ranges.ts'
import { layoutSeriesLabels, seriesLabelsWidth } from './layout-series-labels.ts'
import { layoutStack, stackEnds } from './layout-stack.ts'
import { layoutTimeAxis, timeAxisHeight } from './layout-time-axis.ts'
import { layoutValueAxis, valueAxisWidth } from './layout-value-axis.ts'
import { pointsOfMm } from './lengths.ts'
import type { Box } from './scene.ts'
import { quietStyle, type Sheet, unitText } from './sheet.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { type Scales, timeScales } from './time-scale.ts'

/** Axes do not get flatter than this many lines of labels, even where the page must grow for it. */
const SMALLEST_PLOT_LINES = 7
/** Narrower figures name their series in a legend above the plot, wider ones beside their ends. */
const DIRECT_LABELS_FROM_EMS = 27

/** Bars or lines over periods, inside `room`: as high as the sheet asks for, less where the page has less. */
export function layoutOverTime(spec: WordedFigure, room: Box, sheet: Sheet): Body {
  const left = valueAxisWidth(spec, sheet)
  const isLegendAbove = room.width < DIRECT_LABELS_FROM_EMS * sheet.labelPt && spec.series.length > 1
  const right = isLegendAbove ? 0 : seriesLabelsWidth(spec, sheet, room.width)
  const legend = layoutLegend(isLegendAbove ? spec.series : [], room, sheet, spec.word)
  // The topmost tick label stands half above its tick.
  const unitHeight = sheet.labelPt * (LINE_HEIGHT + 0.5) + 2
  const width = room.width - left - right
  const above = legend.height + unitHeight + breakLabelsHeight(spec, sheet, width)
  const below = timeAxisHeight(sheet)
  const smallest = SMALLEST_PLOT_LINES * sheet.labelPt * LINE_HEIGHT
  const wanted = sheet.heightMm === null ? pointsOfMm(sheet.plotHeightMm) : Number.POSITIVE_INFINITY
  const height = Math.max(smallest, Math.min(wanted, room.height - above - below))
  const plot: Box = { x: room.x + left, y: room.y + above, width, height }
  const scales = timeScales(spec, plot)
  const isStacked = spec.shape === 'stacked' || spec.shape === 'share-stacked'
  const ends = isStacked ? stackEnds(spec, scales) : lineEnds(spec, scales)
  const labelColumn: Box = { ...plot, x: plot.x + plot.width, width: right }
  const unit = linesBlock(
    [unitText(axisUnit(spec), sheet)],
    room.x,
    room.y + legend.height,
    quietStyle(sheet),
  )
  const isUnitShown = textWidth(unitText(axisUnit(spec), sheet), quietStyle(sheet)) <= room.width
  return {
    heightPt: above + height + below,
    field: fieldOf(spec, plot, scales),
    layers: [
      { name: 'legend', marks: legend.marks },
      { name: 'unit', marks: isUnitShown ? unit.texts : [] },
      { name: 'value-axis', marks: layoutValueAxis(spec, plot, scales, sheet) },
      ...layoutBreaks(spec, plot, sheet),
      ...seriesLayers(spec, scales, sheet),
      { name: 'gaps', marks: layoutGaps(spec, plot, scales, sheet) },
      { name: 'time-axis', marks: layoutTimeAxis(spec, plot, scales, sheet) },
      {
        name: 'series-labels',
        marks: isLegendAbove ? [] : layoutSeriesLabels(spec, ends, labelColumn, sheet),
      },
    ],
  }
}

function seriesLayers(spec: WordedFigure, scales: Scales, sheet: Sheet): Body['layers'] {
  switch (spec.shape) {
    case 'stacked':
    case 'share-stacked':
      return layoutStack(spec, scales, sheet)
    case 'ranges':
      return layoutRanges(spec, scales, sheet)
    default:
      return layoutLines(spec, scales, sheet)
  }
}

function fieldOf(spec: WordedFigure, plot: Box, scales: Scales): Field {
  return {
    plot,
    valueSide: 'y',
    ...valuesOfField(spec),
    categories: spec.categories.map(({ id, label }, index) => ({
      id,
      label,
      middle: scales.middle(index),
      breadth: scales.step,
    })),
  }
}
