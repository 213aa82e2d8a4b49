import { marksOutside, overlappingTexts, textBoxes } from '../../../data/publish/preflight/scene-measures.ts'
import type { Scene } from '../../../data/drawing/scene.ts'

export { textBoxes }

/** Pairs of texts that share more than a hair of the page. */
export function overlaps(scene: Scene): readonly string[] {
  return overlappingTexts(scene).map(([left, right]) => `“${left}” and “${right}”`)
}

/** Words of breaks and events that the line of another one runs through. */
export function cutWords(scene: Scene): readonly string[] {
  const layers = scene.layers.filter(({ name }) => /^(break|event)-/.test(name))
  const lines = layers.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'line'))
  return textBoxes({ ...scene, layers }).flatMap(({ text, box }) => {
    const isCut = lines.some(
      ({ x1, y1, y2 }) => x1 > box.x && x1 < box.x + box.width && y1 < box.y + box.height && y2 > box.y,
    )
    return isCut ? [text.text] : []
  })
}

/** Marks that reach past the page's edge. */
export function outside(scene: Scene): readonly string[] {
  return marksOutside(scene)
}
