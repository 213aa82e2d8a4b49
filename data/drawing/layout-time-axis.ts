import { ASCENT, textWidth } from './metrics.ts'
import { labelStyle, type Pen, unitsOf } from './pen.ts'
import type { Box, SceneLine, SceneMark, SceneText } from './scene.ts'
import { LINE_HEIGHT } from './text-block.ts'
import type { Drawn, Scales } from './time-scale.ts'

const TICK_LENGTH = 3
const SPACE_BETWEEN_LABELS = 6

/** Height that the axis takes below the plot. */
export function timeAxisHeight(pen: Pen): number {
  return (TICK_LENGTH + 1) * unitsOf(pen) + pen.labelPt * LINE_HEIGHT
}

/** The baseline with its periods under it; a label that would reach past `rightEnd` is left out. */
export function layoutTimeAxis(
  spec: Drawn,
  plot: Box,
  scales: Scales,
  pen: Pen,
  rightEnd = Number.POSITIVE_INFINITY,
): readonly SceneMark[] {
  const baseline: SceneLine = {
    ...hairline(pen),
    x1: plot.x,
    y1: scales.baseline,
    x2: plot.x + plot.width,
    y2: scales.baseline,
  }
  return [baseline, ...layoutPeriods(spec, { ...plot, y: plot.y + plot.height }, scales, pen, rightEnd)]
}

/**
 * Periods under `y`, horizontal and never touching: every period where all fit, else half-years by their year (ticks between the
 * years), else each second, fifth … of them.
 */
export function layoutPeriods(
  spec: Pick<Drawn, 'categories'>,
  { y: foot, width }: Pick<Box, 'y' | 'width'>,
  scales: Pick<Scales, 'middle' | 'step'>,
  pen: Pen,
  rightEnd: number,
): readonly SceneMark[] {
  const labels = spec.categories.map(({ label }) => label)
  const fits = (texts: readonly string[], roomPt: number): boolean =>
    Math.max(0, ...texts.map((text) => textWidth(text, labelStyle(pen)))) +
      SPACE_BETWEEN_LABELS * unitsOf(pen) <=
    roomPt
  if (fits(labels, scales.step) || labels.length === 1)
    return labels.map((text, index) => axisLabel(text, scales.middle(index), foot, pen))
  const groups = groupByYear(spec.categories.map(({ id }) => id))
  const every = thinning(groups.length, (count) =>
    fits([groups[0]?.year ?? ''], (width / groups.length) * count),
  )
  return [
    ...groups.slice(1).map(({ first }) => yearTick(scales.middle(first) - scales.step / 2, foot, pen)),
    ...groups.flatMap(({ year, first, last }, index) => {
      const middle = (scales.middle(first) + scales.middle(last)) / 2
      const isInside = middle + textWidth(year, labelStyle(pen)) / 2 <= rightEnd
      return index % every === 0 && isInside ? [axisLabel(year, middle, foot, pen)] : []
    }),
  ]
}

function groupByYear(periods: readonly string[]): readonly { year: string; first: number; last: number }[] {
  const groups: { year: string; first: number; last: number }[] = []
  for (const [index, period] of periods.entries()) {
    const year = period.slice(0, 4)
    const group = groups.at(-1)
    if (group?.year === year) group.last = index
    else groups.push({ year, first: index, last: index })
  }
  return groups
}

/** The smallest of 1, 2, 5, 10 … for which labels fit. */
function thinning(count: number, fits: (every: number) => boolean): number {
  return [1, 2, 5, 10, 20, 50].find((every) => fits(every)) ?? count
}

function axisLabel(text: string, x: number, foot: number, pen: Pen): SceneText {
  const y = foot + (TICK_LENGTH + 1) * unitsOf(pen) + pen.labelPt * ASCENT
  return {
    kind: 'text',
    text,
    x,
    y,
    sizePt: pen.labelPt,
    weight: 400,
    fill: pen.colours.ink,
    anchor: 'middle',
  }
}

function yearTick(x: number, foot: number, pen: Pen): SceneLine {
  return { ...hairline(pen), x1: x, y1: foot, x2: x, y2: foot + TICK_LENGTH * unitsOf(pen) }
}

function hairline(pen: Pen): Pick<SceneLine, 'kind' | 'stroke' | 'strokePt' | 'dashPt'> {
  return { kind: 'line', stroke: pen.colours.axis, strokePt: pen.axisLinePt, dashPt: [] }
}
