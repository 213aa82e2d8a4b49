import type { WordedFigure } from '../../model/worded-figure.ts'
import { countDrawn } from '../../model/words/count-drawn.ts'
import type { Body, Field } from '../../drawing/body.ts'
import { layout } from '../../drawing/layout.ts'
import { type Frame, layoutFrame } from './frame.ts'
import { pointsOfMm } from './lengths.ts'
import { plainSpec } from '../words/plain-spec.ts'
import { PRINT_COLOURS } from '../paint/print-colours.ts'
import type { Foot, PublishedTexts } from '../words/published-texts.ts'
import type { Box, Scene } from '../../drawing/scene.ts'
import type { Sheet } from './sheet.ts'

/** A figure at its final size, and where its data lie. */
export interface Layout {
  readonly scene: Scene
  readonly field: Field | null
  /** Where each small figure lies. */
  readonly panels: NonNullable<Body['panels']>
  /** How many of the figure’s rows or panels are drawn. */
  readonly drawn: number
  /** What stands under it, of what might. */
  readonly foot: Foot
}

/** Of a page’s height: so much is the plot’s before a note may stand in full. Source: design, “All figures”. */
const PLOT_OF_PAGE = 0.5
/** Higher than any page. */
const NO_END_PT = 20_000
const ROUNDING_PT = 0.01

/**
 * A figure at its final size: title, subtitle, axes with the data, notes, source and credit.
 *
 * As wide as the sheet; as high as it needs to be, at most the sheet’s height, or exactly the height that is set. Of `feet`, the fullest first, the
 * first one beside which the plot keeps its height, or the last. A plot is never lower than its kind allows: where even the last leaves it less, the
 * figure is higher than the sheet.
 */
export function layoutFigure(
  spec: WordedFigure,
  sheet: Sheet,
  texts: PublishedTexts,
  feet: readonly Foot[] = [],
): Layout {
  const plain = plainSpec(spec)
  const { frame, body, room, foot } = fittedBody(plain, sheet, texts, feet)
  const wantedFoot = sheet.heightMm === null ? 0 : pointsOfMm(sheet.heightMm) - frame.footerPt
  const bodyFoot = Math.max(room.y + body.heightPt, wantedFoot)
  const scene: Scene = {
    widthPt: pointsOfMm(sheet.widthMm),
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
  return { scene, field: body.field, panels: body.panels ?? [], drawn: body.drawn ?? countDrawn(plain), foot }
}

/** A page with one of the feet: what is left for the body. */
interface Page {
  readonly foot: Foot
  readonly frame: Frame
  readonly room: Box
}

function fittedBody(
  spec: WordedFigure,
  sheet: Sheet,
  texts: PublishedTexts,
  feet: readonly Foot[],
): Page & { readonly body: Body } {
  const full: Foot = { form: 'full', notes: texts.notes, source: texts.source }
  const [first = full, ...others] = feet
  let page = pageWith(first, sheet, texts)
  let wantedPt: number | undefined
  for (const foot of others) {
    const keepsPlot = isHigh(page, sheet, () => (wantedPt ??= wantedHeight(spec, page.room, sheet)))
    if (keepsPlot || foot.isLastResort === true) {
      const body = layout(spec, page.room, sheet)
      if (body.heightPt <= page.room.height + ROUNDING_PT) return { ...page, body }
    }
    page = pageWith(foot, sheet, texts)
  }
  return { ...page, body: layout(spec, page.room, sheet) }
}

function pageWith(foot: Foot, sheet: Sheet, texts: PublishedTexts): Page {
  const frame = layoutFrame({ ...texts, notes: foot.notes, source: foot.source }, sheet)
  const margin = pointsOfMm(sheet.marginMm)
  const room: Box = {
    x: margin,
    y: frame.headerPt,
    width: pointsOfMm(sheet.widthMm) - 2 * margin,
    height: pointsOfMm(sheet.maxHeightMm) - frame.headerPt - frame.footerPt,
  }
  return { foot, frame, room }
}

/** Half of the page is the body’s, or all that it wants, beside a foot of at most half. */
function isHigh({ room, frame }: Page, { maxHeightMm }: Sheet, wantedPt: () => number): boolean {
  const half = PLOT_OF_PAGE * pointsOfMm(maxHeightMm)
  return room.height >= half || (frame.footerPt <= half && wantedPt() <= room.height + ROUNDING_PT)
}

/** As high as the kind of figure likes to be, where nothing presses. */
function wantedHeight(spec: WordedFigure, room: Box, sheet: Sheet): number {
  return layout(spec, { ...room, height: NO_END_PT }, { ...sheet, fillsHeight: false }).heightPt
}
