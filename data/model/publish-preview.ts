import { z } from 'zod'
import { VALUE_TYPES } from './text.ts'
import { findingSchema } from './preflight.ts'
import { presetSchema } from './preset.ts'
import { publicationSchema } from './publication.ts'
import { recipeSchema } from './recipe.ts'

const wordedTextSchema = z.strictObject({ key: z.string(), text: z.string() })

/** Every text that the program writes for a figure, whatever the reader put in its place. */
const generatedTextsSchema = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  /** Coverage first; each with the key by which a reader rewords it. */
  notes: z.array(wordedTextSchema),
  /** Short words of the drawing: unit, names of outcomes, what colours mean, breaks, “not listed in the report”. */
  phrases: z.array(wordedTextSchema),
  source: z.string(),
  credit: z.string(),
  /** At most 150 characters. */
  altShort: z.string(),
  altLong: z.string(),
  /** Of the numbers that are shown: the first 16 hex digits of their SHA-256. */
  dataHash: z.string(),
})
export type GeneratedTexts = Readonly<z.infer<typeof generatedTextsSchema>>

/**
 * Where data lie on the page, so that a screen can turn a place into data and back. `null` where a figure has no one plot. All in mm
 * from the top left corner.
 */
const plotFieldSchema = z.strictObject({
  xMm: z.number(),
  yMm: z.number(),
  widthMm: z.number(),
  heightMm: z.number(),
  /** Values run along this side of the page: `y` upwards from the foot, `x` rightwards from the left. */
  valueSide: z.enum(['x', 'y']),
  valueMin: z.number(),
  valueMax: z.number(),
  scale: z.enum(['linear', 'log']),
  /** Where bars and areas begin. */
  baseline: z.number(),
  valueType: z.enum(VALUE_TYPES),
  /** As the axis names it: `requests`, `% change since the first period`. */
  unit: z.string(),
  /** The middle of each category along the other side. */
  categories: z.array(z.strictObject({ id: z.string(), label: z.string(), middleMm: z.number() })),
})
export type PlotField = Readonly<z.infer<typeof plotFieldSchema>>

/** Where an annotation’s handle lies: the corner of its words, or the middle of its line. */
const annotationHandleSchema = z.strictObject({ id: z.string(), xMm: z.number(), yMm: z.number() })

/** A publication, laid out. `svg` is the file that would be saved, byte for byte, while `vision` is the usual one. */
export const publishPreviewSchema = z.strictObject({
  svg: z.string(),
  widthMm: z.number(),
  heightMm: z.number(),
  /** `null` where the figure has no text. */
  smallestTextPt: z.number().nullable(),
  thinnestLinePt: z.number().nullable(),
  preset: presetSchema,
  /** `DD-7F3K-92QA`: of recipe and rows. */
  code: z.string(),
  /** To be kept in the dataset, without the plotted numbers. */
  recipe: recipeSchema,
  findings: z.array(findingSchema),
  generated: generatedTextsSchema,
  isAltStale: z.boolean(),
  field: plotFieldSchema.nullable(),
  handles: z.array(annotationHandleSchema),
})
export type PublishPreview = Readonly<z.infer<typeof publishPreviewSchema>>

/** What a view is published with before the reader changes anything. */
export const publishDraftSchema = z.strictObject({
  publication: publicationSchema,
  generated: generatedTextsSchema,
})
export type PublishDraft = Readonly<z.infer<typeof publishDraftSchema>>
