import type { FigureSpec } from '../model/figure-spec.ts'
import { layoutFrame } from './frame.ts'
import { type Body, layoutOverTime } from './layout-over-time.ts'
import { layoutRanked } from './layout-ranked.ts'
import { plainLine } from './plain-line.ts'
import { plainSpec } from './plain-spec.ts'
import { type Preset, pointsOfMm } from './preset.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { Box, Scene } from './scene.ts'
import { textBlock } from './text-block.ts'

/**
 * A figure at its final size: title, subtitle, axes with the data, notes, source and credit (`''` for none).
 *
 * As wide as the preset; as high as it needs to be, at most the preset's height unless notes that may not be lost need more.
 */
export function layoutFigure(spec: FigureSpec, preset: Preset, credit: string): Scene {
  const plain = plainSpec(spec)
  const frame = layoutFrame(plain, preset, plainLine(credit))
  const margin = pointsOfMm(preset.marginMm)
  const widthPt = pointsOfMm(preset.widthMm)
  const room: Box = {
    x: margin,
    y: frame.headerPt,
    width: widthPt - 2 * margin,
    height: pointsOfMm(preset.maxHeightMm) - frame.headerPt - frame.footerPt,
  }
  const body = layoutBody(plain, room, preset)
  const bodyFoot = room.y + body.heightPt
  return {
    widthPt,
    heightPt: bodyFoot + frame.footerPt,
    ground: PRINT_COLOURS.ground,
    language: 'en',
    title: plain.title,
    description: plain.altText,
    layers: [...frame.header, ...body.layers, ...frame.footerAt(bodyFoot)].filter(
      ({ marks }) => marks.length > 0,
    ),
  }
}

function layoutBody(spec: FigureSpec, room: Box, preset: Preset): Body {
  if (spec.emptyReason !== null) return layoutEmpty(spec.emptyReason, room, preset)
  return spec.shape === 'bars' ? layoutRanked(spec, room, preset) : layoutOverTime(spec, room, preset)
}

function layoutEmpty(reason: string, room: Box, preset: Preset): Body {
  const style = { sizePt: preset.subtitlePt, weight: 400 as const, fill: PRINT_COLOURS.ink }
  const block = textBlock(reason, room.x, room.y, room.width, style)
  return { heightPt: block.height, layers: [{ name: 'empty', marks: block.texts }] }
}
