import type { ColourRole } from '../model/figure-spec.ts'
import { message } from '../model/text.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import { textWidth } from './metrics.ts'
import type { Box, SceneMark } from './scene.ts'
import { labelStyle, quietStyle, type Pen, unitsOf } from './pen.ts'
import { LINE_HEIGHT, linesBlock } from './text-block.ts'
import { wrapText } from './wrap-text.ts'

interface LegendEntry {
  readonly label: string
  readonly colour: ColourRole
}

export interface Legend {
  readonly marks: readonly SceneMark[]
  readonly height: number
}

const SWATCH = 6
const SPACE_AFTER_SWATCH = 4
const SPACE_BETWEEN_ENTRIES = 10
const SPACE_BELOW = 4
/** A legend is no list: past this many lines, the rest are counted. */
const MOST_LINES = 8

/** Swatches with names, in the order of the series, in as many lines as the width needs. Nothing for no entries. */
export function layoutLegend(
  entries: readonly LegendEntry[],
  room: Box,
  pen: Pen,
  word: WordedFigure['word'],
): Legend {
  const style = labelStyle(pen)
  const unit = unitsOf(pen)
  const lineHeight = style.sizePt * LINE_HEIGHT
  const textX = (SWATCH + SPACE_AFTER_SWATCH) * unit
  const marks: SceneMark[] = []
  let x = room.x
  let line = 0
  let named = 0
  for (const { label, colour } of entries) {
    const lines = wrapText(label, room.width - textX, style)
    const width = textX + Math.max(0, ...lines.map((text) => textWidth(text, style)))
    if (x > room.x && x + width > room.x + room.width) {
      x = room.x
      line += 1
    }
    if (line + lines.length > MOST_LINES && named > 0) break
    named += 1
    const y = room.y + line * lineHeight
    marks.push(
      {
        kind: 'rect',
        x,
        y: y + (lineHeight - SWATCH * unit) / 2,
        width: SWATCH * unit,
        height: SWATCH * unit,
        fill: pen.colourOf(colour),
        opacity: 1,
        ...pen.outlineOf(pen.colourOf(colour)),
      },
      ...linesBlock(lines, x + textX, y, style).texts,
    )
    if (lines.length > 1) {
      x = room.x
      line += lines.length
    } else x += width + SPACE_BETWEEN_ENTRIES * unit
  }
  const left = entries.length - named
  if (left > 0) {
    const rest = wrapText(
      word(message('figure.file.more-series', { count: left })),
      room.width,
      quietStyle(pen),
    )
    line += x > room.x ? 1 : 0
    marks.push(...linesBlock(rest, room.x, room.y + line * lineHeight, quietStyle(pen)).texts)
    line += rest.length
    x = room.x
  }
  const lines = line + (x > room.x ? 1 : 0)
  return { marks, height: lines === 0 ? 0 : lines * lineHeight + SPACE_BELOW * unit }
}
