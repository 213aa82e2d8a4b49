import { z } from 'zod'
import { SHARE_UNITS } from './import-question.ts'
import { periodLabelSchema } from './period.ts'
import { territoryCodeSchema } from './identifiers.ts'
import { MEASURES, OUTCOMES, OUTCOMES_AND_TOTAL, REQUEST_KINDS, SUBJECTS } from './vocabulary.ts'

/**
 * What each column of a report file means: the answer of the mapping wizard, kept so that the next file of that kind is known, and
 * the form in which the published layouts of Google, Apple and Meta are written down too. Columns are found by name, never by place.
 */

const text = z.string().max(500)
const keySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
/** A column's name and its other spellings; the first is the usual one, and another that is met is named as drift. */
const columnSchema = z.array(text.min(1)).min(1).max(20)

/** A named thing that figures refer to. */
const namedSchema = z.strictObject({ id: keySchema, name: text.min(1) })

/** What can be said of a figure once, or by a column that splits the rows. */
const figurePartsSchema = z.strictObject({
  requestKind: z.enum(REQUEST_KINDS).optional(),
  legalProcess: keySchema.optional(),
  service: keySchema.optional(),
  subject: z.enum(SUBJECTS).optional(),
  /** `false`: context only (preservation, takedown), in no sum of requests for data. */
  isDisclosureRequest: z.boolean().optional(),
})
export type FigureParts = Readonly<z.infer<typeof figurePartsSchema>>

/** What a word of a column says of its row; of a metric column (long form) also what the row's number is. */
const splitValueSchema = figurePartsSchema.extend({
  text: z.string().max(200),
  measure: z.enum(MEASURES).optional(),
  outcome: z.enum(OUTCOMES_AND_TOTAL).optional(),
  shareUnit: z.enum(SHARE_UNITS).optional(),
  /** Rows with this word are no figures: totals, other scopes, other metrics. They are listed. */
  isLeftOut: z.boolean().optional(),
})
export type SplitValue = Readonly<z.infer<typeof splitValueSchema>>

/** A column whose words say what a row counts, such as `Legal Process`. */
const splitSchema = z.strictObject({
  column: columnSchema,
  values: z.array(splitValueSchema).max(500),
  /** What a word that isn't listed makes of its row: an error (absent), a row that is left out, or a row like any other. */
  others: z.enum(['error', 'left-out', 'taken']).optional(),
  /** Not in every version of the layout: without it nothing is split. */
  isOptional: z.boolean().optional(),
})

/** One figure of each row. */
const figureRuleSchema = figurePartsSchema.extend({
  column: columnSchema,
  /** Where lower and upper bound stand in two columns: the upper one's. */
  highColumn: columnSchema.optional(),
  measure: z.enum(MEASURES),
  outcome: z.enum(OUTCOMES_AND_TOTAL),
  /** A blank cell: `not-reported`, or, in a column that the source fills for some rows only, no figure. */
  blank: z.enum(['not-reported', 'no-figure']),
  /** To this period a 0 stands for "not reported". */
  zeroIsBlankTo: periodLabelSchema.optional(),
  /**
   * Of a share: what its numbers without a sign are. 0.72 of `fraction` is 72 %, of `percent` 0.72 %. Absent: percent, and asked where
   * all of them are from 0 to 1.
   */
  shareUnit: z.enum(SHARE_UNITS).optional(),
  /** Not in every version of the layout. */
  isOptional: z.boolean().optional(),
  /** With the period from the header: the one of this column, where its header doesn't say it. */
  period: periodLabelSchema.optional(),
})
export type FigureRule = Readonly<z.infer<typeof figureRuleSchema>>

const periodSourceSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('column'),
    column: columnSchema,
    /**
     * `label`: words that say a half-year or a year (`2013 H1`, `January - June 2012`, `2020-07-01/2020-12-31`); `last-day`, `first-day`:
     * the day on which the period ends or begins.
     */
    form: z.enum(['label', 'last-day', 'first-day']),
  }),
  /** `year-and-part`: a year, and its half (`1`, `H1`, `Jan-Jun`; blank: the whole year). `days`: first and last day. */
  z.strictObject({
    from: z.literal('two-columns'),
    form: z.enum(['year-and-part', 'days']),
    column: columnSchema,
    second: columnSchema,
  }),
  /** Each column of figures is of the period that its header says, or that its rule says. */
  z.strictObject({ from: z.literal('header') }),
  /** The rows above the header say it, or the worksheet's name. */
  z.strictObject({ from: z.literal('title') }),
  /** `…2013_H1…`, `…2013 H1…`, `…H1-2013…`. */
  z.strictObject({ from: z.literal('file-name') }),
  z.strictObject({ from: z.literal('typed'), period: periodLabelSchema }),
])

const territorySourceSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('column'),
    name: columnSchema,
    /** A column of ISO codes beside the names. */
    code: columnSchema.optional(),
    /** The column is known to list countries, or not to. Absent: asked where most of its names are none's. */
    areCountries: z.boolean().optional(),
    /** What an empty name stands for; absent: it is an error of its row. */
    blank: territoryCodeSchema.optional(),
  }),
  z.strictObject({ from: z.literal('fixed'), code: territoryCodeSchema }),
])

const noteSchema = z.strictObject({
  id: keySchema,
  text: z.string().min(1).max(2000),
  requestKinds: z.array(z.enum(REQUEST_KINDS)),
  services: z.array(keySchema),
  from: periodLabelSchema.nullable(),
  to: periodLabelSchema.nullable(),
})

const breakSchema = z.strictObject({
  id: keySchema,
  lastBefore: periodLabelSchema,
  firstAfter: periodLabelSchema,
  requestKinds: z.array(z.enum(REQUEST_KINDS)).min(1),
  outcomesOnly: z.boolean(),
  label: text.min(1),
  reason: z.string().min(1).max(2000),
})

export const mappingRecipeSchema = z.strictObject({
  version: z.literal(1),
  id: keySchema,
  /** What a person calls the layout: `Google, global user data requests`. */
  name: text.min(1),
  company: namedSchema,
  publisher: text.min(1),
  /** Title of the document; the period is put behind it for an edition's title. */
  title: text.min(1),
  address: z.string().max(1000).nullable(),
  services: z.array(namedSchema.extend({ subsetOf: keySchema.nullable() })).max(50),
  legalProcesses: z.array(namedSchema).max(200),
  /** Name of the worksheet; `null`: the first, or a file without sheets. */
  sheet: text.nullable(),
  /** Row of the header, from 1; rows above it are skipped and listed. */
  headerRow: z.int().min(1).max(50),
  /**
   * Rows that the header has, from `headerRow` on; absent: one. A column's name is then made of its cells from the top, with spaces
   * between; a blank cell of an upper row repeats the one left of it, as merged cells do. A name that stands twice is `NAME (1)` and
   * `NAME (2)`, from the left.
   */
  headerRows: z.int().min(1).max(3).optional(),
  /** The column that names the company: rows of others are left out, and listed. */
  companyColumn: columnSchema.optional(),
  decimal: z.enum(['.', ',']),
  thousands: z.enum([',', '.', ' ', '’', 'none']),
  period: periodSourceSchema,
  territory: territorySourceSchema,
  /** Said of every figure unless a split or the figure says otherwise. */
  defaults: figurePartsSchema,
  splits: z.array(splitSchema).max(10),
  /** None: the file lists documents, not counts; it is kept as a document. */
  figures: z.array(figureRuleSchema).max(200),
  /** Columns that become nothing, and why. */
  ignored: z.array(z.strictObject({ column: columnSchema, reason: text })).max(500),
  /** Words in a figure's cell that mean "not reported", besides the usual ones. */
  absenceWords: z.array(z.string().max(50)).max(50),
  /** Words in a figure's cell that mean "withheld", besides the usual ones. */
  withheldWords: z.array(z.string().max(50)).max(50).optional(),
  /** Marks behind a figure's number that point to a footnote, such as `*†`; `[` stands for `[1]`. */
  cellMarks: z.string().max(20).optional(),
  /** Words in the territory's cell that mark a row of totals. */
  totalWords: z.array(z.string().max(100)).max(50),
  /** Marks after a territory's name that point to a footnote, such as `*†‡`. */
  footnoteMarks: z.string().max(20),
  /** Answers for names that match no territory or several. */
  territories: z.array(z.strictObject({ asPublished: text, code: territoryCodeSchema })).max(500),
  /** From this period on the file lists territories without requests, with 0; `null`: it leaves them out. */
  listsZerosFrom: periodLabelSchema.nullable(),
  outcomeRules: z
    .array(
      z.strictObject({
        requestKind: z.enum(REQUEST_KINDS),
        semantics: z.enum(['exclusive', 'overlapping', 'percentage-only', 'none']),
        outcomes: z.array(z.enum(OUTCOMES)),
      }),
    )
    .max(20),
  notes: z.array(noteSchema).max(100),
  methodBreaks: z.array(breakSchema).max(50),
  /**
   * How the next file of the kind is known: these columns are in its header; between files with one header, `fileName` is in its
   * name (without case; in the published layouts a regular expression).
   */
  recognise: z.strictObject({ columns: z.array(columnSchema).min(1).max(100), fileName: text.nullable() }),
})
export type MappingRecipe = Readonly<z.infer<typeof mappingRecipeSchema>>
