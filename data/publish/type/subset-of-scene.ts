import { bundledFont, type Face, FACES, SHAPED_FACES } from './bundled-fonts.ts'
import { FONT_WEIGHTS, type FontWeight, type Scene, type SceneText } from '../../drawing/scene.ts'
import { subsetFont } from './subset-font.ts'
import { textRuns } from './text-runs.ts'

/** A face of a scene’s texts with the characters that it sets. */
interface UsedFace {
  readonly face: Face
  readonly weight: FontWeight
  readonly text: string
}

/** So that a wording can still be corrected where the figure is placed. */
const PRINTABLE_ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
const MOST_REMEMBERED = 64

const remembered = new Map<string, string>()

/** The texts of a scene, in the order they are painted. */
export function textsOfScene(scene: Scene): readonly SceneText[] {
  return scene.layers.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'))
}

/** The faces that a scene’s texts need, in the order of FACES, the regular weight first. */
export function usedFaces(scene: Scene): readonly UsedFace[] {
  const used = new Map<string, string>()
  for (const { text, weight } of textsOfScene(scene)) {
    for (const run of textRuns(text, scene.family, weight)) {
      const key = `${run.face}/${weight}`
      used.set(key, (used.get(key) ?? '') + run.text)
    }
  }
  return FACES.flatMap((face) =>
    FONT_WEIGHTS.flatMap((weight) => {
      const text = used.get(`${face}/${weight}`)
      return text === undefined ? [] : [{ face, weight, text }]
    }),
  )
}

/**
 * A face to embed, in base 64: the characters used and all of ASCII; the whole face where its letters join, since only the whole
 * face says how.
 */
export function embeddedFace({ face, weight, text }: UsedFace): string {
  const font = bundledFont(face, weight)
  const characters = SHAPED_FACES.has(face) ? '' : [...new Set(PRINTABLE_ASCII + text)].sort().join('')
  const key = `${face}/${weight}/${characters}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const bytes = SHAPED_FACES.has(face) ? font.bytes : subsetFont(font, face, characters)
  const base64 = Buffer.from(bytes).toString('base64')
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, base64)
  return base64
}
