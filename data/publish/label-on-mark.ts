import { contrast, LEAST_CONTRAST_OF_TEXT } from './contrast.ts'
import { CAP_HEIGHT, textWidth } from './font-metrics.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, SceneText } from './scene.ts'
import { noteStyle, type Sheet, unitsOf } from './sheet.ts'

const SPACE_AROUND = 2

/** A number in the middle of its mark, in ink or white, where it has the room and the contrast; else nothing. */
export function paintedLabel(text: string, box: Box, fill: string, sheet: Sheet): readonly SceneText[] {
  const style = noteStyle(sheet)
  const room = 2 * SPACE_AROUND * unitsOf(sheet)
  const fits = textWidth(text, style) + room <= box.width && style.sizePt <= box.height
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
