import { z } from 'zod'
import { textSchema, VALUE_TYPES } from './text.ts'
import { FIGURE_KINDS, SHAPES } from './view-query.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS } from './vocabulary.ts'

/**
 * What a figure shows, in plain JSON: series, order, colours, ticks, labels, units, notes, sources, coverage.
 *
 * It knows no pixels and no language: numbers are numbers, and what is said of them is a `Text`. `wordFigure` makes a `WordedFigure` of
 * it where the language is known; Recharts draws that on the screen, `data/publish` lays it out in millimetres.
 */

/**
 * Why a mark has no number. `not-listed`: the report lists others and not this one; `blank`: its cell is empty, or has a sign or a zero
 * that stands for no number; `withheld`: kept back on purpose; `blank-or-withheld`: cells of both sorts; `not-held`: nothing of it is in this
 * dataset, whatever was published; `not-selected`: the view leaves it out.
 *
 * `no-base`: a share of nothing (0 of 0), or a change from zero or from no number; `not-comparable`: a change, or a year's sum, across a method break;
 * `no-sum`: several published percentages; `incomplete`: a change of, or a share in, a sum that lacks a part here;
 * `no-population`: per inhabitants of whom the dataset holds none. A zero that was counted is a number.
 */
export const ABSENCES = [
  'not-listed',
  'blank',
  'withheld',
  'blank-or-withheld',
  'not-held',
  'not-selected',
  'no-base',
  'not-comparable',
  'no-sum',
  'incomplete',
  'no-population',
] as const
export type Absence = (typeof ABSENCES)[number]

const boundsSchema = z.strictObject({ low: z.number(), high: z.number() })

const cellSchema = z.strictObject({
  /**
   * Bounds of the number, inclusive, as the spec's `valueType` says; equal unless the figure is a band.
   * `null` where nothing was reported: a gap, never a zero.
   */
  low: z.number().nullable(),
  high: z.number().nullable(),
  absence: z.enum(ABSENCES).nullable(),
  /** The counts that a share of few is of, told beside it; of a rate its count and the inhabitants; `null` where it is of many, or neither. */
  base: z.strictObject({ part: boundsSchema, whole: boundsSchema }).nullable(),
  /** Territories with a reported number behind this cell, of those it covers. */
  reporting: z.int(),
  of: z.int(),
  /** A share of fewer than 30, a rate of fewer than a million inhabitants, a change of one, or from a count below 30: it moves by chance and is drawn hollow. */
  smallDenominator: z.boolean(),
  /** Kinds and outcomes that the dataset doesn't hold of this sum, and the half of a year of which it has no number: drawn hollow, and joined to no number that has other parts. */
  incomplete: z.array(z.enum([...REQUEST_KINDS, ...OUTCOMES, 'H1', 'H2'])).optional(),
  /** Of a group whose members change: a line joins only sums of one number. */
  members: z.int().optional(),
})
export type Cell = Readonly<z.infer<typeof cellSchema>>

/** A colour by its role; `model/palette.ts` gives its value for light, dark and print. */
const colourSchema = z.union([
  z.strictObject({ role: z.literal('outcome'), outcome: z.enum(OUTCOMES) }),
  z.strictObject({ role: z.literal('category'), index: z.int().min(0).max(5) }),
  /** A class of a map or heat table, from the least (0) to the most; `diverging`: the middle step is no change. */
  z.strictObject({
    role: z.enum(['sequential', 'diverging']),
    step: z.int().min(0).max(6),
    of: z.int().min(1).max(7),
  }),
  z.strictObject({ role: z.enum(['total', 'ink', 'no-data', 'beyond']) }),
])
export type ColourRole = Readonly<z.infer<typeof colourSchema>>

/** What a mark stands for: enough to ask for its rows, or to filter by it. */
export const markSchema = z.strictObject({
  period: z.string().nullable(),
  territory: z.string().nullable(),
  outcome: z.enum([...OUTCOMES, 'total']).nullable(),
  /** Narrows the query's choice where the figure splits by it. */
  requestKind: z.enum(REQUEST_KINDS).optional(),
  company: z.string().optional(),
  /** Of a change or an index: the period that it is measured from. */
  comparedWith: z.string().optional(),
})
export type Mark = Readonly<z.infer<typeof markSchema>>

/** `strong` and `faint` only where the reader highlights something. */
const EMPHASES = ['normal', 'strong', 'faint'] as const
export type Emphasis = (typeof EMPHASES)[number]

const categorySchema = z.strictObject({
  /** A period's label or a territory's code. */
  id: z.string(),
  /** A period or a territory. */
  label: textSchema,
  emphasis: z.enum(EMPHASES),
  /** On a map: the ISO 3166-1 numeric code, as in world-atlas; `null`: not on the map (a combined or unallocated area). */
  mapId: z.string().nullable().optional(),
})
export type Category = Readonly<z.infer<typeof categorySchema>>

const seriesSchema = z.strictObject({
  id: z.string(),
  label: textSchema,
  colour: colourSchema,
  /** One cell per category, in the same order. */
  cells: z.array(cellSchema),
  /** `marks[i]` is what `cells[i]` stands for. */
  marks: z.array(markSchema),
  emphasis: z.enum(EMPHASES),
  /** In a map or heat table: `classes[i]` is the index of `cells[i]` in `legend.classes`; `null` elsewhere. */
  classes: z.array(z.int()).nullable(),
})
export type Series = Readonly<z.infer<typeof seriesSchema>>

const valueAxisSchema = z.strictObject({
  /** `log`: `min` is above zero, and a zero or negative value has no place on it. */
  scale: z.enum(['linear', 'log']),
  min: z.number(),
  max: z.number(),
  /** Where bars start and nothing has changed: 0, or 100 for an index; on a log axis `min`. */
  baseline: z.number(),
  ticks: z.array(z.number()),
})
export type ValueAxis = Readonly<z.infer<typeof valueAxisSchema>>

const coverageSchema = z.strictObject({
  /** Of the newest period shown. */
  reporting: z.int(),
  of: z.int(),
  /** "52 of 57 territories reporting in 2025 H1; 48 to 57 over the range". */
  sentence: textSchema,
  /** Territories that have no row in the whole range, A to Z. */
  notListed: z.array(textSchema),
  /** Single cells that the source leaves blank or marks as not reported, within the view. */
  notReportedCells: z.int(),
})
export type Coverage = Readonly<z.infer<typeof coverageSchema>>

const breakMarkSchema = z.strictObject({
  id: z.string(),
  /** The line stands between categories[afterIndex] and the next. */
  afterIndex: z.int(),
  /** The first period that is counted the new way, which may be the later half of a year. */
  from: textSchema,
  label: textSchema,
  reason: textSchema,
})
export type BreakMark = Readonly<z.infer<typeof breakMarkSchema>>

/** A date of law or court on the time axis. */
const eventMarkSchema = z.strictObject({
  id: z.string(),
  /** In categories from the left edge of the first: 2.5 is the middle of `categories[2]`. */
  position: z.number(),
  /** `2016-07-14`, or `2013-12` where no day is known. */
  date: z.string(),
  label: textSchema,
  description: textSchema,
})
export type EventMark = Readonly<z.infer<typeof eventMarkSchema>>

/** One small figure of several that share their categories. */
const panelSchema = z.strictObject({
  id: z.string(),
  title: textSchema,
  series: z.array(seriesSchema),
  /** The same in all panels where the scale is shared. */
  valueAxis: valueAxisSchema,
  /** Where its own lines end and begin anew: a company has breaks that others don’t. */
  breaks: z.array(breakMarkSchema),
  emphasis: z.enum(EMPHASES),
  /** Why this panel is blank; `null` where something is drawn. */
  emptyReason: textSchema.nullable(),
})
export type Panel = Readonly<z.infer<typeof panelSchema>>

/** What the colours of a map or heat table mean. */
const legendSchema = z.strictObject({
  /** The unit, or what is compared. */
  title: textSchema,
  /** Ascending; the last, where a cell has no number, says why, with `null` bounds. A number belongs to the class with low ≤ number < high (the last: ≤). */
  classes: z.array(
    z.strictObject({
      low: z.number().nullable(),
      high: z.number().nullable(),
      label: textSchema,
      colour: colourSchema,
    }),
  ),
  /** On a map: why the land that is no category has no number. */
  beyond: z.strictObject({ absence: z.enum(ABSENCES), label: textSchema, colour: colourSchema }).nullable(),
})
export type Legend = Readonly<z.infer<typeof legendSchema>>

/** One bar's two periods, and how the newer stands to the other. */
const comparedSchema = z.strictObject({
  /** The category's id: what is said beside a bar is of that bar. */
  id: z.string(),
  /** As the comparison's `levelType` says. */
  before: cellSchema,
  after: cellSchema,
  /** As its `valueType` says. Bounds that straddle 0: the direction is not known. */
  change: cellSchema,
})
export type Compared = Readonly<z.infer<typeof comparedSchema>>

/** Beside each bar of a ranking: how its newest period stands to the one compared with. */
const comparisonSchema = z.strictObject({
  /** "2025 H1 against 2024 H1". */
  label: textSchema,
  period: z.string(),
  comparedWith: z.string(),
  valueType: z.enum(['change', 'points']),
  /** Of the two periods' own numbers. */
  levelType: z.enum(['count', 'rate', 'share']),
  /** Which of the changes come first, where they and not the bars’ own numbers give the order; `null` elsewhere. */
  first: z.enum(['rise', 'fall']).nullable(),
  /** By the ids of categories, in any order. */
  rows: z.array(comparedSchema),
})
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>

/**
 * Which parts each kind fills:
 *
 * | kind | shape | categories | series |
 * |---|---|---|---|
 * | over-time | stacked, share-stacked, lines | periods | outcomes or territories |
 * | over-time | small-areas | periods | none: one `panels` entry per outcome or territory |
 * | territories-ranked | bars | territories | one; `comparison` beside it |
 * | outcome-mix | share-bars | territories | outcomes, which add to 1 |
 * | map | map | territories with their `mapId` | one, with `classes` and `legend` |
 * | small-multiples | stacked, share-stacked, lines | periods | none: `panels` |
 * | bands | ranges | periods | request kinds or territories; draw low to high, never a point |
 * | slope | slopes | two periods | territories or outcomes; `breaks` holds a break between the two |
 * | heat-table | heat | periods | territories or outcomes as rows, with `classes` and `legend` |
 *
 * `allSeries` gives every series of any kind, for tables and data files.
 */
export const figureSpecSchema = z.strictObject({
  kind: z.enum(FIGURE_KINDS),
  /** `bars` and `share-bars`: horizontal, one per category. */
  shape: z.enum([...SHAPES, 'bars', 'share-bars', 'map', 'ranges', 'slopes', 'heat']),
  title: textSchema,
  /** Measure, unit, place and period in words. */
  subtitle: textSchema,
  measure: z.enum(MEASURES),
  /** `rate`: per 100,000 inhabitants. `share`: cells are 0 to 1. `change`: 0.5 is half as much again. `points`: a change of a share, 0.01 is one percentage point. `index`: the base is 100. */
  valueType: z.enum(VALUE_TYPES),
  /** The unit as printed on the value axis and in table heads: `requests`, `% of requests`. */
  unit: textSchema,
  categories: z.array(categorySchema),
  /** Names the categories: "Reporting period", "Territory". */
  categoryTitle: textSchema,
  series: z.array(seriesSchema),
  valueAxis: valueAxisSchema,
  panels: z.array(panelSchema),
  legend: legendSchema.nullable(),
  comparison: comparisonSchema.nullable(),
  /** In order of time: those of its own series, or of all its panels, each once. */
  breaks: z.array(breakMarkSchema),
  /** Those of `breaks` at which the unit changes: a line is never drawn across. */
  unitBreaks: z.array(breakMarkSchema),
  /** In order of time; empty unless the reader wants them. */
  events: z.array(eventMarkSchema),
  coverage: coverageSchema,
  /** Breaks, overlaps, suppressed cells, unit changes: whole sentences, in order; they go into every file. */
  notes: z.array(textSchema),
  /** "Source: Microsoft, Law Enforcement Requests Report 2013 H1 to 2025 H1, …" */
  source: textSchema,
  /** The head of each stack, where counts are stacked: what is reported together. `null` elsewhere. */
  totals: z.array(cellSchema).nullable(),
  /** What the alt text says beside what is found in the numbers; who published them, where somebody did. */
  alt: z.strictObject({ subject: textSchema, range: textSchema, publishers: textSchema.nullable() }),
  /** Why nothing is drawn, in a sentence; `null` where something is. */
  emptyReason: textSchema.nullable(),
})
export type FigureSpec = Readonly<z.infer<typeof figureSpecSchema>>

type Parts = Pick<Cell, 'incomplete' | 'members'>

/** Whether two numbers are sums of the same parts and members, so that a line may lead from one to the other. */
export function hasSameParts(one: Parts, other: Parts): boolean {
  return one.incomplete?.join(' ') === other.incomplete?.join(' ') && one.members === other.members
}

/** Drawn hollow: it moves by chance, or lacks a part. */
export function isHollow({
  smallDenominator,
  incomplete,
}: Pick<Cell, 'smallDenominator' | 'incomplete'>): boolean {
  return smallDenominator || incomplete !== undefined
}

/** Every series of a figure; those of panels have ids of their own. */
export function allSeries({ series, panels }: Pick<FigureSpec, 'series' | 'panels'>): readonly Series[] {
  return [
    ...series,
    ...panels.flatMap((panel) => panel.series.map((of) => ({ ...of, id: `${panel.id} ${of.id}` }))),
  ]
}
