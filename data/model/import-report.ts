import { z } from 'zod'
import { importAnswersSchema, importQuestionSchema, takenForSchema } from './import-question.ts'
import { mappingRecipeSchema } from './mapping-recipe.ts'
import { periodLabelSchema } from './period.ts'
import { territoryCodeSchema } from './identifiers.ts'
import { FIGURE_STATUSES } from './vocabulary.ts'

/** What an import found and would do, or has done: the same for the screen, the command line and the saved report. */

/** Encodings of text files, by the names of the WHATWG Encoding Standard; the platform's decoder reads them. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** How a text file is written, as found in its bytes. */
const dialectSchema = z.strictObject({
  encoding: z.enum(ENCODINGS),
  hasByteOrderMark: z.boolean(),
  delimiter: z.enum([',', ';', '\t', '|']),
  lineEnds: z.enum(['LF', 'CRLF', 'CR', 'mixed']),
  decimal: z.enum(['.', ',']),
  thousands: z.enum([',', '.', ' ', '’', 'none']),
  /** Columns whose numbers can be read in two ways (`1.234`): to be asked, never guessed. */
  ambiguousColumns: z.array(z.string()),
  /** One sentence per finding: what was seen, and how often. */
  evidence: z.array(z.string()),
})
export type Dialect = Readonly<z.infer<typeof dialectSchema>>

/**
 * `error`: the row isn't imported; fix it, or import without it. `warning`: imported, but look. `skipped`: nothing to import by the
 * layout's own rules (a blank row, a row of totals). `note`: said once about the file.
 */
const ISSUE_LEVELS = ['error', 'warning', 'skipped', 'note'] as const

const importIssueSchema = z.strictObject({
  level: z.enum(ISSUE_LEVELS),
  /** A short name of the reason, for programs. */
  reasonId: z.string(),
  file: z.string(),
  sheet: z.string().nullable(),
  /** First row that it is about, from 1; `null`: the file as a whole. */
  row: z.int().nullable(),
  /** Rows that it is about: more than one where they are alike and follow each other. */
  rows: z.int(),
  column: z.string().nullable(),
  /** The cell to the letter, cut at 200 characters. */
  value: z.string().nullable(),
  reason: z.string(),
  /** What can be done; `null`: nothing has to be. */
  fix: z.string().nullable(),
})
export type ImportIssue = Readonly<z.infer<typeof importIssueSchema>>

const valueSchema = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  status: z.enum(FIGURE_STATUSES),
  asPublished: z.string(),
})

/** A figure that is held and that the file gives otherwise, or no longer. */
const figureChangeSchema = z.strictObject({
  change: z.enum(['restated', 'gone']),
  company: z.string(),
  period: z.string(),
  territoryCode: z.string(),
  service: z.string(),
  requestKind: z.string(),
  legalProcess: z.string(),
  subject: z.string(),
  measure: z.string(),
  outcome: z.string(),
  /** As held. */
  old: valueSchema,
  /** As in the file; `null`: the file has it no longer. */
  new: valueSchema.nullable(),
})
export type FigureChange = Readonly<z.infer<typeof figureChangeSchema>>

const count = z.int().min(0)

/** All rows with one fault, or skipped by one rule: counted, where `issues` lists the first of them. */
const issueGroupSchema = z.strictObject({
  level: z.enum(['error', 'skipped']),
  reasonId: z.string(),
  rows: count,
  /** The cells that have it, those of most rows first: at most fifty different ones. */
  values: z.array(z.strictObject({ text: z.string().max(200), rows: count })).max(50),
})
export type IssueGroup = Readonly<z.infer<typeof issueGroupSchema>>

/**
 * What becomes of an edition of a dataset. `added`: it is new, or says something else than what is held. `earlier`: a later edition
 * of the file corrects it, and it is added behind that one. `held`: the very same is held. `same`: its every figure is, in another
 * edition. `conflict`: it names something otherwise than the dataset.
 */
const EDITION_STATES = ['added', 'earlier', 'held', 'same', 'conflict'] as const

const foundEditionSchema = z.strictObject({
  title: z.string(),
  company: z.string(),
  /** As the file names it. */
  companyName: z.string(),
  state: z.enum(EDITION_STATES),
  figures: count,
  /** Against the figures held; all 0 where it isn't compared (`earlier`, `conflict`). */
  new: count,
  same: count,
  restated: count,
})
export type FoundEdition = Readonly<z.infer<typeof foundEditionSchema>>

export const fileReportSchema = z.strictObject({
  file: z.string(),
  bytes: count,
  sha256: z.string(),
  /** The layout that was used. */
  layout: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  /** Why the file as a whole can't be imported; everything below is then 0. */
  failure: z.strictObject({ code: z.string(), sentence: z.string() }).nullable(),
  /** Rows of the source below its header: each ends in exactly one of the four that follow. */
  lines: z.strictObject({
    read: count,
    imported: count,
    /** Already in the dataset, value for value. */
    same: count,
    skipped: count,
    errors: count,
  }),
  /** What the figure cells became. `blank`: no figure, by the layout's own rule. */
  cells: z.strictObject({ exact: count, band: count, suppressed: count, notReported: count, blank: count }),
  /** Against the figures already held; while it is asked whose they are or of which period, nothing is known of that: all 0. */
  figures: z.strictObject({ new: count, same: count, restated: count, gone: count }),
  warnings: count,
  /** Editions that it adds, by title. */
  editions: z.array(z.string()),
  /** Titles of held editions that it replaces. */
  replaces: z.array(z.string()),
  /** What it was taken for; `null`: it can't be read, or is a dataset. */
  taken: takenForSchema.nullable(),
  /** Open ones keep it from being imported. */
  questions: z.array(importQuestionSchema),
  /** At most 1,000. */
  issues: z.array(importIssueSchema),
  changes: z.array(figureChangeSchema),
  /** Its errors and skipped rows by their reasons; absent in reports of earlier versions. */
  groups: z.array(issueGroupSchema).optional(),
  /** Entries of its lists that the report kept in a dataset leaves out, by the list: it has to fit into one cell. */
  leftOut: z.record(z.string(), count).optional(),
  /** Of a dataset: each of its editions. */
  found: z.array(foundEditionSchema).optional(),
})
export type FileReport = Readonly<z.infer<typeof fileReportSchema>>

/** What a person was shown of a file before they imported it: nothing else may come in under it. */
export const seenFileSchema = fileReportSchema.pick({ sha256: true, lines: true, figures: true })
export type SeenFile = Readonly<z.infer<typeof seenFileSchema>>

export const importReportSchema = z.strictObject({
  version: z.literal(1),
  /** `false`: a dry run, or nothing to add. */
  isCommitted: z.boolean(),
  files: z.array(fileReportSchema),
})
export type ImportReport = Readonly<z.infer<typeof importReportSchema>>

/** A territory that a text may mean; `isExact`: it is one of its names, or its code, and not only like one. */
export const suggestedTerritorySchema = z.strictObject({
  code: territoryCodeSchema,
  name: z.string(),
  isExact: z.boolean(),
})
export type SuggestedTerritory = Readonly<z.infer<typeof suggestedTerritorySchema>>

/** What the reader decided about one file. */
export const importChoicesSchema = z.strictObject({
  /** A layout that was offered, or `null`: the one that was recognised. */
  layout: z.string().max(100).nullable(),
  /** A mapping of the reader's own instead of a layout. */
  recipe: mappingRecipeSchema.nullable(),
  /** Of another program's database: the table or view to read. */
  table: z.string().max(500).nullable(),
  /** Only where the bytes leave it open. */
  encoding: z.enum(ENCODINGS).nullable(),
  /** The reporting period, where neither column nor file name says it. */
  period: periodLabelSchema.nullable(),
  publishedOn: z.iso.date().nullable(),
  retrievedOn: z.iso.date().nullable(),
  address: z.string().max(1000).nullable(),
  /** Answers for names that match no territory or several. */
  territories: z
    .array(z.strictObject({ asPublished: z.string().max(500), code: territoryCodeSchema }))
    .max(500),
  answers: importAnswersSchema,
})
export type ImportChoices = Readonly<z.infer<typeof importChoicesSchema>>

/** Nothing decided: everything as recognised, and every question open. */
export const NO_CHOICES: ImportChoices = {
  layout: null,
  recipe: null,
  table: null,
  encoding: null,
  period: null,
  publishedOn: null,
  retrievedOn: null,
  address: null,
  territories: [],
  answers: {
    company: null,
    shareUnits: [],
    areCountries: null,
    sectionsBelong: null,
    words: [],
    marks: '',
    tables: [],
  },
}

/** A table or view of another program's database, or a file (`file`) of an archive. */
const databaseTableSchema = z.strictObject({
  name: z.string(),
  /** `virtual`: made by a program's own code, and never read. */
  kind: z.enum(['table', 'view', 'virtual', 'file']),
  /** Of a table, to one above the most that is read; `null`: not counted. */
  rows: count.nullable(),
  /** With the type that is declared; none: it can't be read. */
  columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
})
export type DatabaseTable = Readonly<z.infer<typeof databaseTableSchema>>

/** What a first look at a file found: nothing has been imported. */
export const fileInspectionSchema = z.strictObject({
  file: z.string(),
  bytes: count,
  sha256: z.string(),
  /** `database`: SQLite, and no dataset. */
  format: z.enum(['text', 'workbook', 'dataset', 'database', 'unknown']),
  failure: z.strictObject({ code: z.string(), sentence: z.string() }).nullable(),
  dialect: dialectSchema.nullable(),
  /** `null`: none fits, the mapping wizard is next. */
  layout: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  /** Layouts that fit equally well: one has to be chosen. */
  candidates: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** What differs from the layout as it is known, one sentence each. */
  drift: z.array(z.string()),
  /** Worksheets, with what is hidden in them. */
  sheets: z.array(z.strictObject({ name: z.string(), isHidden: z.boolean(), rows: count })),
  /** The first rows as text, the header among them; at most 30 rows of 60 cells of 200 characters. */
  preview: z.array(z.array(z.string())),
  /**
   * Of the first sixty columns, by their places: the words in all rows, those of most rows first; `null`: more than sixty different ones.
   * Cells that are numbers, and long ones, are no words.
   */
  words: z
    .array(z.array(z.strictObject({ text: z.string(), rows: count, lastRow: count })).nullable())
    .optional(),
  /** Of a database: at most 200 tables and views; how many more there are; the one that was looked at. */
  tables: z.array(databaseTableSchema).optional(),
  tablesLeftOut: count.optional(),
  table: z.string().optional(),
})
export type FileInspection = Readonly<z.infer<typeof fileInspectionSchema>>
