import { z } from 'zod'

/** What `check` found in a dataset's figures. Nothing here is stored in the dataset: it is found again each time. */
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
      /** The whole finding, for a reader. */
      sentence: z.string(),
    }),
  ),
})
export type CheckReport = Readonly<z.infer<typeof checkReportSchema>>
