import { z } from 'zod'
import { viewQuerySchema } from '../../data/model/view-query.ts'
import { noRequest } from './channel.ts'
import { datasetInfoSchema } from './dataset-info.ts'
import { failureSchema } from './failure.ts'

export const appStateSchema = z.strictObject({
  shell: z.enum(['electron', 'browser']),
  version: z.string(),
  dataset: datasetInfoSchema.nullable(),
  /** Why the dataset that was asked for at the start isn't the open one. */
  startFailure: failureSchema.nullable(),
  /** The view that was asked for at the start; absent: none was, or another dataset is open by now. */
  startView: z
    .strictObject({
      /** As far as this dataset can show it; `null`: nothing of it can be shown. */
      query: viewQuerySchema.nullable(),
      /** Why it isn’t shown, or what of it is lost; `null`: it is whole. */
      failure: failureSchema.nullable(),
    })
    .optional(),
  /** The view this dataset was left in, if it was the last one; absent: start with its default view. */
  lastQuery: viewQuerySchema.optional(),
  /** Requests to other machines since the start: 0, counted where the shell can see them. */
  networkRequests: z.int(),
})
export type AppState = Readonly<z.infer<typeof appStateSchema>>
export type StartView = NonNullable<AppState['startView']>

export const APP_CHANNELS = {
  'app.state': { request: noRequest, reply: appStateSchema },
} as const
