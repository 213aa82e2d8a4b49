import { z } from 'zod'
import { claimSchema } from './claim.ts'
import { DOUBTS, LEAD_KINDS, REJECTIONS, type Doubt } from './lead-kinds.ts'
import { periodLabelSchema } from './period.ts'
import { textSchema } from './text.ts'
import { viewQuerySchema } from './view-query.ts'
import { identifierSchema } from './identifiers.ts'

// A record's keys are the doubts: Object.keys forgets that.
const DOUBT_WORDS = Object.keys(DOUBTS) as [Doubt, ...Doubt[]]

const kindSchema = z.enum(LEAD_KINDS)
const numbersSchema = z.record(z.string(), z.json())

/** A story that the figures hold: where to look, not why. Computed each time, never stored; docs/LEADS.md. */
const leadSchema = z.strictObject({
  /** Its place in its list, from 1; 0: the headline. */
  rank: z.int(),
  kind: kindSchema,
  /** `new` in the newest half-year, or over the whole `run`. */
  section: z.enum(['new', 'run']),
  /** Code, or `*` for all together. */
  territory: z.string(),
  /** `territory/group/measure`. */
  series: z.string(),
  /** How many times its usual it is, 0 to 10; how large a part of the requests, 0.1 to 1; how sure, up to 1. */
  unusual: z.number(),
  size: z.number(),
  sure: z.number(),
  /** Their product times ten; and what is left of it beside the leads before. */
  score: z.number(),
  shown: z.number(),
  /** Every number that it names. Shares and ratios have `k` and `n`. */
  numbers: numbersSchema,
  /** At most 90 characters in English. */
  headline: textSchema,
  /** One sentence, in English. */
  support: z.string(),
  caveats: z.array(z.string()),
  beforeYouPrint: z.array(z.string()),
  doubts: z.array(z.enum(DOUBT_WORDS)),
  /** What else is told in this lead. */
  also: z.array(z.strictObject({ kind: kindSchema, series: z.string(), numbers: numbersSchema })),
  /** The figure that shows it. */
  query: viewQuerySchema,
  /** What it says, as the verdicts take it; `null` where it says that a number lacks. */
  claim: claimSchema.nullable(),
  /** What it says of other companies, a claim each. */
  claimsBeside: z.array(claimSchema),
  /** The figures that it names numbers of. */
  figureIds: z.array(z.int()),
})
export type Lead = Readonly<z.infer<typeof leadSchema>>

/** The leads of a company in one half-year as if none came after it. */
export const leadsSchema = z.strictObject({
  company: identifierSchema,
  companyName: z.string(),
  /** `null`: no half-year is held, and there are none. */
  asOf: periodLabelSchema.nullable(),
  seriesLookedAt: z.int(),
  headline: leadSchema.nullable(),
  /** The newest half-year's, in order; the first `onFirstScreen` stand on the first screen. */
  leads: z.array(leadSchema),
  onFirstScreen: z.int(),
  /** Those of the whole run, in order. */
  run: z.array(leadSchema),
  /** Candidates that are no lead, by reason, the most frequent first. */
  rejected: z.array(z.strictObject({ reason: z.enum(REJECTIONS), count: z.int() })),
  /** Leads of each kind in the eight half-years before, the oldest first. */
  kindsBefore: z.array(z.strictObject({ kind: kindSchema, counts: z.array(z.int()) })),
  /** Moves of earlier half-years, and how many had gone back by more than half a year later. */
  earlierMoves: z.array(
    z.strictObject({
      what: z.enum(['requests', 'accounts', 'per-request', 'shares']),
      moves: z.int(),
      back: z.int(),
      further: z.int(),
    }),
  ),
})
export type Leads = Readonly<z.infer<typeof leadsSchema>>

/** What an import, or another dataset, made of the leads of the newest half-year. */
export const leadChangesSchema = z.strictObject({
  /** The newest half-year then. */
  before: periodLabelSchema.nullable(),
  came: z.array(leadSchema),
  went: z.array(leadSchema),
  /** Those that moved over three places, with the place where they stood. */
  moved: z.array(z.strictObject({ lead: leadSchema, was: z.int() })),
})
export type LeadChanges = Readonly<z.infer<typeof leadChangesSchema>>
