import type { FontFamily } from '../../model/preset.ts'
import { bundledFont, type Face, FACES_OF_FAMILY, SHAPED_FACES } from './bundled-fonts.ts'
import type { FontWeight } from '../../drawing/scene.ts'

/** A stretch of one line, in the order it is read, that one face sets. */
interface TextRun {
  readonly face: Face
  readonly text: string
}

/** Marks, joiners and variation selectors stay in the face of the letter before them. */
const ATTACHED = /^[\p{M}\p{Cf}]$/u

const faces = new Map<string, Face | null>()

/** The face that sets a character; `null` where none of the bundled ones has it. */
export function maybeFaceOf(character: string, family: FontFamily, weight: FontWeight): Face | null {
  const key = `${family}${weight}${character}`
  const known = faces.get(key)
  if (known !== undefined) return known
  const codePoint = character.codePointAt(0) ?? 0
  const found =
    FACES_OF_FAMILY[family].find(
      (face) =>
        bundledFont(face, weight).font.hasGlyphForCodePoint(codePoint) && canShape(face, weight, character),
    ) ?? null
  faces.set(key, found)
  return found
}

/** Three letters of Noto Sans Arabic (ڢ ڣ ڥ) have dots without an anchor, and fontkit throws: as good as missing. */
function canShape(face: Face, weight: FontWeight, character: string): boolean {
  if (!SHAPED_FACES.has(face)) return true
  try {
    bundledFont(face, weight).font.layout(character)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/**
 * A line in runs by face: each character in the first face that has it, spaces and digits too, as programs choose among the
 * families that live text names. A character that no face has stays in the first, which leaves it to the reader’s machine.
 */
export function textRuns(text: string, family: FontFamily, weight: FontWeight): readonly TextRun[] {
  const [first] = FACES_OF_FAMILY[family]
  const runs: { face: Face; text: string }[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const stays = last !== undefined && ATTACHED.test(character)
    const face = stays ? last.face : (maybeFaceOf(character, family, weight) ?? first)
    if (last?.face === face) last.text += character
    else runs.push({ face, text: character })
  }
  return runs
}

/** Joiners, soft hyphens, variation selectors: they show nothing themselves, though some faces have a line for them. */
const INVISIBLE = /^[\p{Cf}\uFE00-\uFE0F]$/u

/** Shows nothing and takes no room, in a face whose letters don’t join. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character)
}

/** Characters that the face of their run lacks, so that nothing that is drawn shows them: letters of no face, marks that the letter’s has not. */
export function missingCharacters(text: string, family: FontFamily, weight: FontWeight): readonly string[] {
  const missing = textRuns(text, family, weight).flatMap((run) =>
    Array.from(run.text).filter(
      (character) => !isInvisible(character) && !hasGlyph(run.face, weight, character),
    ),
  )
  return [...new Set(missing)]
}

function hasGlyph(face: Face, weight: FontWeight, character: string): boolean {
  return bundledFont(face, weight).font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}
