import { ASCENT, DESCENT, textWidth } from '../../../data/publish/font-metrics.ts'
import type { Box, Scene, SceneText } from '../../../data/publish/scene.ts'

/** The texts of a scene with the room that their letters take. */
export function textBoxes(scene: Scene): readonly { readonly text: SceneText; readonly box: Box }[] {
  return scene.layers.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [{ text: mark, box: boxOf(mark) }] : [])),
  )
}

function boxOf({ text, x, y, sizePt, weight, anchor }: SceneText): Box {
  const width = textWidth(text, sizePt, weight)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { x: left, y: y - ASCENT * sizePt, width, height: (ASCENT + DESCENT) * sizePt }
}

/** Pairs of texts that share more than a hair of the page. */
export function overlaps(scene: Scene): readonly string[] {
  const HAIR = 0.2
  const boxes = textBoxes(scene)
  return boxes.flatMap(({ text, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const across = Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x)
      const down = Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y)
      return across > HAIR && down > HAIR ? [`“${text.text}” and “${other.text.text}”`] : []
    }),
  )
}

/** Marks that reach past the page's edge. */
export function outside(scene: Scene): readonly string[] {
  const HAIR = 0.5
  const isOut = (x: number, y: number): boolean =>
    x < -HAIR || y < -HAIR || x > scene.widthPt + HAIR || y > scene.heightPt + HAIR
  const texts = textBoxes(scene).flatMap(({ text, box }) =>
    isOut(box.x, box.y) || isOut(box.x + box.width, box.y + box.height) ? [text.text] : [],
  )
  const marks = scene.layers.flatMap((layer) =>
    layer.marks.flatMap((mark) => {
      switch (mark.kind) {
        case 'text':
          return []
        case 'rect':
          return isOut(mark.x, mark.y) || isOut(mark.x + mark.width, mark.y + mark.height) ? [layer.name] : []
        case 'line':
          return isOut(mark.x1, mark.y1) || isOut(mark.x2, mark.y2) ? [layer.name] : []
        case 'path':
          return mark.points.some(({ x, y }) => isOut(x, y)) ? [layer.name] : []
        case 'circle':
          return isOut(mark.x, mark.y) ? [layer.name] : []
      }
    }),
  )
  return [...texts, ...marks]
}
