import { z } from 'zod'
import { heightMmSchema, NOTES_FORMS, presetIdSchema, TEXT_MODES, widthMmSchema } from './preset.ts'
import { viewQuerySchema } from './view-query.ts'

/** Colours of the marks. `okabe-ito` outlines the hues that are under 3:1 on white. */
export const PALETTES = ['standard', 'okabe-ito', 'greys'] as const
export type PaletteName = (typeof PALETTES)[number]

/** What a published figure is written in: every word, number, period and name of a territory. */
export const EXPORT_LOCALES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'] as const
export type ExportLocale = (typeof EXPORT_LOCALES)[number]

/** How the preview is seen. Never part of a file. */
export const VISIONS = ['usual', 'deuteranopia', 'protanopia', 'tritanopia', 'grey'] as const
export type Vision = (typeof VISIONS)[number]

const line = z.string().max(1000)
const idSchema = z.string().regex(/^[a-z0-9-]{1,32}$/)
const labelSchema = z.string().max(300)

/**
 * Something the reader adds to a figure, anchored to the data and not to the page: it moves with its period or value. A place that
 * the figure doesn’t show leaves it out, and the preflight says so.
 */
const annotationSchema = z.discriminatedUnion('kind', [
  /** A line across the plot at a value of the value axis (shares, changes and points: 1 is 100 %; an index: 100 is its base). */
  z.strictObject({ kind: z.literal('reference-line'), id: idSchema, value: z.number(), label: labelSchema }),
  /** A tinted range of values, or of categories by their ids (both inclusive, in the figure’s order). */
  z.strictObject({
    kind: z.literal('value-range'),
    id: idSchema,
    from: z.number(),
    to: z.number(),
    label: labelSchema,
  }),
  z.strictObject({
    kind: z.literal('category-range'),
    id: idSchema,
    from: z.string().max(64),
    to: z.string().max(64),
    label: labelSchema,
  }),
  /** A line at a period with its label above the plot. */
  z.strictObject({
    kind: z.literal('event'),
    id: idSchema,
    category: z.string().max(64),
    label: labelSchema,
  }),
  /**
   * Words beside a datum. `value` = `null`: at the baseline. `dxMm`, `dyMm`: from the datum to the words’ nearest corner, y downwards.
   */
  z.strictObject({
    kind: z.literal('note'),
    id: idSchema,
    category: z.string().max(64),
    value: z.number().nullable(),
    dxMm: z.number().min(-1000).max(1000),
    dyMm: z.number().min(-1000).max(1000),
    label: labelSchema,
  }),
])
export type Annotation = Readonly<z.infer<typeof annotationSchema>>

/**
 * A figure as it will be published: the view, the form and every word that the reader set. `null` texts are the generated ones.
 * A function of this value, the preset and the dataset gives every file, byte for byte.
 */
export const publicationSchema = z.strictObject({
  version: z.literal(1),
  /** With the kind of figure, its `figure`. */
  query: viewQuerySchema,
  /** A built-in preset, or one saved in the dataset. */
  preset: presetIdSchema,
  /** `null` = the preset’s. */
  widthMm: widthMmSchema.nullable(),
  /** `null` = as high as it needs to be, up to the preset’s. A number is the exact height. */
  heightMm: heightMmSchema.nullable(),
  panelLetter: z.string().max(4),
  texts: z.strictObject({
    title: line.nullable(),
    subtitle: line.nullable(),
    source: line.nullable(),
    credit: line.nullable(),
    /**
     * Generated texts said otherwise: `of` is the key of a text (`keyOfText`), such as a note’s, an outcome’s name or “no data”. One that
     * the figure doesn’t say is left out.
     */
    rewordings: z
      .array(z.strictObject({ of: z.string().max(4000), as: line.trim().min(1, 'a note can’t be emptied') }))
      .max(60),
    /** The reader’s own notes, after the generated ones. */
    ownNotes: z.array(line).max(20),
  }),
  altText: z.strictObject({
    /** `null` = drafted from the data, and so never stale. */
    short: line.nullable(),
    long: z.string().max(5000).nullable(),
    /** `dataHash` of the figure that the reader’s words were written for; another one makes them stale. `null` with drafted texts. */
    writtenFor: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .nullable(),
  }),
  palette: z.enum(PALETTES),
  ground: z.enum(['white', 'transparent']),
  locale: z.enum(EXPORT_LOCALES),
  /** `null` = the preset’s. */
  textMode: z.enum(TEXT_MODES).nullable(),
  /** `null` = the preset’s. The reader’s `full` is kept even where the figure grows past its page. */
  notes: z.enum(NOTES_FORMS).nullable().default(null),
  annotations: z
    .array(annotationSchema)
    .max(40)
    .refine(
      (annotations) => new Set(annotations.map(({ id }) => id)).size === annotations.length,
      'two annotations have one id',
    ),
  /** Prints the recipe’s code (`DD-7F3K-92QA`) in the footer. */
  showsCode: z.boolean(),
})
export type Publication = Readonly<z.infer<typeof publicationSchema>>

/** What a figure is published with where no preset is asked for: two columns of a journal. */
export const DEFAULT_PRESET = 'nature-double'

/** The publication that a view starts with: nothing set, everything generated. */
export function defaultPublication(
  query: Publication['query'],
  preset: string = DEFAULT_PRESET,
): Publication {
  return {
    version: 1,
    query,
    preset,
    widthMm: null,
    heightMm: null,
    panelLetter: '',
    texts: { title: null, subtitle: null, source: null, credit: null, rewordings: [], ownNotes: [] },
    altText: { short: null, long: null, writtenFor: null },
    palette: 'standard',
    ground: 'white',
    locale: 'en',
    textMode: null,
    notes: null,
    annotations: [],
    showsCode: false,
  }
}
