import { isHollow } from '../model/figure-spec.ts'
import { message } from '../model/text.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import type { Body, RowBand } from './body.ts'
import { textWidth } from './metrics.ts'
import { hollowBox } from './hollow-marks.ts'
import { layoutLegend } from './layout-legend.ts'
import { rowsThatFit } from './rows-that-fit.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { snapped } from './snapped.ts'
import { soundBody } from './sound-body.ts'
import { standsForCategory } from './stands-for-category.ts'
import { tagged } from './tagged.ts'
import { labelStyle, nameStyle, quietStyle, type Pen, unitsOf, seriesColour } from './pen.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { paintedLabel, sizeOnParts } from './label-on-mark.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BETWEEN_ROWS = 2.5
const SPACE_AFTER_NAME = 5
const LARGEST_NAME_SHARE = 0.34

/** One bar of parts per territory, each as long as its whole; a part says its number where it has the room. */
export function layoutShareBars(spec: WordedFigure, room: Box, pen: Pen): Body {
  return soundBody(bodyOf(spec, room, pen), spec, room, pen)
}

function bodyOf(spec: WordedFigure, room: Box, pen: Pen): Body {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const lineHeight = style.sizePt * LINE_HEIGHT
  const legend = layoutLegend(pen.hasLegend ? spec.series : [], room, pen, spec.word)
  const top = room.y + legend.height
  const names = spec.categories.map((category) =>
    wrapText(category.label, room.width * LARGEST_NAME_SHARE, nameStyle(category, pen)),
  )
  const heights = names.map((lines) =>
    Math.max(Math.max(1, lines.length) * lineHeight + SPACE_BETWEEN_ROWS * unit, pen.leastRowPt),
  )
  const shown = rowsThatFit(heights, room.y + room.height - top, lineHeight, spec.left)
  const nameWidth = Math.max(
    0,
    ...spec.categories
      .slice(0, shown)
      .flatMap((category, index) =>
        (names[index] ?? []).map((line) => textWidth(line, nameStyle(category, pen))),
      ),
  )
  const barX = room.x + nameWidth + SPACE_AFTER_NAME * unit
  const bars = { x: barX, width: Math.max(1, room.x + room.width - barX) }
  const numberPt = sizeOnParts(
    spec.series.flatMap(({ cells }) =>
      cells.slice(0, shown).map(({ text, high }) => ({
        text,
        box: { width: (high ?? 0) * bars.width - pen.gapPt, height: lineHeight },
      })),
    ),
    pen,
  )
  const layers: SceneLayer[] = []
  const rows: RowBand[] = []
  let y = top
  for (const [index, category] of spec.categories.slice(0, shown).entries()) {
    const rowHeight = heights[index] ?? lineHeight
    const bar = { ...bars, y, height: rowHeight - SPACE_BETWEEN_ROWS * unit }
    const lines = names[index] ?? []
    const nameTop = y + (bar.height - lines.length * lineHeight) / 2
    const name = linesBlock(lines, barX - SPACE_AFTER_NAME * unit, nameTop, nameStyle(category, pen), 'end')
    layers.push({
      name: `territory-${category.id}`,
      marks: [
        ...tagged(name.texts, { ...standsForCategory(spec, index), part: 'name' }),
        ...partMarks(spec, index, { bar, numberPt }, pen),
      ],
    })
    rows.push({ id: category.id, y, height: rowHeight })
    y += rowHeight
  }
  const left = spec.left + spec.categories.length - shown
  const more =
    left > 0
      ? wrapText(spec.word(message('figure.file.more-territories', { count: left })), room.width, style)
      : []
  const moreBlock = linesBlock(more, room.x, y, quietStyle(pen))
  return {
    heightPt: y - room.y + moreBlock.height,
    drawn: shown,
    field: null,
    rows,
    layers: [
      { name: 'legend', marks: legend.marks },
      ...layers,
      ...(left > 0 ? [{ name: 'more', marks: moreBlock.texts }] : []),
    ],
  }
}

function partMarks(
  spec: WordedFigure,
  index: number,
  { bar, numberPt }: { readonly bar: Box; readonly numberPt: number },
  pen: Pen,
): readonly SceneMark[] {
  const row = standsForCategory(spec, index)
  const cells = spec.series.map(({ cells }) => cells[index])
  if (cells.every((cell) => cell === undefined || cell.low === null)) {
    const words = cells.flatMap((cell) => cell?.text ?? []).slice(0, 1)
    const top = bar.y + (bar.height - pen.labelPt * LINE_HEIGHT) / 2
    return tagged(linesBlock(words, bar.x, top, quietStyle(pen)).texts, { ...row, part: 'absence' })
  }
  let x = bar.x
  return spec.series.flatMap((series): readonly SceneMark[] => {
    const cell = series.cells[index]
    const share = cell?.high ?? 0
    if (cell === undefined || share === 0) return []
    const width = share * bar.width
    const gap = width > 4 * pen.gapPt ? pen.gapPt : 0
    const box = snapped({ x, y: bar.y, width: width - gap, height: bar.height }, pen)
    x += width
    const fill = seriesColour(series, pen)
    const of = { ...row, series: series.id }
    const part: SceneMark = isHollow(cell)
      ? hollowBox(box, fill, pen)
      : { kind: 'rect', ...box, fill, opacity: 1, ...pen.outlineOf(fill) }
    const number = { text: cell.text, box, sizePt: numberPt }
    return [
      ...tagged([part], { ...of, part: 'value' }),
      ...tagged(paintedLabel(number, isHollow(cell) ? pen.colours.ground : fill, pen), {
        ...of,
        part: 'number',
      }),
    ]
  })
}
