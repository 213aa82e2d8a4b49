import { marksOutside, overlappingTexts, textBoxes } from '../../../data/publish/scene-measures.ts'
import type { Scene } from '../../../data/publish/scene.ts'

export { textBoxes }

/** Pairs of texts that share more than a hair of the page. */
export function overlaps(scene: Scene): readonly string[] {
  return overlappingTexts(scene).map(([left, right]) => `“${left}” and “${right}”`)
}

/** Marks that reach past the page's edge. */
export function outside(scene: Scene): readonly string[] {
  return marksOutside(scene)
}
