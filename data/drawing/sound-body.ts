import { message } from '../model/text.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import type { Body } from './body.ts'
import { isPlace } from './extents.ts'
import { type Pen, subtitleStyle } from './pen.ts'
import type { Box, Outline, SceneMark, ScenePoint } from './scene.ts'
import { textBlock } from './text-block.ts'

/**
 * The body; one sentence instead where a mark of it lies at no place, or where it has none, so that no painter draws half a figure. A map
 * of territories that are on no map still shows which were not selected, and axes (`hasAxes`) what is zero.
 */
export function soundBody(
  body: Body,
  spec: Pick<WordedFigure, 'word'>,
  room: Box,
  pen: Pen,
  hasAxes = false,
): Body {
  const { layers } = body
  const isOfSomething =
    hasAxes || layers.some(({ marks }) => marks.some((mark) => isPlace(mark) || mark.of?.part === 'land'))
  return isOfSomething && layers.every(({ marks }) => marks.every(isSomewhere))
    ? body
    : sentenceBody(spec.word(message('figure.file.undrawable')), room, pen)
}

/** A sentence in the place of a figure. */
export function sentenceBody(sentence: string, room: Box, pen: Pen): Body {
  const style = { ...subtitleStyle(pen), fill: pen.colours.ink }
  const block = textBlock(sentence, room.x, room.y, room.width, style)
  return { heightPt: block.height, layers: [{ name: 'empty', marks: block.texts }], field: null }
}

function isSomewhere(mark: SceneMark): boolean {
  // Hundreds of marks are looked at in each change of a filter: nothing is copied. A sum of numbers is one only where each is.
  switch (mark.kind) {
    case 'text':
      return Number.isFinite(mark.x + mark.y + mark.sizePt)
    case 'rect':
      return Number.isFinite(mark.x + mark.y + mark.width + mark.height + mark.opacity + edgeOf(mark))
    case 'circle':
      return Number.isFinite(mark.x + mark.y + mark.radius + edgeOf(mark))
    case 'line':
      return Number.isFinite(mark.x1 + mark.y1 + mark.x2 + mark.y2 + mark.strokePt)
    case 'path':
      return Number.isFinite(mark.strokePt) && mark.points.every(isPoint)
    case 'area':
      return Number.isFinite(edgeOf(mark)) && mark.rings.every((ring) => ring.every(isPoint))
  }
}

function edgeOf({ outline }: { readonly outline?: Outline }): number {
  return outline === undefined ? 0 : outline.strokePt
}

function isPoint({ x, y }: ScenePoint): boolean {
  return Number.isFinite(x + y)
}
