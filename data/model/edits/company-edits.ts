import { z } from 'zod'

/** Which service a company's figures are shown by; `null`: the one that the rule finds among the figures. */
export const COMPANY_EDITS = [
  z.strictObject({
    kind: z.literal('choose-main-service'),
    company: z.string().max(100),
    service: z.string().max(100).nullable(),
  }),
] as const
export type CompanyEdit = Readonly<z.infer<(typeof COMPANY_EDITS)[number]>>
