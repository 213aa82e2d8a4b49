import { isHollow } from '../model/figure-spec.ts'
import { message } from '../model/text.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import type { Body } from './body.ts'
import { textWidth } from './metrics.ts'
import { hollowBox } from './hollow-marks.ts'
import { layoutLegend } from './layout-legend.ts'
import { rowsThatFit } from './rows-that-fit.ts'
import type { Box, SceneLayer, SceneMark } from './scene.ts'
import { labelStyle, quietStyle, type Pen, unitsOf, seriesColour } from './pen.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { paintedLabel, sizeOnParts } from './label-on-mark.ts'
import { wrapText } from './wrap-text.ts'

const SPACE_BETWEEN_ROWS = 2.5
const SPACE_AFTER_NAME = 5
const LARGEST_NAME_SHARE = 0.34

/** One bar of parts per territory, each as long as its whole; a part says its number where it has the room. */
export function layoutShareBars(spec: WordedFigure, room: Box, pen: Pen): Body {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const lineHeight = style.sizePt * LINE_HEIGHT
  const legend = layoutLegend(spec.series, room, pen, spec.word)
  const top = room.y + legend.height
  const names = spec.categories.map(({ label }) => wrapText(label, room.width * LARGEST_NAME_SHARE, style))
  const heights = names.map((lines) => Math.max(1, lines.length) * lineHeight + SPACE_BETWEEN_ROWS * unit)
  const shown = rowsThatFit(heights, room.y + room.height - top, lineHeight, spec.left)
  const nameWidth = Math.max(
    0,
    ...names
      .slice(0, shown)
      .flat()
      .map((line) => textWidth(line, style)),
  )
  const barX = room.x + nameWidth + SPACE_AFTER_NAME * unit
  const bars = { x: barX, width: room.x + room.width - barX }
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
  let y = top
  for (const [index, { id }] of spec.categories.slice(0, shown).entries()) {
    const height = (heights[index] ?? lineHeight) - SPACE_BETWEEN_ROWS * unit
    const nameBlock = linesBlock(names[index] ?? [], barX - SPACE_AFTER_NAME * unit, y, style, 'end')
    const parts = partMarks(spec, index, { bar: { ...bars, y, height }, numberPt }, pen)
    layers.push({ name: `territory-${id}`, marks: [...nameBlock.texts, ...parts] })
    y += heights[index] ?? lineHeight
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
  const cells = spec.series.map(({ cells }) => cells[index])
  if (cells.every((cell) => cell === undefined || cell.low === null)) {
    const word = cells.find((cell) => cell !== undefined)?.text ?? ''
    return linesBlock([word], bar.x, bar.y, quietStyle(pen)).texts
  }
  let x = bar.x
  return spec.series.flatMap((series): readonly SceneMark[] => {
    const cell = series.cells[index]
    const share = cell?.high ?? 0
    if (cell === undefined || share === 0) return []
    const width = share * bar.width
    const gap = width > 4 * pen.gapPt ? pen.gapPt : 0
    const box = { x, y: bar.y, width: width - gap, height: bar.height }
    x += width
    const fill = seriesColour(series, pen)
    return [
      isHollow(cell)
        ? hollowBox(box, fill, pen)
        : { kind: 'rect', ...box, fill, opacity: 1, ...pen.outlineOf(fill) },
      ...paintedLabel(
        { text: cell.text, box, sizePt: numberPt },
        isHollow(cell) ? pen.colours.ground : fill,
        pen,
      ),
    ]
  })
}
