import { message } from '../model/text.ts'
import type { WordedFigure } from '../model/worded-figure.ts'
import type { Body } from './body.ts'
import { isPlace } from './extents.ts'
import { type Pen, subtitleStyle } from './pen.ts'
import type { Box, SceneMark, ScenePoint } from './scene.ts'
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
  const marks = body.layers.flatMap((layer) => layer.marks)
  const isOfSomething = hasAxes || marks.some((mark) => isPlace(mark) || mark.of?.part === 'land')
  return isOfSomething && marks.every(isSomewhere)
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
  // Hundreds of marks are looked at in each change of a filter: nothing is copied.
  for (const value of Object.values(mark))
    if (typeof value === 'number' && !Number.isFinite(value)) return false
  if ('outline' in mark && !Number.isFinite(mark.outline.strokePt)) return false
  if (mark.kind === 'path') return mark.points.every(isPoint)
  return mark.kind !== 'area' || mark.rings.every((ring) => ring.every(isPoint))
}

function isPoint({ x, y }: ScenePoint): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}
