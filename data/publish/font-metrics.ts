import { bundledFont } from './bundled-fonts.ts'
import type { FontWeight } from './scene.ts'

const COMBINING_OR_INVISIBLE = /^[\p{M}\p{Cf}]$/u

const advances = new Map<FontWeight, Map<number, number>>([
  [400, new Map()],
  [700, new Map()],
])

/**
 * Width in pt of one line, without kerning (the embedded subset has none). A character that the face lacks counts as a whole em,
 * so that a wider stand-in from the reader's machine still fits.
 */
export function textWidth(text: string, sizePt: number, weight: FontWeight): number {
  let ems = 0
  for (const character of text) ems += advanceInEms(character, weight)
  return ems * sizePt
}

/** Height of capitals over the baseline, in ems. */
export const CAP_HEIGHT = 0.69
/** From the top of the highest letter to the baseline, and from there to the foot of the deepest, in ems (Arimo: 1854, 434 of 2048). */
export const ASCENT = 0.905
export const DESCENT = 0.212

function advanceInEms(character: string, weight: FontWeight): number {
  const codePoint = character.codePointAt(0) ?? 0
  const known = advances.get(weight)
  const cached = known?.get(codePoint)
  if (cached !== undefined) return cached
  const { font } = bundledFont(weight)
  const advance = font.hasGlyphForCodePoint(codePoint)
    ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
    : COMBINING_OR_INVISIBLE.test(character)
      ? 0
      : 1
  known?.set(codePoint, advance)
  return advance
}
