import { axisUnit } from '../model/words/axis-unit.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import { type Body, type Field, valuesOfField } from './body.ts'
import { textWidth } from './metrics.ts'
import { breakLabelsHeight, layoutBreaks } from './layout-breaks.ts'
import { layoutGaps } from './layout-gaps.ts'
import { layoutLegend } from './layout-legend.ts'
import { layoutLines, lineEnds } from './layout-lines.ts'
import { layoutRanges } from './layout-ranges.ts'
import { breaksNames, layoutSeriesLabels, seriesLabelsWidth } from './layout-series-labels.ts'
import { layoutStack, stackEnds } from './layout-stack.ts'
import { layoutTimeAxis, timeAxisHeight } from './layout-time-axis.ts'
import { layoutValueAxis, valueAxisWidth } from './layout-value-axis.ts'
import type { Box } from './scene.ts'
import { quietStyle, type Pen, unitText } from './pen.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { soundBody } from './sound-body.ts'
import { tagged } from './tagged.ts'
import { barScales, type Scales, timeScales } from './time-scale.ts'

/** Axes do not get flatter than this many lines of labels, even where the page must grow for it. */
const SMALLEST_PLOT_LINES = 7
/** Narrower figures, and those whose names would be broken, name their series in a legend above the plot; others beside their ends. */
const DIRECT_LABELS_FROM_EMS = 27

/** Bars or lines over periods, inside `room`: as high as the pen asks for, less where the page has less. */
export function layoutOverTime(spec: WordedFigure, room: Box, pen: Pen): Body {
  const hasAxes = spec.series.length > 0 && spec.categories.length > 0
  return soundBody(bodyOf(spec, room, pen), spec, room, pen, hasAxes)
}

function bodyOf(spec: WordedFigure, room: Box, pen: Pen): Body {
  const left = valueAxisWidth(spec, pen)
  const isNarrow = room.width < DIRECT_LABELS_FROM_EMS * pen.labelPt || breaksNames(spec, pen, room.width)
  const isLegendAbove = isNarrow && spec.series.length > 1
  const right = isLegendAbove ? 0 : seriesLabelsWidth(spec, pen, room.width)
  const legend = layoutLegend(isLegendAbove && pen.hasLegend ? spec.series : [], room, pen, spec.word)
  // The topmost tick label stands half above its tick.
  const unitHeight = pen.labelPt * (LINE_HEIGHT + 0.5) + 2
  const width = room.width - left - right
  const above = legend.height + unitHeight + breakLabelsHeight(spec, pen, width)
  const below = timeAxisHeight(pen)
  const smallest = SMALLEST_PLOT_LINES * pen.labelPt * LINE_HEIGHT
  const wanted = pen.fillsHeight ? Number.POSITIVE_INFINITY : pen.plotHeightPt
  const height = Math.max(smallest, Math.min(wanted, room.height - above - below))
  const plot: Box = { x: room.x + left, y: room.y + above, width, height }
  const scales = barScales(timeScales(spec, plot), pen)
  const isStacked = spec.shape === 'stacked' || spec.shape === 'share-stacked'
  const ends = isStacked ? stackEnds(spec, scales) : lineEnds(spec, scales)
  const labelColumn: Box = { ...plot, x: plot.x + plot.width, width: right }
  const unit = linesBlock([unitText(axisUnit(spec), pen)], room.x, room.y + legend.height, quietStyle(pen))
  const isUnitShown = textWidth(unitText(axisUnit(spec), pen), quietStyle(pen)) <= room.width
  return {
    heightPt: above + height + below,
    field: fieldOf(spec, plot, scales),
    layers: [
      { name: 'legend', marks: legend.marks },
      { name: 'unit', marks: isUnitShown ? unit.texts : [] },
      { name: 'value-axis', marks: tagged(layoutValueAxis(spec, plot, scales, pen), { part: 'tick' }) },
      ...layoutBreaks(spec, plot, pen),
      ...seriesLayers(spec, scales, pen),
      { name: 'gaps', marks: layoutGaps(spec, plot, scales, pen) },
      {
        name: 'time-axis',
        marks: tagged(layoutTimeAxis(spec, plot, scales, pen, room.x + room.width), { part: 'tick' }),
      },
      {
        name: 'series-labels',
        marks: isLegendAbove ? [] : layoutSeriesLabels(spec, ends, labelColumn, pen),
      },
    ],
  }
}

function seriesLayers(spec: WordedFigure, scales: Scales, pen: Pen): Body['layers'] {
  switch (spec.shape) {
    case 'stacked':
    case 'share-stacked':
      return layoutStack(spec, scales, pen)
    case 'ranges':
      return layoutRanges(spec, scales, pen)
    default:
      return layoutLines(spec, scales, pen)
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
