import { z } from 'zod'
import { FIGURE_KINDS, SHAPES } from './view-query.ts'
import { MEASURES, OUTCOMES } from './vocabulary.ts'

/**
 * What a figure shows, in plain JSON: series, order, colours, ticks, labels, units, notes, sources, coverage.
 *
 * It knows no pixels. Recharts draws it on the screen, `data/publish` lays it out in millimetres; both take every number
 * and every text from here. All texts are finished sentences in the reader's language.
 */

/**
 * Why a mark has no number. `not-listed`: the source has no row; `not-published`: never published in this form;
 * `no-base`: a share of nothing (0 of 0).
 */
export const ABSENCES = ['not-reported', 'suppressed', 'not-listed', 'not-published', 'no-base'] as const
export type Absence = (typeof ABSENCES)[number]

export const cellSchema = z.strictObject({
  /**
   * Bounds of the number, inclusive, in the spec's unit (counts, or 0 to 1 for a share); equal unless the figure is a band.
   * `null` where nothing was reported: a gap, never a zero.
   */
  low: z.number().nullable(),
  high: z.number().nullable(),
  absence: z.enum(ABSENCES).nullable(),
  /** The number or the absence as a reader sees it: `5,163`, `0–499`, `25.8%`, `not reported`. */
  text: z.string(),
  /** Territories with a reported number behind this cell, of those it covers. */
  reporting: z.int(),
  of: z.int(),
})
export type Cell = Readonly<z.infer<typeof cellSchema>>

/** A colour by its role; `model/palette.ts` gives its value for light, dark and print. */
export const colourSchema = z.union([
  z.strictObject({ role: z.literal('outcome'), outcome: z.enum(OUTCOMES) }),
  z.strictObject({ role: z.literal('category'), index: z.int().min(0).max(5) }),
  z.strictObject({ role: z.enum(['total', 'ink']) }),
])
export type ColourRole = Readonly<z.infer<typeof colourSchema>>

/** What a mark stands for: enough to ask for its rows, or to filter by it. */
export const markSchema = z.strictObject({
  period: z.string().nullable(),
  territory: z.string().nullable(),
  outcome: z.enum([...OUTCOMES, 'total']).nullable(),
})
export type Mark = Readonly<z.infer<typeof markSchema>>

export const categorySchema = z.strictObject({
  id: z.string(),
  /** `2013 H1`, or a territory's name. */
  label: z.string(),
  /** For a screen reader: "first half of 2013". */
  spoken: z.string(),
})

export const seriesSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  colour: colourSchema,
  /** One cell per category, in the same order. */
  cells: z.array(cellSchema),
  /** `marks[i]` is what `cells[i]` stands for. */
  marks: z.array(markSchema),
})
export type Series = Readonly<z.infer<typeof seriesSchema>>

export const axisTickSchema = z.strictObject({ value: z.number(), label: z.string() })

export const coverageSchema = z.strictObject({
  /** Of the newest period shown. */
  reporting: z.int(),
  of: z.int(),
  /** "52 of 57 territories reporting in 2025 H1; 48 to 57 over the range". */
  sentence: z.string(),
  /** Names of territories that have no row in the whole range, A to Z. */
  notListed: z.array(z.string()),
  /** Single cells that the source leaves blank or marks as not reported, within the view. */
  notReportedCells: z.int(),
})
export type Coverage = Readonly<z.infer<typeof coverageSchema>>

export const breakMarkSchema = z.strictObject({
  id: z.string(),
  /** The line stands between categories[afterIndex] and the next. */
  afterIndex: z.int(),
  label: z.string(),
  reason: z.string(),
})

export const figureSpecSchema = z.strictObject({
  kind: z.enum(FIGURE_KINDS),
  /** `bars`: horizontal, one per category. */
  shape: z.enum([...SHAPES, 'bars']),
  title: z.string(),
  /** Measure, unit, place and period in words. */
  subtitle: z.string(),
  measure: z.enum(MEASURES),
  /** `share`: cells are 0 to 1. */
  valueType: z.enum(['count', 'share']),
  /** The unit as printed on the value axis and in table heads: `requests`, `% of requests`. */
  unit: z.string(),
  categories: z.array(categorySchema),
  /** Names the categories: "Reporting period", "Territory". */
  categoryTitle: z.string(),
  series: z.array(seriesSchema),
  valueAxis: z.strictObject({ min: z.number(), max: z.number(), ticks: z.array(axisTickSchema) }),
  breaks: z.array(breakMarkSchema),
  coverage: coverageSchema,
  /** Breaks, overlaps, suppressed cells, unit changes: whole sentences, in order; they go into every file. */
  notes: z.array(z.string()),
  /** "Source: Microsoft, Law Enforcement Requests Report 2013 H1 to 2025 H1, …" */
  source: z.string(),
  altText: z.string(),
  /** Why nothing is drawn, in a sentence; `null` where something is. */
  emptyReason: z.string().nullable(),
})
export type FigureSpec = Readonly<z.infer<typeof figureSpecSchema>>
