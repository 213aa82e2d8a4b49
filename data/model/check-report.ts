import { z } from 'zod'
import { dataNoteSchema } from './catalogue.ts'

/**
 * How much a finding says. `error`: numbers that contradict each other. `warning`: a number that is missing, or another one in two
 * editions. `notice`: nothing is wrong by itself, but a reader should look before a sentence is built on it.
 */
export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What is looked for in a dataset's figures. Each is told in docs/CLAIMS.md, with its thresholds. */
export const CHECKS = [
  'published-differs',
  'parts-differ',
  'formula-fault',
  'outcome-exceeds',
  'rate-differs',
  'year-differs',
  'world-total-differs',
  'kinds-differ',
  'part-exceeds',
  'share-over-100',
  'names-shared',
  'blank-cells',
  'editions-differ',
  'period-lost',
  'duplicate-rows',
  'band-jump',
  'territory-vanishes',
  'territory-appears',
  'outlier',
  'printed-zero',
  'counted-once',
] as const
export type Check = (typeof CHECKS)[number]

/** How severe what each check finds is. */
export const SEVERITY_OF: Readonly<Record<Check, Severity>> = {
  'published-differs': 'error',
  'parts-differ': 'error',
  'formula-fault': 'error',
  'outcome-exceeds': 'error',
  'rate-differs': 'error',
  'year-differs': 'error',
  'world-total-differs': 'error',
  'kinds-differ': 'error',
  'part-exceeds': 'error',
  'share-over-100': 'error',
  'names-shared': 'warning',
  'blank-cells': 'warning',
  'editions-differ': 'warning',
  'period-lost': 'warning',
  'duplicate-rows': 'warning',
  'band-jump': 'notice',
  'territory-vanishes': 'notice',
  'territory-appears': 'notice',
  outlier: 'notice',
  'printed-zero': 'notice',
  'counted-once': 'notice',
}

const findingSchema = z.strictObject({
  /** The same finding has the same key while its place and its numbers stay; with other numbers it is another one. */
  key: z.string(),
  finding: z.enum(CHECKS),
  severity: z.enum(SEVERITIES),
  company: z.string(),
  period: z.string(),
  territoryCode: z.string(),
  requestKind: z.string(),
  /** The figures that it is about. */
  figureIds: z.array(z.int()),
  /** What the dataset itself says of it; `null`: the dataset does not list it. */
  knownNote: z.string().nullable(),
  /** What a reader wrote of it, printed under every figure that it touches; `null`: nothing yet. */
  explanation: z.string().nullable(),
  /** Which figures an explanation is printed under. */
  scope: dataNoteSchema.omit({ id: true, text: true }),
  /** The whole finding, for a reader. */
  sentence: z.string(),
})
export type ReportedFinding = Readonly<z.infer<typeof findingSchema>>

/** What `check` found in a dataset's figures. Found again each time; the dataset lists those that are known. */
export const checkReportSchema = z.strictObject({
  /** Current figures that were looked at. */
  figureCount: z.int(),
  /** By severity, then in the order of the rows: period, territory, kind. */
  findings: z.array(findingSchema),
})
export type CheckReport = Readonly<z.infer<typeof checkReportSchema>>
