import type { Glyph, GlyphPosition } from 'fontkit'
import type { FontFamily } from '../../model/preset.ts'
import { bundledFont, type Face, SHAPED_FACES } from './bundled-fonts.ts'
import type { FontWeight, SceneText } from '../../drawing/scene.ts'
import { svgNumber } from '../paint/svg-number.ts'
import { textWidth } from '../../drawing/metrics.ts'
import { bundledMetrics } from './font-metrics.ts'
import { isInvisible } from './text-runs.ts'
import { type VisualRun, visualRuns } from './visual-runs.ts'

/** One glyph of a line with its origin on the page, in pt. */
interface PlacedGlyph {
  readonly glyph: Glyph
  readonly x: number
  readonly y: number
  /** From the face’s units to pt. */
  readonly scale: number
}

/** A line of text as the data of one SVG path; `''` where it shows nothing. */
export function outlineOfText(mark: SceneText, family: FontFamily): string {
  return placedGlyphs(mark, family).map(glyphPath).join('')
}

/** The left end of a line’s baseline. */
export function leftOfText({ text, x, anchor, sizePt, weight }: SceneText, family: FontFamily): number {
  if (anchor === 'start') return x
  const width = textWidth(text, { sizePt, weight, metrics: bundledMetrics(family) })
  return anchor === 'end' ? x - width : x - width / 2
}

function placedGlyphs(mark: SceneText, family: FontFamily): readonly PlacedGlyph[] {
  let x = leftOfText(mark, family)
  const placed: PlacedGlyph[] = []
  for (const run of visualRuns(mark.text, family, mark.weight)) {
    const { font } = bundledFont(run.face, mark.weight)
    const scale = mark.sizePt / font.unitsPerEm
    for (const { glyph, position } of glyphsOfRun(run, family, mark.weight)) {
      placed.push({
        glyph,
        x: x + position.xOffset * scale,
        y: mark.y - position.yOffset * scale,
        scale,
      })
      x += position.xAdvance * scale
    }
  }
  return placed
}

interface RunGlyph {
  readonly glyph: Glyph
  readonly position: Pick<GlyphPosition, 'xAdvance' | 'xOffset' | 'yOffset'>
}

/** Glyphs from left to right. A face without joining letters is set character by character, as its embedded subset is. */
function glyphsOfRun(
  { face, text, direction }: VisualRun,
  family: FontFamily,
  weight: FontWeight,
): readonly RunGlyph[] {
  const { font } = bundledFont(face, weight)
  if (SHAPED_FACES.has(face)) {
    const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, direction)
    return glyphs.flatMap((glyph, index) => {
      const position = positions[index]
      if (position === undefined) return []
      // The box of a mark that the face lacks.
      return [{ glyph: glyph.id === 0 ? font.glyphForCodePoint(SPACE) : glyph, position }]
    })
  }
  const glyphs = Array.from(text)
    .filter((character) => !isInvisible(character))
    .map((character) => simpleGlyph(character, face, family, weight))
  return direction === 'rtl' ? glyphs.reverse() : glyphs
}

/** A character that no face has leaves its room empty. */
function simpleGlyph(character: string, face: Face, family: FontFamily, weight: FontWeight): RunGlyph {
  const { font } = bundledFont(face, weight)
  const codePoint = character.codePointAt(0) ?? 0
  if (font.hasGlyphForCodePoint(codePoint)) {
    const glyph = font.glyphForCodePoint(codePoint)
    return { glyph, position: { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 } }
  }
  const xAdvance = textWidth(character, { sizePt: font.unitsPerEm, weight, metrics: bundledMetrics(family) })
  return { glyph: font.glyphForCodePoint(SPACE), position: { xAdvance, xOffset: 0, yOffset: 0 } }
}

const SPACE = 32

function glyphPath({ glyph, x, y, scale }: PlacedGlyph): string {
  const at = (value: number, index: number): string =>
    svgNumber(index % 2 === 0 ? x + value * scale : y - value * scale)
  return glyph.path.commands
    .map(({ command, args }) => `${LETTERS[command]}${args.map(at).join(' ')}`)
    .join('')
}

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const
