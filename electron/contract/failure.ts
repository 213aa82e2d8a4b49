import { z } from 'zod'
import { ERROR_CODES, errorDetailsSchema } from '../../data/model/error-codes.ts'

/** Why a request was not answered; `sentence` is ready to show. */
export const failureSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  details: errorDetailsSchema,
  sentence: z.string(),
})
export type Failure = Readonly<z.infer<typeof failureSchema>>

/** An error is a value. */
export type Reply<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Failure)
