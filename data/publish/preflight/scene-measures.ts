import { extentOf } from '../../drawing/extents.ts'
import { ASCENT, DESCENT, textWidth } from '../../drawing/metrics.ts'
import { bundledMetrics } from '../type/font-metrics.ts'
import type { Box, Scene, SceneMark, SceneText } from '../../drawing/scene.ts'

/** A line of text with the room that its letters take. */
interface TextBox {
  readonly text: SceneText
  readonly box: Box
}

const HAIR = 0.2
const PAGE_HAIR = 0.5

/** The texts of a scene with the room that their letters take. */
export function textBoxes(scene: Scene): readonly TextBox[] {
  return scene.layers.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [{ text: mark, box: boxOf(mark, scene) }] : [])),
  )
}

/** Pairs of texts that share more than a hair of the page. */
export function overlappingTexts(scene: Scene): readonly (readonly [string, string])[] {
  const boxes = textBoxes(scene).toSorted((left, right) => left.box.y - right.box.y)
  const pairs: (readonly [string, string])[] = []
  for (const [index, { text, box }] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next]
      if (other === undefined || other.box.y > box.y + box.height - HAIR) break
      const across = Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x)
      if (across > HAIR) pairs.push([text.text, other.text.text])
    }
  }
  return pairs
}

/** What reaches past the page’s edge: a text, or the name of a mark’s layer. */
export function marksOutside(scene: Scene): readonly string[] {
  const isOut = ({ x, y, width, height }: Box): boolean =>
    x < -PAGE_HAIR ||
    y < -PAGE_HAIR ||
    x + width > scene.widthPt + PAGE_HAIR ||
    y + height > scene.heightPt + PAGE_HAIR
  return scene.layers.flatMap(({ name, marks }) =>
    marks.flatMap((mark) => (isOut(extent(mark, scene)) ? [mark.kind === 'text' ? mark.text : name] : [])),
  )
}

/** Size of the smallest text in pt; `null` without text. */
export function smallestTextPt(scene: Scene): number | null {
  const sizes = textBoxes(scene).map(({ text }) => text.sizePt)
  return sizes.length === 0 ? null : Math.min(...sizes)
}

/** Weight of the thinnest line in pt; `null` without lines. */
export function thinnestLinePt(scene: Scene): number | null {
  const weights = scene.layers.flatMap(({ marks }) => marks.flatMap(strokesOf))
  return weights.length === 0 ? null : Math.min(...weights)
}

function strokesOf(mark: SceneMark): readonly number[] {
  if (mark.kind === 'line' || mark.kind === 'path') return [mark.strokePt]
  if (mark.kind === 'text' || mark.outline === undefined) return []
  return [mark.outline.strokePt]
}

function boxOf({ text, x, y, sizePt, weight, anchor }: SceneText, { family }: Scene): Box {
  const width = textWidth(text, { sizePt, weight, metrics: bundledMetrics(family) })
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { x: left, y: y - ASCENT * sizePt, width, height: (ASCENT + DESCENT) * sizePt }
}

function extent(mark: SceneMark, scene: Scene): Box {
  if (mark.kind === 'text') return boxOf(mark, scene)
  // A dot at the page’s edge may reach over it by a part of its own radius.
  return mark.kind === 'circle' ? { x: mark.x, y: mark.y, width: 0, height: 0 } : extentOf(mark)
}
