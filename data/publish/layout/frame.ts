import { textWidth } from '../../drawing/metrics.ts'
import { pointsOfMm } from './lengths.ts'
import type { PublishedTexts } from '../words/published-texts.ts'
import type { Box, SceneLayer, SceneText } from '../../drawing/scene.ts'
import { noteStyle, subtitleStyle } from '../../drawing/pen.ts'
import { type Sheet, titleStyle } from './sheet.ts'
import { type BlockStyle, LINE_HEIGHT, linesBlock, type TextBlock } from '../../drawing/text-block.ts'
import { balancedLines, wrapText } from '../../drawing/wrap-text.ts'

/** What stands around the axes: title and subtitle above, notes, source and credit below. */
export interface Frame {
  readonly header: readonly SceneLayer[]
  /** Height from the top of the page to where the axes may begin. */
  readonly headerPt: number
  /** Height from where the axes end to the foot of the page. */
  readonly footerPt: number
  /** The layers below, once it is known where the axes end. */
  readonly footerAt: (y: number) => readonly SceneLayer[]
}

const SPACE_AFTER_LETTER = 5
const SPACE_BEFORE_AXES = 8
const SPACE_AFTER_AXES = 8
const SPACE_BEFORE_SOURCE = 4
const COLUMN_GAP = 14
/** Notes of a wide figure that would run over more lines than this are set in two columns. */
const LINES_IN_ONE_COLUMN = 2
const TWO_COLUMNS_FROM_EMS = 56

/** Lays out everything around the axes within the sheet’s width and margins. */
export function layoutFrame(texts: PublishedTexts, sheet: Sheet): Frame {
  const margin = pointsOfMm(sheet.marginMm)
  const width = pointsOfMm(sheet.widthMm) - 2 * margin
  const letterStyle = { ...titleStyle(sheet), sizePt: sheet.panelLetterPt }
  const letter = linesBlock(texts.panelLetter === '' ? [] : [texts.panelLetter], margin, margin, letterStyle)
  const indent = texts.panelLetter === '' ? 0 : textWidth(texts.panelLetter, letterStyle) + SPACE_AFTER_LETTER
  const titled = (text: string, y: number, style: BlockStyle): TextBlock =>
    linesBlock(balancedLines(text, width - indent, style), margin + indent, y, style)
  const title = titled(texts.title, margin, titleStyle(sheet))
  const gap = texts.title === '' ? 0 : 1
  const subtitle = titled(texts.subtitle, margin + title.height + gap, subtitleStyle(sheet))
  const heading = Math.max(letter.height, title.height + gap + subtitle.height)
  const box = { x: margin, y: 0, width, height: 0 }
  const footerOf = (y: number): readonly { name: string; block: TextBlock }[] => {
    const notes = notesBlock(texts.notes, { ...box, y: y + SPACE_AFTER_AXES }, sheet)
    const sourceTop = y + SPACE_AFTER_AXES + notes.height + SPACE_BEFORE_SOURCE
    const source = sourceBlock(texts, { ...box, y: sourceTop }, sheet)
    return [
      { name: 'notes', block: notes },
      { name: 'source', block: source },
    ]
  }
  const footerHeights = footerOf(0).map(({ block }) => block.height)
  return {
    header: [
      { name: 'panel-letter', marks: letter.texts },
      { name: 'title', marks: title.texts },
      { name: 'subtitle', marks: subtitle.texts },
    ],
    headerPt: margin + heading + SPACE_BEFORE_AXES,
    footerPt:
      SPACE_AFTER_AXES +
      SPACE_BEFORE_SOURCE +
      footerHeights.reduce((sum, height) => sum + height, 0) +
      margin,
    footerAt: (y) => footerOf(y).map(({ name, block }) => ({ name, marks: block.texts })),
  }
}

/** Each note as a paragraph. */
function notesBlock(notes: readonly string[], { x, y, width }: Box, sheet: Sheet): TextBlock {
  const style = noteStyle(sheet)
  const linesAt = (columnWidth: number): readonly (readonly string[])[] =>
    notes.map((note) => wrapText(note, columnWidth, style))
  const lines = linesAt(width).flat()
  if (lines.length <= LINES_IN_ONE_COLUMN || width < TWO_COLUMNS_FROM_EMS * style.sizePt) {
    return linesBlock(lines, x, y, style)
  }
  const columnWidth = (width - COLUMN_GAP) / 2
  const [leftLines, rightLines] = inTwoColumns(linesAt(columnWidth))
  const left = linesBlock(leftLines, x, y, style)
  const right = linesBlock(rightLines, x + columnWidth + COLUMN_GAP, y, style)
  return { texts: [...left.texts, ...right.texts], height: Math.max(left.height, right.height) }
}

/** Whole paragraphs, the columns as even in height as their order allows. */
function inTwoColumns(
  paragraphs: readonly (readonly string[])[],
): readonly [left: readonly string[], right: readonly string[]] {
  const total = paragraphs.flat().length
  let best = { end: paragraphs.length, height: total }
  let lines = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    lines += paragraph.length
    const height = Math.max(lines, total - lines)
    if (height < best.height) best = { end: index + 1, height }
  }
  return [paragraphs.slice(0, best.end).flat(), paragraphs.slice(best.end).flat()]
}

/** The source on the left, the credit on the right of its last line, or below where they don't fit side by side. */
function sourceBlock({ source, credit }: PublishedTexts, { x, y, width }: Box, sheet: Sheet): TextBlock {
  const style = noteStyle(sheet)
  const lineHeight = style.sizePt * LINE_HEIGHT
  const lines = wrapText(source, width, style)
  const creditLines = credit === '' ? [] : wrapText(credit, width, style)
  const left = linesBlock(lines, x, y, style)
  const widthOf = (line: string | undefined): number => textWidth(line ?? '', style)
  const fitsBeside =
    creditLines.length <= 1 && widthOf(lines.at(-1)) + COLUMN_GAP + widthOf(creditLines[0]) <= width
  const creditTop = y + left.height - (fitsBeside && lines.length > 0 ? lineHeight : 0)
  const right = linesBlock(creditLines, x + width, creditTop, style, 'end')
  const texts: readonly SceneText[] = [...left.texts, ...right.texts]
  return { texts, height: creditTop - y + Math.max(right.height, y + left.height - creditTop) }
}
