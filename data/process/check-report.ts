import { z } from 'zod'

/** What `check` found in a dataset's figures. Found again each time; the dataset lists those that are known. */
export const checkReportSchema = z.strictObject({
  /** Figures that were looked at. */
  figureCount: z.int(),
  /** In the order of the rows: period, territory, kind. */
  findings: z.array(
    z.strictObject({
      /** `parts-differ`: outcomes that don't add up to the published whole; `blank-cells`: cells the source leaves empty. */
      finding: z.enum(['parts-differ', 'blank-cells']),
      company: z.string(),
      period: z.string(),
      territoryCode: z.string(),
      requestKind: z.string(),
      /** The figures that it is about. */
      figureIds: z.array(z.int()),
      /** What the dataset itself says of it; `null`: the dataset does not list it. */
      knownNote: z.string().nullable(),
      /** The whole finding, for a reader. */
      sentence: z.string(),
    }),
  ),
})
export type CheckReport = Readonly<z.infer<typeof checkReportSchema>>
