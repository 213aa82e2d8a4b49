import type { FontFamily } from '../../model/preset.ts'
import { bundledFont, type Face, SHAPED_FACES } from './bundled-fonts.ts'
import type { Metrics } from '../../drawing/metrics.ts'
import type { FontWeight } from '../../drawing/scene.ts'
import { isInvisible, maybeFaceOf, textRuns } from './text-runs.ts'

const COMBINING_OR_INVISIBLE = /^[\p{M}\p{Cf}]$/u
const SHAPED_SCRIPT = /\p{Script=Arabic}|\p{Script=Devanagari}/u

const advances = new Map<string, number>()
const shapedWidths = new Map<string, number>()
const MOST_REMEMBERED = 20_000

/**
 * Measures of a bundled family, without kerning (the embedded subset has none). A character that every face lacks counts as a whole
 * em, so that a wider stand-in from the reader’s machine still fits.
 */
export function bundledMetrics(family: FontFamily): Metrics {
  return METRICS[family]
}

const METRICS: Readonly<Record<FontFamily, Metrics>> = {
  sans: { widthInEms: (text, weight) => widthInEms(text, 'sans', weight) },
  condensed: { widthInEms: (text, weight) => widthInEms(text, 'condensed', weight) },
}

function widthInEms(text: string, family: FontFamily, weight: FontWeight): number {
  let ems = 0
  if (SHAPED_SCRIPT.test(text)) {
    for (const run of textRuns(text, family, weight)) {
      if (SHAPED_FACES.has(run.face)) ems += shapedEms(run.text, run.face, weight)
      else for (const character of run.text) ems += advanceInEms(character, family, weight)
    }
  } else {
    for (const character of text) ems += advanceInEms(character, family, weight)
  }
  return ems
}

function advanceInEms(character: string, family: FontFamily, weight: FontWeight): number {
  const key = `${family}${weight}${character}`
  const known = advances.get(key)
  if (known !== undefined) return known
  const face = isInvisible(character) ? null : maybeFaceOf(character, family, weight)
  const advance =
    face === null ? (COMBINING_OR_INVISIBLE.test(character) ? 0 : 1) : glyphEms(character, face, weight)
  remember(advances, key, advance)
  return advance
}

function glyphEms(character: string, face: Face, weight: FontWeight): number {
  const { font } = bundledFont(face, weight)
  return font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
}

function shapedEms(text: string, face: Face, weight: FontWeight): number {
  const key = `${face}${weight}${text}`
  const known = shapedWidths.get(key)
  if (known !== undefined) return known
  const { font } = bundledFont(face, weight)
  const width = font.layout(text).advanceWidth / font.unitsPerEm
  remember(shapedWidths, key, width)
  return width
}

/** Hostile texts must not fill the memory of a process that lives for days. */
function remember(map: Map<string, number>, key: string, value: number): void {
  if (map.size >= MOST_REMEMBERED) map.clear()
  map.set(key, value)
}
