import { contrast, LEAST_CONTRAST_OF_TEXT } from './contrast.ts'
import { CAP_HEIGHT, textWidth } from './metrics.ts'
import type { Box, SceneText } from './scene.ts'
import { noteStyle, type Pen, unitsOf } from './pen.ts'

const SPACE_AROUND = 2

interface NumberOnMark {
  readonly text: string
  readonly box: Pick<Box, 'width' | 'height'>
}

/** Numbers are set as large as labels where no more than this part of them is lost for it. */
const MOST_LOST = 0.1

/** One size for the numbers on the parts of bars: the labels’, or the notes’ where that lets more of them be read. */
export function sizeOnParts(numbers: readonly NumberOnMark[], pen: Pen): number {
  const note = noteStyle(pen).sizePt
  const countAt = (sizePt: number): number =>
    numbers.filter((number) => sizePt <= largestSize(number, pen)).length
  return countAt(pen.labelPt) >= countAt(note) * (1 - MOST_LOST) ? pen.labelPt : note
}

/** One size at which all numbers of a table stand in their cells, at most the labels’; `null` where none is large enough to read. */
export function sizeInAllCells(numbers: readonly NumberOnMark[], pen: Pen): number | null {
  const size = Math.min(pen.labelPt, ...numbers.map((number) => largestSize(number, pen)))
  return size < pen.minTextPt ? null : Math.floor(size * 10) / 10
}

function largestSize({ text, box }: NumberOnMark, pen: Pen): number {
  const widthAtOne = textWidth(text, { ...noteStyle(pen), sizePt: 1 })
  return Math.min((box.width - 2 * SPACE_AROUND * unitsOf(pen)) / widthAtOne, box.height)
}

/** A number in the middle of its mark, in ink or white, where it has the room and the contrast; else nothing. */
export function paintedLabel(
  { text, box, sizePt }: { readonly text: string; readonly box: Box; readonly sizePt: number },
  fill: string,
  pen: Pen,
): readonly SceneText[] {
  const style = { ...noteStyle(pen), sizePt }
  const fits = sizePt <= largestSize({ text, box }, pen)
  const colour = [pen.colours.ground, pen.colours.ink].find(
    (each) => contrast(each, fill) >= LEAST_CONTRAST_OF_TEXT,
  )
  if (!fits || colour === undefined) return []
  return [
    {
      kind: 'text',
      text,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + (style.sizePt * CAP_HEIGHT) / 2,
      sizePt: style.sizePt,
      weight: 400,
      fill: colour,
      anchor: 'middle',
      on: fill,
    },
  ]
}
