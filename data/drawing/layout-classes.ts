import { legendEntries } from '../model/legend-entries.ts'
import type { WordedFigure, WordedLegend as ClassLegend } from '../model/worded-figure.ts'
import { layoutLegend, type Legend } from './layout-legend.ts'
import type { Box } from './scene.ts'
import { quietStyle, type Pen, unitText } from './pen.ts'
import { textBlock } from './text-block.ts'

/** What the colours of a map or heat table mean: a title, then a swatch for each class, the palest outlined. */
export function layoutClasses({ legend, word }: WordedFigure, room: Box, pen: Pen): Legend {
  if (legend === null) return { marks: [], height: 0 }
  const title = textBlock(unitText(legend.title, pen), room.x, room.y, room.width, quietStyle(pen))
  const entries = layoutLegend(legendEntries(legend), { ...room, y: room.y + title.height }, pen, word)
  const marks = entries.marks.map((mark) =>
    mark.kind === 'rect'
      ? { ...mark, outline: { stroke: pen.colours.secondary, strokePt: pen.minLinePt } }
      : mark,
  )
  return { marks: [...title.texts, ...marks], height: title.height + entries.height }
}

/** The colour of a class; `undefined` where the legend has no such class. */
export function classColour(
  legend: ClassLegend | null,
  index: number | undefined,
  pen: Pen,
): string | undefined {
  const colour = legend?.classes[index ?? -1]?.colour
  return colour === undefined ? undefined : pen.colourOf(colour)
}
