import { bundledFont } from '../type/bundled-fonts.ts'

/** Marks and spaces that leave nothing on paper, so that no glyph is missed. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}]$/u

/** A text for a page that is set in Arimo alone: each character that the face lacks is written as its code, `[U+4E2D]`, never as a box. */
export function writtenInFace(text: string): string {
  const { font } = bundledFont('Arimo', 400)
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    const isThere = INVISIBLE.test(character) || font.hasGlyphForCodePoint(codePoint)
    return isThere ? character : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`
  }).join('')
}
