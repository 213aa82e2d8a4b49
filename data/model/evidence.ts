import { z } from 'zod'
import { textSchema } from './text.ts'
import { territoryCodeSchema } from './identifiers.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS } from './vocabulary.ts'

/** What one would need to see beside a commitment, and which figures are it, if any are. */
export const evidenceSchema = z.strictObject({
  commitmentId: z.string(),
  label: z.string(),
  /** `null`: no report publishes it. */
  figures: z
    .strictObject({
      company: z.string(),
      service: z.string(),
      requestKinds: z.array(z.enum(REQUEST_KINDS)).min(1),
      measure: z.enum(MEASURES),
      /** None: the total. */
      outcomes: z.array(z.enum(OUTCOMES)),
      /** `null`: any. */
      territory: territoryCodeSchema.nullable(),
    })
    .nullable(),
  /** What it shows and what it doesn't, in our words. */
  note: z.string(),
})
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>

const EVIDENCE_STATES = ['published', 'partly', 'missing', 'never-published'] as const

/** `missing`: reports could hold it, and this dataset doesn't. `never-published`: no report does. */
export const heldEvidenceSchema = evidenceSchema.omit({ figures: true }).extend({
  state: z.enum(EVIDENCE_STATES),
  /** Half-years with a figure, of those that the company's figures span. */
  periods: z.int(),
  of: z.int(),
})
export type HeldEvidence = Readonly<z.infer<typeof heldEvidenceSchema>>

/**
 * What a good transparency report contains. Sources: The Digital Standard, “Governance: transparency reporting”; New America, Open
 * Technology Institute, “Transparency Reporting Toolkit”.
 */
export const CHECKLIST_POINTS = [
  'by-country',
  'stored-or-real-time',
  'accounts-affected',
  'content-and-non-content',
  'legal-authority',
  'court-orders',
  'private-parties',
  'complied-by-category',
  'not-disclosed',
  'yearly',
  'structured-file',
] as const
export type ChecklistPoint = (typeof CHECKLIST_POINTS)[number]

const CHECKLIST_ANSWERS = ['yes', 'partly', 'not-in-the-data'] as const

export const checklistEntrySchema = z.strictObject({
  company: z.string(),
  point: z.enum(CHECKLIST_POINTS),
  answer: z.enum(CHECKLIST_ANSWERS),
  /** What in the dataset the answer rests on. */
  detail: textSchema,
})
export type ChecklistEntry = Readonly<z.infer<typeof checklistEntrySchema>>
