import { contrast, LEAST_CONTRAST_OF_TEXT } from './contrast.ts'
import { CAP_HEIGHT, textWidth } from './font-metrics.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneText } from './scene.ts'
import { noteStyle, type Sheet, unitsOf } from './sheet.ts'

const SPACE_AROUND = 2

export interface NumberOnMark {
  readonly text: string
  readonly box: Pick<Box, 'width' | 'height'>
}

/** Numbers are set as large as labels where no more than this part of them is lost for it. */
const MOST_LOST = 0.1

/** One size for the numbers on the parts of bars: the labels’, or the notes’ where that lets more of them be read. */
export function sizeOnParts(numbers: readonly NumberOnMark[], sheet: Sheet): number {
  const note = noteStyle(sheet).sizePt
  const countAt = (sizePt: number): number =>
    numbers.filter((number) => sizePt <= largestSize(number, sheet)).length
  return countAt(sheet.labelPt) >= countAt(note) * (1 - MOST_LOST) ? sheet.labelPt : note
}

/** One size at which all numbers of a table stand in their cells, at most the labels’; `null` where none is large enough to read. */
export function sizeInAllCells(numbers: readonly NumberOnMark[], sheet: Sheet): number | null {
  const size = Math.min(sheet.labelPt, ...numbers.map((number) => largestSize(number, sheet)))
  return size < sheet.minTextPt ? null : Math.floor(size * 10) / 10
}

function largestSize({ text, box }: NumberOnMark, sheet: Sheet): number {
  const widthAtOne = textWidth(text, { ...noteStyle(sheet), sizePt: 1 })
  return Math.min((box.width - 2 * SPACE_AROUND * unitsOf(sheet)) / widthAtOne, box.height)
}

/** A number in the middle of its mark, in ink or white, where it has the room and the contrast; else nothing. */
export function paintedLabel(
  { text, box, sizePt }: { readonly text: string; readonly box: Box; readonly sizePt: number },
  fill: string,
  sheet: Sheet,
): readonly SceneText[] {
  const style = { ...noteStyle(sheet), sizePt }
  const fits = sizePt <= largestSize({ text, box }, sheet)
  const colour = [PRINT_COLOURS.ground, PRINT_COLOURS.ink].find(
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
