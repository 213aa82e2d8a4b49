import type { PaletteName, Publication } from '../model/publication.ts'
import type { Preset } from '../model/preset.ts'
import { PRINT_COLOURS } from './print-colours.ts'
import type { BlockStyle } from './text-block.ts'

/** What a figure is laid out on: a preset, with what one publication sets of its own. */
export interface Sheet extends Preset {
  /** Exact height; `null` = as high as the figure needs to be, up to `maxHeightMm`. */
  readonly heightMm: number | null
  readonly palette: PaletteName
  readonly hasGround: boolean
}

/** The preset with the publication’s own size, palette, ground and way of setting text. */
export function sheetOf(preset: Preset, publication: Publication): Sheet {
  const heightMm = publication.heightMm ?? (preset.isHeightFixed ? preset.maxHeightMm : null)
  return {
    ...preset,
    widthMm: publication.widthMm ?? preset.widthMm,
    heightMm,
    maxHeightMm: heightMm ?? preset.maxHeightMm,
    palette: publication.palette,
    hasGround: publication.ground === 'white',
    textMode: publication.textMode ?? preset.textMode,
  }
}

/** A preset as it is. */
export function plainSheet(preset: Preset): Sheet {
  return {
    ...preset,
    heightMm: preset.isHeightFixed ? preset.maxHeightMm : null,
    palette: 'standard',
    hasGround: true,
  }
}

/** Axis labels, names and values. */
export function labelStyle({ labelPt, family }: Sheet): BlockStyle {
  return { sizePt: labelPt, weight: 400, family, fill: PRINT_COLOURS.ink }
}

/** Labels of lesser weight: units, breaks, what is left out. */
export function quietStyle(sheet: Sheet): BlockStyle {
  return { ...labelStyle(sheet), fill: PRINT_COLOURS.secondary }
}

/** Notes, source, credit, and the words in gaps. */
export function noteStyle({ notePt, minTextPt, family }: Sheet): BlockStyle {
  return { sizePt: Math.max(notePt, minTextPt), weight: 400, family, fill: PRINT_COLOURS.secondary }
}

/** The figure’s heading. */
export function titleStyle({ titlePt, family }: Sheet): BlockStyle {
  return { sizePt: titlePt, weight: 700, family, fill: PRINT_COLOURS.ink }
}

/** Measure, unit, place and period under the title. */
export function subtitleStyle({ subtitlePt, family }: Sheet): BlockStyle {
  return { sizePt: subtitlePt, weight: 400, family, fill: PRINT_COLOURS.secondary }
}

/** Spaces and small marks are set for labels of 7 pt and grow with them: 1 at 7 pt. */
export function unitsOf({ labelPt }: Sheet): number {
  return labelPt / 7
}

/** The unit as the preset wants it on an axis. */
export function unitText(unit: string, { unitStyle }: Sheet): string {
  return unit === '' || unitStyle === 'plain' ? unit : `(${unit})`
}
