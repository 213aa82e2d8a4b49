import { z } from 'zod'
import type { DatasetStamp } from '../../data/model/dataset-stamp.ts'
import { ERROR_CODES, errorDetailsSchema } from '../../data/model/error-codes.ts'

/** Why a request was not answered; `sentence` is ready to show. */
export const failureSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  details: errorDetailsSchema,
  sentence: z.string(),
})
export type Failure = Readonly<z.infer<typeof failureSchema>>

/** An error is a value. `of`: the dataset that the value was computed from, or that is open since; `null`: none was asked. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T; readonly of?: DatasetStamp | null | undefined }
  | ({ readonly ok: false } & Failure)
