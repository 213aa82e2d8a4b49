import type { WordedFigure } from '../model/worded-figure.ts'
import { countDrawn } from '../model/words/count-drawn.ts'
import type { Field } from '../drawing/body.ts'
import { layout } from '../drawing/layout.ts'
import { layoutFrame } from './frame.ts'
import { pointsOfMm } from './lengths.ts'
import { plainSpec } from './plain-spec.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { PublishedTexts } from './published-texts.ts'
import type { Box, Scene } from '../drawing/scene.ts'
import type { Sheet } from './sheet.ts'

/** A figure at its final size, and where its data lie. */
export interface Layout {
  readonly scene: Scene
  readonly field: Field | null
  /** How many of the figure’s rows or panels are drawn. */
  readonly drawn: number
}

/**
 * A figure at its final size: title, subtitle, axes with the data, notes, source and credit.
 *
 * As wide as the sheet; as high as it needs to be, at most the sheet’s height, or exactly the height that is set. Only notes that
 * may not be lost make it higher.
 */
export function layoutFigure(spec: WordedFigure, sheet: Sheet, texts: PublishedTexts): Layout {
  const plain = plainSpec(spec)
  const frame = layoutFrame(texts, sheet)
  const margin = pointsOfMm(sheet.marginMm)
  const widthPt = pointsOfMm(sheet.widthMm)
  const room: Box = {
    x: margin,
    y: frame.headerPt,
    width: widthPt - 2 * margin,
    height: pointsOfMm(sheet.maxHeightMm) - frame.headerPt - frame.footerPt,
  }
  const body = layout(plain, room, sheet)
  const wantedFoot = sheet.heightMm === null ? 0 : pointsOfMm(sheet.heightMm) - frame.footerPt
  const bodyFoot = Math.max(room.y + body.heightPt, wantedFoot)
  const scene: Scene = {
    widthPt,
    heightPt: bodyFoot + frame.footerPt,
    ground: sheet.hasGround ? PRINT_COLOURS.ground : null,
    family: sheet.family,
    language: plain.locale,
    title: texts.title === '' ? plain.title : texts.title,
    description: plain.altText,
    layers: [...frame.header, ...body.layers, ...frame.footerAt(bodyFoot)].filter(
      ({ marks }) => marks.length > 0,
    ),
  }
  return { scene, field: body.field, drawn: body.drawn ?? countDrawn(plain) }
}
