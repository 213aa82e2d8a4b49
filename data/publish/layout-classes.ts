import { legendEntries } from '../model/legend-entries.ts'
import type { WordedFigure, WordedLegend as ClassLegend } from '../model/worded-figure.ts'
import { markColour } from './mark-colours.ts'
import { layoutLegend, type Legend } from './layout-legend.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box } from './scene.ts'
import { quietStyle, type Sheet, unitText } from './sheet.ts'
import { textBlock } from './text-block.ts'

/** What the colours of a map or heat table mean: a title, then a swatch for each class, the palest outlined. */
export function layoutClasses({ legend, word }: WordedFigure, room: Box, sheet: Sheet): Legend {
  if (legend === null) return { marks: [], height: 0 }
  const title = textBlock(unitText(legend.title, sheet), room.x, room.y, room.width, quietStyle(sheet))
  const entries = layoutLegend(legendEntries(legend), { ...room, y: room.y + title.height }, sheet, word)
  const marks = entries.marks.map((mark) =>
    mark.kind === 'rect'
      ? { ...mark, outline: { stroke: PRINT_COLOURS.secondary, strokePt: sheet.minLinePt } }
      : mark,
  )
  return { marks: [...title.texts, ...marks], height: title.height + entries.height }
}

/** The colour of a class; `undefined` where the legend has no such class. */
export function classColour(
  legend: ClassLegend | null,
  index: number | undefined,
  sheet: Sheet,
): string | undefined {
  const colour = legend?.classes[index ?? -1]?.colour
  return colour === undefined ? undefined : markColour(colour, sheet)
}
