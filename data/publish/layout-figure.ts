import type { WordedFigure } from '../model/worded-figure.ts'
import { countDrawn } from '../model/words/count-drawn.ts'
import type { Body, Field } from './body.ts'
import { layoutFrame } from './frame.ts'
import { layoutOverTime } from './layout-over-time.ts'
import { layoutHeat } from './layout-heat.ts'
import { layoutMap } from './layout-map.ts'
import { layoutPanels } from './layout-panels.ts'
import { layoutShareBars } from './layout-share-bars.ts'
import { layoutSlope } from './layout-slope.ts'
import { layoutRanked } from './layout-ranked.ts'
import { pointsOfMm } from './lengths.ts'
import { plainSpec } from './plain-spec.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { PublishedTexts } from './published-texts.ts'
import type { Box, Scene } from './scene.ts'
import { type Sheet, subtitleStyle } from './sheet.ts'
import { textBlock } from './text-block.ts'

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
  const body = layoutBody(plain, room, sheet)
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

function layoutBody(spec: WordedFigure, room: Box, sheet: Sheet): Body {
  if (spec.emptyReason !== null) return layoutEmpty(spec.emptyReason, room, sheet)
  if (spec.panels.length > 0) return layoutPanels(spec, room, sheet)
  switch (spec.shape) {
    case 'bars':
      return layoutRanked(spec, room, sheet)
    case 'share-bars':
      return layoutShareBars(spec, room, sheet)
    case 'map':
      return layoutMap(spec, room, sheet)
    case 'slopes':
      return layoutSlope(spec, room, sheet)
    case 'heat':
      return layoutHeat(spec, room, sheet)
    case 'stacked':
    case 'share-stacked':
    case 'lines':
    case 'small-areas':
    case 'ranges':
      return layoutOverTime(spec, room, sheet)
  }
}

function layoutEmpty(reason: string, room: Box, sheet: Sheet): Body {
  const style = { ...subtitleStyle(sheet), fill: PRINT_COLOURS.ink }
  const block = textBlock(reason, room.x, room.y, room.width, style)
  return { heightPt: block.height, layers: [{ name: 'empty', marks: block.texts }], field: null }
}
