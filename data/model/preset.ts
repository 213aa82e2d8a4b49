import { z } from 'zod'

/** Families that files are set in. `condensed` is for narrow columns. */
const FONT_FAMILIES = ['sans', 'condensed'] as const
export type FontFamily = (typeof FONT_FAMILIES)[number]

/** `live`: letters stay letters. `outlined`: they become shapes, for desks that refuse embedded fonts. */
export const TEXT_MODES = ['live', 'outlined'] as const
export type TextMode = (typeof TEXT_MODES)[number]

/**
 * Notes under a figure. `full`: all of them, where the plot keeps its height beside them, else in short. `short`: what says why a mark is as it is, or
 * lacks; the others stay with the figure’s data.
 */
export const NOTES_FORMS = ['full', 'short'] as const
export type NotesForm = (typeof NOTES_FORMS)[number]

export const PRESET_GROUPS = ['journal', 'newspaper', 'screen', 'page', 'own'] as const

const MIN_WIDTH_MM = 20
const MAX_WIDTH_MM = 2000

/** A width that a figure can be laid out at, in mm. */
export const widthMmSchema = z
  .number()
  .min(MIN_WIDTH_MM, `a figure is at least ${MIN_WIDTH_MM} mm wide`)
  .max(MAX_WIDTH_MM, `a figure is at most ${MAX_WIDTH_MM} mm wide`)

/** A height that a figure can be laid out at, in mm. */
export const heightMmSchema = z
  .number()
  .min(20, 'a figure is at least 20 mm high')
  .max(2000, 'a figure is at most 2000 mm high')

export const presetIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a preset’s id is lower-case letters, digits and hyphens')

const textPt = z.number().min(3).max(200)
const linePt = z.number().min(0.1).max(20)

/**
 * A figure’s final size, type and output, as a publisher asks for it. Presets are plain JSON, so that a desk can change or add its
 * own; lengths in mm on the page, type and lines in pt at final size.
 */
export const presetSchema = z
  .strictObject({
    id: presetIdSchema,
    name: z.string().trim().min(1).max(80),
    group: z.enum(PRESET_GROUPS),
    /** Its numbers were not checked against the publisher’s own instructions. */
    isUnchecked: z.boolean(),
    widthMm: widthMmSchema,
    /** A figure is as high as it needs to be, up to this; it grows past it only where notes leave no other way. */
    maxHeightMm: heightMmSchema,
    /** `true`: the figure fills the height, whatever it shows (slides, web cards). */
    isHeightFixed: z.boolean(),
    /** Height of the axes of an over-time figure, where the page has room. */
    plotHeightMm: z.number().min(5).max(1500),
    marginMm: z.number().min(0).max(100),
    family: z.enum(FONT_FAMILIES),
    titlePt: textPt,
    subtitlePt: textPt,
    labelPt: textPt,
    notePt: textPt,
    panelLetterPt: textPt,
    /** No text is smaller. */
    minTextPt: textPt,
    /** No text but title and panel letter is larger; `null` = no such rule. */
    maxTextPt: textPt.nullable(),
    axisLinePt: linePt,
    ruleLinePt: linePt,
    dataLinePt: linePt,
    /** No line is thinner. */
    minLinePt: linePt,
    /** White between touching marks. */
    gapPt: z.number().min(0).max(10),
    /** Faint rules behind the data at each tick; without them the axis has ticks. */
    hasRules: z.boolean(),
    /** `requests` or `(requests)` on the value axis. */
    unitStyle: z.enum(['plain', 'parentheses']),
    textMode: z.enum(TEXT_MODES),
    /** Missing in presets of earlier versions. */
    notes: z.enum(NOTES_FORMS).default('full'),
    /** Of PDF files; SVG and PNG are always sRGB. */
    colourSpace: z.enum(['rgb', 'cmyk']),
    /** Of PNG files. */
    pixelsPerInch: z.number().min(36).max(2400),
    /** More categories than this are hard to read at this size. */
    maxCategories: z.int().min(1).max(500),
  })
  .refine(({ minTextPt, labelPt, notePt, subtitlePt, titlePt }) => {
    return Math.min(labelPt, notePt, subtitlePt, titlePt) >= minTextPt
  }, 'its own type is smaller than the smallest text it allows')
  .refine(
    ({ minLinePt, axisLinePt, ruleLinePt, dataLinePt, hasRules }) =>
      Math.min(axisLinePt, dataLinePt, ...(hasRules ? [ruleLinePt] : [])) >= minLinePt,
    'its own lines are thinner than the thinnest line it allows',
  )
  .refine(({ marginMm, widthMm }) => 2 * marginMm < widthMm * 0.6, 'its margins leave no room for a figure')
export type Preset = Readonly<z.infer<typeof presetSchema>>
