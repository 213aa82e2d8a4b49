import { z } from 'zod'
import { periodLabelSchema } from './period.ts'
import { MEASURES } from './vocabulary.ts'

/**
 * What an import asks before a number of a file counts, and what the file was taken for. A question that is open keeps its file from
 * being imported; its answer is a part of the file's `ImportChoices`.
 */

const count = z.int().min(0)
const text = z.string().max(500)
const named = z.strictObject({ id: z.string(), name: z.string() })

/** A row that speaks for or against an answer. */
const exampleSchema = z.strictObject({
  /** From 1. */
  row: z.int().min(1),
  /** The cell as it stands, cut at 200 characters. */
  text: z.string().max(200),
  /** What it is read as, or would be: a sentence's part, such as "Canada" or "72 %"; `null`: nothing. */
  readAs: z.string().max(200).nullable(),
})

/** What says whose a file is: nothing, its name, or the reader. */
const COMPANY_SAID_BY = ['nothing', 'name', 'reader'] as const
export type CompanySaidBy = (typeof COMPANY_SAID_BY)[number]

/** What a column of shares from 0 to 1 is made of: 0.72 is 72 %, or 0.72 %. */
export const SHARE_UNITS = ['fraction', 'percent'] as const
export type ShareUnit = (typeof SHARE_UNITS)[number]

/** What a word in a figure's cell can mean. */
export const CELL_MEANINGS = ['not-reported', 'suppressed'] as const
export type CellMeaning = (typeof CELL_MEANINGS)[number]

/** A table of a file or sheet that holds several, one below the other. */
const foundTableSchema = z.strictObject({
  /** Row of its header, from 1; names the table. */
  headerRow: z.int().min(1),
  /** Last row, from 1. */
  lastRow: z.int().min(1),
  columns: z.array(text).max(60),
  /** Rows below the header. */
  rows: count,
  isTaken: z.boolean(),
})
export type FoundTable = Readonly<z.infer<typeof foundTableSchema>>

export const importQuestionSchema = z.discriminatedUnion('ask', [
  /**
   * Whose figures are these? `held`: the companies of the dataset. `denied`: the mapping that was chosen is one company's, and the
   * file's name names another; `null`: nothing known names the company.
   */
  z.strictObject({
    ask: z.literal('company'),
    held: z.array(named),
    denied: z.strictObject({ mapping: text, company: text, named: text }).nullable(),
  }),
  /** A mapping's columns fit: is the file that company's too? Never taken unasked. */
  z.strictObject({
    ask: z.literal('mapping'),
    mapping: named,
    company: named,
    /** What says that it is that company's, besides the mapping. */
    saidBy: z.enum(COMPANY_SAID_BY),
    /** The mapping was chosen or loaded for this file: only whose the file is is open. */
    isChosen: z.boolean(),
    /** Newest period that was imported of that company; `null`: none. */
    lastPeriod: z.string().nullable(),
  }),
  /** Neither column, title nor name says the period, or the mapping's was typed. `suggested`: the one after the last held. */
  z.strictObject({ ask: z.literal('period'), suggested: periodLabelSchema.nullable() }),
  /** Rows below headings behind blank rows, without a header of their own: are they part of the table above? */
  z.strictObject({
    ask: z.literal('sections'),
    of: count,
    /** At most twenty, in the order of the file. */
    sections: z
      .array(
        z.strictObject({
          /** Row of the heading, and the last below it, from 1. */
          row: z.int().min(1),
          lastRow: z.int().min(1),
          title: z.string().max(200),
          /** Below the heading, but blank ones. */
          rows: count,
        }),
      )
      .max(20),
  }),
  /** All numbers of a column of shares but a few are from 0 to 1, and no cell says its unit. */
  z.strictObject({
    ask: z.literal('share-unit'),
    column: text,
    /** Cells with a number, and those of them with decimals. */
    cells: count,
    withDecimals: count,
    /** Cells above 1. */
    above: count,
    /** Row of the table's header, where several tables are read. */
    table: z.int().min(1).nullable(),
    example: exampleSchema,
  }),
  /** Most names match no country, or codes and names disagree: are these countries at all? */
  z.strictObject({
    ask: z.literal('countries'),
    matched: count,
    of: count,
    /** At most five. */
    examples: z.array(exampleSchema).max(5),
  }),
])
export type ImportQuestion = Readonly<z.infer<typeof importQuestionSchema>>

/** What a file was taken for: what is imported unless the reader changes it. */
export const takenForSchema = z.strictObject({
  company: named,
  services: z.array(named),
  /** Ascending. */
  periods: z.array(z.string()),
  requestKinds: z.array(z.string()),
  territories: count,
  /**
   * Sums of the file's rows by measure, kind and period, whatever the outcome; unit: what the measure counts. `low` and `high`
   * differ where a part is a band; cells that aren't reported are left out and counted. Shares aren't summed: their least and
   * greatest, in hundredths of a percent. At most 1,000; `period` is empty while it is asked.
   */
  sums: z.array(
    z.strictObject({
      measure: z.enum(MEASURES),
      requestKind: z.string(),
      service: z.string(),
      period: z.string(),
      low: z.number(),
      high: z.number(),
      cells: count,
      notReported: count,
    }),
  ),
  /** Tables of the file or sheet; more than one: the others are left out until chosen. */
  tables: z.array(foundTableSchema),
})
export type TakenFor = Readonly<z.infer<typeof takenForSchema>>

/** Answers to a file's questions; the period has a key of its own in `ImportChoices`. */
export const importAnswersSchema = z.strictObject({
  company: named.nullable(),
  /** Of columns of shares; `table`: of the one table whose header is in that row, else of all. */
  shareUnits: z
    .array(z.strictObject({ column: text, unit: z.enum(SHARE_UNITS), table: z.int().min(1).optional() }))
    .max(50),
  /** `true`: these are countries, so that what doesn't match is an error of its row; `null`: not answered. */
  areCountries: z.boolean().nullable(),
  /** Rows below headings, without a header of their own, are part of the table above; `null`: not answered. */
  sectionsBelong: z.boolean().nullable(),
  /** What words in cells of figures mean, besides the usual ones. */
  words: z.array(z.strictObject({ text: z.string().min(1).max(50), means: z.enum(CELL_MEANINGS) })).max(50),
  /** Marks behind numbers that point to a footnote, such as `*†`; `[` stands for `[1]`. */
  marks: z.string().max(20),
  /** Header rows of the tables that are taken, a section's heading among them; empty: the first. */
  tables: z.array(z.int().min(1)).max(20),
})
export type ImportAnswers = Readonly<z.infer<typeof importAnswersSchema>>
