import { z } from 'zod'
import { periodLabelSchema, periodSchema } from './period.ts'
import { territoryGroupSchema } from './territory-group.ts'
import { identifierSchema, territoryCodeSchema } from './identifiers.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS, TERRITORY_TYPES } from './vocabulary.ts'

/** What a dataset holds besides its figures: the names, periods, breaks and events that the screen needs to offer a choice. */

export const companySchema = z.strictObject({ id: identifierSchema, name: z.string() })

export const serviceSchema = z.strictObject({
  /** As a query names it: what no query can name can't be shown. */
  id: identifierSchema,
  name: z.string(),
  /** The service that this one is a part of, or `null`: its figures are never added to that one's. */
  subsetOf: identifierSchema.nullable(),
})
export type Service = z.infer<typeof serviceSchema>

const territorySchema = z.strictObject({
  code: territoryCodeSchema,
  name: z.string(),
  type: z.enum(TERRITORY_TYPES),
  /** UN M49 sub-region, such as `Western Europe`; `null` for world, combined and unallocated. */
  region: z.string().nullable(),
  /** Other and former names, and every spelling the sources used: for search. */
  otherNames: z.array(z.string()),
  /** The territories that a combined area covers. */
  covers: z.array(territoryCodeSchema),
})
export type Territory = z.infer<typeof territorySchema>

/** Figures before and after don't compare. */
export const methodBreakSchema = z.strictObject({
  id: z.string(),
  company: z.string(),
  /** The last period before and the first after the break. */
  lastBefore: periodLabelSchema,
  firstAfter: periodLabelSchema,
  /** The break touches a view that shows any of these; empty = all. */
  requestKinds: z.array(z.enum(REQUEST_KINDS)),
  measures: z.array(z.enum(MEASURES)),
  /** Touches only figures by outcome (such as a change of the outcome's unit), not totals. */
  outcomesOnly: z.boolean(),
  label: z.string(),
  reason: z.string(),
  documentId: z.string(),
})
export type MethodBreak = z.infer<typeof methodBreakSchema>

/** A date of law or court that a reader may want on the axis. */
export const datedEventSchema = z.strictObject({
  id: z.string(),
  date: z.iso.date(),
  /** `month`: the source names no day, and `date` is the month's first. Missing = to the day. */
  precision: z.enum(['day', 'month']).optional(),
  label: z.string(),
  description: z.string(),
  documentId: z.string(),
})
export type DatedEvent = z.infer<typeof datedEventSchema>

/** Something a reader of matching figures must be told; printed under every figure it touches. */
export const dataNoteSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  company: z.string(),
  requestKinds: z.array(z.enum(REQUEST_KINDS)),
  services: z.array(z.string()),
  territories: z.array(territoryCodeSchema),
  /** Inclusive; `null` = from the first, to the last. */
  from: periodLabelSchema.nullable(),
  to: periodLabelSchema.nullable(),
  /** The document that it was read in; missing: none is named. */
  documentId: z.string().optional(),
})
export type DataNote = z.infer<typeof dataNoteSchema>

export const documentSchema = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  address: z.string().nullable(),
  publishedOn: z.iso.date().nullable(),
  retrievedOn: z.iso.date().nullable(),
  licence: z.string().nullable(),
  sha256: z.string().nullable(),
  /** The document this one was read through (a copy, a transcription), if not read at its own address. */
  readThrough: z.string().nullable(),
  note: z.string().nullable(),
})
export type SourceDocument = z.infer<typeof documentSchema>

/** The service that a company's figures are shown by, unless a view chooses another. */
const mainServiceSchema = z.strictObject({
  company: z.string(),
  service: identifierSchema,
  /** `dataset`: it is named there, by its makers or by the reader. Else the rule found it among the figures: see `mainServicesOf`. */
  by: z.enum(['dataset', 'only', 'whole', 'most-figures']),
})
export type MainService = Readonly<z.infer<typeof mainServiceSchema>>

/** Whether the outcomes of a company's kind exclude each other: only then may they be stacked or made 100 %. */
export const outcomeRuleSchema = z.strictObject({
  company: z.string(),
  requestKind: z.enum(REQUEST_KINDS),
  semantics: z.enum(['exclusive', 'overlapping', 'percentage-only', 'none']),
  /** Outcomes this company publishes for the kind, in OUTCOMES order. */
  outcomes: z.array(z.enum(OUTCOMES)),
})
export type OutcomeRule = z.infer<typeof outcomeRuleSchema>

/** The years for which the dataset holds inhabitants of territories. */
const populationExtentSchema = z.strictObject({
  from: z.int(),
  to: z.int(),
  /** The first year that is a projection for any territory; `null`: all are estimates. */
  projectedFrom: z.int().nullable(),
  /** Territories with inhabitants in any year: codes, of the catalogue's order. */
  territories: z.array(territoryCodeSchema),
})

export const catalogueSchema = z.strictObject({
  title: z.string(),
  companies: z.array(companySchema),
  services: z.array(serviceSchema),
  /** One for each company with figures. */
  mainServices: z.array(mainServiceSchema),
  /** Sorted by name (English collation); `world` included, never offered as a filter. */
  territories: z.array(territorySchema),
  /** Published groups by name, then the reader’s own in the order of their making. */
  groups: z
    .array(territoryGroupSchema)
    .refine((groups) => new Set(groups.map(({ id }) => id)).size === groups.length, 'a group is named twice'),
  /** Half-years and years together; ascending by start, longer first. */
  periods: z.array(periodSchema),
  methodBreaks: z.array(methodBreakSchema),
  events: z.array(datedEventSchema),
  notes: z.array(dataNoteSchema),
  documents: z.array(documentSchema),
  outcomeRules: z.array(outcomeRuleSchema),
  /** For each company × kind × period length: first and last period with figures, and which services and measures occur. */
  extents: z.array(
    z.strictObject({
      company: z.string(),
      service: z.string(),
      requestKind: z.enum(REQUEST_KINDS),
      from: periodLabelSchema,
      to: periodLabelSchema,
      measures: z.array(z.enum(MEASURES)),
    }),
  ),
  /** Absent: no inhabitants of any territory are held. */
  population: populationExtentSchema.optional(),
})
export type Catalogue = Readonly<z.infer<typeof catalogueSchema>>
