import { identifierSchema, territoryCodeSchema } from './identifiers.ts'
import { z } from 'zod'
import { periodLabelSchema, periodLength } from './period.ts'
import { groupEntrySchema } from './territory-group.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS } from './vocabulary.ts'

/** Figures that Explore can draw of one query. */
export const FIGURE_KINDS = [
  'over-time',
  'territories-ranked',
  'outcome-mix',
  'map',
  'small-multiples',
  'bands',
  'slope',
  'heat-table',
] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** How an over-time figure (or each of the small multiples) is drawn. */
export const SHAPES = ['stacked', 'share-stacked', 'lines', 'small-areas'] as const
export type Shape = (typeof SHAPES)[number]

/**
 * What a number is. `absolute`: counts in the measure's unit. `per-100k`: the same ÷ the inhabitants of the same territories in the year of
 * each period, × 100,000. `share`: the chosen outcomes ÷ the total of the same cells.
 * `share-of-all`: the same part ÷ the total of all territories. `share-of-outcome`: the same part ÷ the same outcomes of all
 * territories. `disclosure-rate`: all outcomes with any data disclosed ÷ the
 * total, whatever outcomes are chosen. All are sum ÷ sum.
 */
export const MODES = [
  'absolute',
  'per-100k',
  'share',
  'share-of-all',
  'share-of-outcome',
  'disclosure-rate',
] as const
export type Mode = (typeof MODES)[number]

/**
 * What that number is compared with. Counts change by a share of the base, shares by percentage points; `index`: the first
 * period is 100. The first period is the first in range, and again the first after each method break.
 */
export const CHANGES = ['none', 'since-first', 'since-previous', 'since-same-half', 'index'] as const
export type Change = (typeof CHANGES)[number]

/** What the panels of small multiples are. */
export const PANELS_BY = ['territory', 'outcome', 'company'] as const
export type PanelsBy = (typeof PANELS_BY)[number]

/**
 * What orders the ranking. `value`: the number of its bars; `rise`, `fall`: how the newest period stands to the one compared with,
 * the largest rise or fall first (without a comparison: `value`).
 */
export const SORTS = ['value', 'rise', 'fall'] as const
export type Sort = (typeof SORTS)[number]

/** Below this many, a share or a change moves by chance: it is drawn hollow, prints its counts, and leads no ranking unless a view asks for it. */
export const SMALL_BASE = 30

/** Below this many inhabitants a single request moves a number per 100,000 of them: it is drawn hollow and leads no ranking. */
export const SMALL_POPULATION = 1_000_000

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length
/** A territory or a group, as a view names it. */
export const territoryEntrySchema = z.union([territoryCodeSchema, groupEntrySchema])
const territoriesSchema = z.array(territoryEntrySchema).max(300).refine(unique, 'a territory is named twice')
const outcomesSchema = z.array(z.enum(OUTCOMES)).refine(unique, 'an outcome is named twice')

/**
 * A view as somebody may write it: whole in its keys, and with what its length of period has none of; `settleView` puts that right and says so.
 */
export const askedViewSchema = z
  .strictObject({
    version: z.literal(1),
    company: identifierSchema,
    /** Others to be compared with `company` where the panels are companies; never added to it. Empty: all in the dataset. */
    companies: z.array(identifierSchema).max(50).refine(unique, 'a company is named twice').default([]),
    /** `all`, or a subset service, which is never added to `all`. */
    service: identifierSchema,
    periods: z.strictObject({ from: periodLabelSchema, to: periodLabelSchema }),
    /** Only the first, or only the second half of each year. */
    half: z.enum(['all', 'H1', 'H2']).default('all'),
    territories: territoriesSchema,
    requestKinds: z.array(z.enum(REQUEST_KINDS)).min(1).refine(unique, 'a request kind is named twice'),
    outcomes: outcomesSchema,
    measure: z.enum(MEASURES),
    mode: z.enum(MODES),
    change: z.enum(CHANGES).default('none'),
    /** What the series of the over-time figure are. */
    by: z.enum(['outcome', 'territory']),
    shape: z.enum(SHAPES),
    figure: z.enum(FIGURE_KINDS).default('over-time'),
    scale: z.enum(['linear', 'log']).default('linear'),
    /** Highlighted and not filtered: the rest stays, drawn faintly. */
    focus: z
      .strictObject({ territories: territoriesSchema, outcomes: outcomesSchema })
      .default({ territories: [], outcomes: [] }),
    /** What the newest period is compared with by the marker of the ranking, and the left side of a slope; `null`: none, and the first period. */
    compareWith: periodLabelSchema.nullable().default(null),
    /** The most territories that get a bar, panel, line or row each, largest first; `null`: as many as the figure has room for. */
    top: z.int().min(1).max(300).nullable().default(null),
    sort: z.enum(SORTS).default('value'),
    /** In a ranking of shares or changes, territories with fewer than this below the line stand after all others. */
    minBase: z.int().min(0).max(1_000_000).default(SMALL_BASE),
    panelsBy: z.enum(PANELS_BY).default('territory'),
    /** One value axis for all panels, or one each. */
    panelScale: z.enum(['shared', 'own']).default('shared'),
    /** Dates of law and court on the time axis. */
    events: z.boolean().default(false),
    /** Figures as they were published on this day, of the editions that were the latest then; absent: of the latest. */
    asPublished: z.iso.date().optional(),
  })
  .refine(
    ({ periods }) => periodLength(periods.from) === periodLength(periods.to),
    'a half-year and a year do not make one range',
  )
  .refine(({ periods }) => periods.from <= periods.to, 'the range ends before it begins')

/**
 * All that the screen asks for: every number, picture and file is a function of this value and the dataset.
 *
 * Empty `territories` and `outcomes` mean all. A group among the territories is one of them, summed (`groupEntrySchema`). Periods are inclusive, both half-years or both years, `from` not after `to`.
 * Keys with a default may be missing in JSON, so that a view written before they existed means the same; see VIEW_DEFAULTS.
 * The JSON form is documented in docs/VIEW-QUERY.md.
 */
export const viewQuerySchema = askedViewSchema
  .refine(
    ({ half, periods }) => half === 'all' || periodLength(periods.from) === 'half-year',
    'whole years have no halves to choose',
  )
  .refine(
    ({ compareWith, periods }) =>
      compareWith === null || periodLength(compareWith) === periodLength(periods.from),
    'a half-year and a year do not compare',
  )
export type ViewQuery = Readonly<z.infer<typeof viewQuerySchema>>

/** What a view is that says nothing of these keys. */
export const VIEW_DEFAULTS = {
  companies: [],
  half: 'all',
  change: 'none',
  figure: 'over-time',
  scale: 'linear',
  focus: { territories: [], outcomes: [] },
  compareWith: null,
  top: null,
  sort: 'value',
  minBase: SMALL_BASE,
  panelsBy: 'territory',
  panelScale: 'shared',
  events: false,
} satisfies Partial<ViewQuery>
