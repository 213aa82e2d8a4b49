import { type Pen, unitsOf } from '../../drawing/pen.ts'
import type { BlockStyle } from '../../drawing/text-block.ts'
import type { PaletteName, Publication } from '../../model/publication.ts'
import type { Preset } from '../../model/preset.ts'
import { bundledMetrics } from '../type/font-metrics.ts'
import { pointsOfMm } from './lengths.ts'
import { FAINT, markColour, markOutline, paler } from '../paint/mark-colours.ts'
import { PRINT_COLOURS } from '../paint/print-colours.ts'
import { worldOfFiles } from '../world.ts'

/** What a figure is laid out on: a preset, with what one publication sets of its own, and the pen that draws on it. */
export interface Sheet extends Preset, Pen {
  /** Exact height; `null` = as high as the figure needs to be, up to `maxHeightMm`. */
  readonly heightMm: number | null
  readonly palette: PaletteName
  readonly hasGround: boolean
}

/** The preset with the publication’s own size, palette, ground and way of setting text. */
export function sheetOf(preset: Preset, publication: Publication): Sheet {
  const heightMm = publication.heightMm ?? (preset.isHeightFixed ? preset.maxHeightMm : null)
  return withPen({
    ...preset,
    widthMm: publication.widthMm ?? preset.widthMm,
    heightMm,
    maxHeightMm: heightMm ?? preset.maxHeightMm,
    palette: publication.palette,
    hasGround: publication.ground === 'white',
    textMode: publication.textMode ?? preset.textMode,
  })
}

/** A preset as it is, or as high as its figure needs to be. */
export function plainSheet(preset: Preset): Sheet {
  return withPen({
    ...preset,
    heightMm: preset.isHeightFixed ? preset.maxHeightMm : null,
    palette: 'standard',
    hasGround: true,
  })
}

/** The pen of a sheet: the bundled faces, the colours of print and the sheet’s palette. */
function withPen(sheet: Omit<Sheet, keyof Pen> & Preset): Sheet {
  const { palette } = sheet
  return {
    ...sheet,
    metrics: bundledMetrics(sheet.family),
    colours: PRINT_COLOURS,
    colourOf: (colour) => markColour(colour, { palette }),
    faintOf: (colour) => paler(colour, FAINT),
    outlineOf: (fill) => markOutline(fill, sheet),
    plotHeightPt: pointsOfMm(sheet.plotHeightMm),
    fillsHeight: sheet.heightMm !== null,
    leastRowPt: 0,
    snaps: false,
    periodsOfRows: 'below',
    panels: { leastEms: 11, tightEms: 9, leastLines: 4, areAllDrawn: false, periodsUnder: 'lowest' },
    hasLegend: true,
    mostNumbers: Number.POSITIVE_INFINITY,
    world: worldOfFiles,
    mapPart: 'world',
    leastArea: 0,
    eventsAre: 'worded',
    dashesAbsence: false,
    cut: { stroke: PRINT_COLOURS.ground, strokePt: 2 * unitsOf(sheet), dashPt: [] },
  }
}

/** The figure’s heading. */
export function titleStyle({ titlePt, metrics }: Sheet): BlockStyle {
  return { sizePt: titlePt, weight: 700, metrics, fill: PRINT_COLOURS.ink }
}
