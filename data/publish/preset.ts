import { z } from 'zod'
import twoColumns from './presets/two-columns-183.json' with { type: 'json' }

/** A figure's final size and type, as a publisher asks for it. Presets are plain JSON; lengths in mm on the page, type and lines in pt. */
export const presetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  name: z.string(),
  widthMm: z.number().min(40).max(600),
  /** A figure is as high as it needs to be, up to this; it grows past it only where notes leave no other way. */
  maxHeightMm: z.number().min(40).max(900),
  /** Height of the axes of an over-time figure, where the page has room. */
  plotHeightMm: z.number().min(20).max(600),
  marginMm: z.number().min(0).max(40),
  /** No text is smaller. */
  minTextPt: z.number().min(4).max(40),
  titlePt: z.number().max(80),
  subtitlePt: z.number().max(80),
  labelPt: z.number().max(80),
  notePt: z.number().max(80),
  axisLinePt: z.number().min(0.1).max(10),
  ruleLinePt: z.number().min(0.1).max(10),
  dataLinePt: z.number().min(0.1).max(10),
  /** White between touching marks. */
  gapPt: z.number().min(0).max(5),
  /** Resolution of PNG files. */
  pixelsPerInch: z.number().min(72).max(1200),
})
export type Preset = Readonly<z.infer<typeof presetSchema>>

/** Two columns of a journal or a page-wide newspaper figure. */
export const TWO_COLUMNS_183: Preset = presetSchema.parse(twoColumns)

const PT_PER_MM = 72 / 25.4

/** Millimetres to points. */
export function pointsOfMm(mm: number): number {
  return mm * PT_PER_MM
}

/** Points to millimetres. */
export function mmOfPoints(points: number): number {
  return points / PT_PER_MM
}
