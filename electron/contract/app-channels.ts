import { z } from 'zod'
import { askedViewSchema, viewQuerySchema } from '../../data/model/view-query.ts'
import { noRequest } from './channel.ts'
import { fileHandleSchema } from './dataset-channels.ts'
import { datasetInfoSchema } from '../../data/model/dataset-info.ts'
import { failureSchema } from './failure.ts'

/** In characters; more than any view has. */
export const LONGEST_GIVEN_VIEW = 100_000

/** What becomes of the view that a start named, in the dataset that it opened. */
export const startViewSchema = z.strictObject({
  /** As it was asked for: the page settles it, and says what is changed. `null`: nothing of it can be shown. */
  query: askedViewSchema.nullable(),
  /** Why it isn’t shown, or (`view-partly-lost`, for the terminal) what of it is changed; `null`: it is whole. */
  failure: failureSchema.nullable(),
})
export type StartView = Readonly<z.infer<typeof startViewSchema>>

export const appStateSchema = z.strictObject({
  shell: z.enum(['electron', 'browser']),
  version: z.string(),
  dataset: datasetInfoSchema.nullable(),
  /** Why the dataset that was asked for at the start isn't the open one. */
  startFailure: failureSchema.nullable(),
  /** The view that was asked for at the start; absent: none was, or another dataset is open by now. */
  startView: startViewSchema.optional(),
  /** The published figure that was asked for at the start, to be made again; absent: none was, or another dataset is open by now. */
  startFigure: fileHandleSchema.optional(),
  /** The view this dataset was left in, if it was the last one; absent: start with its default view. */
  lastQuery: viewQuerySchema.optional(),
})
export type AppState = Readonly<z.infer<typeof appStateSchema>>

export const APP_CHANNELS = {
  'app.state': { request: noRequest, reply: appStateSchema },
  /** The view that a second start named, in the dataset that is open: its text, or its JSON. */
  'app.given-view': {
    request: z.strictObject({ text: z.string().max(LONGEST_GIVEN_VIEW) }),
    /** As it was asked for: the page settles it, and says what is changed. */
    reply: z.strictObject({ query: askedViewSchema }),
  },
  /**
   * Requests to other machines since the start, by the shell, its data process and, in Electron, its pages. In a browser the page counts
   * its own.
   */
  'app.network': { request: noRequest, reply: z.strictObject({ requests: z.int().min(0) }) },
  /** Prints the page as it stands. `by-page`: this shell leaves it to the page. */
  'app.print': {
    request: noRequest,
    reply: z.strictObject({ outcome: z.enum(['printed', 'cancelled', 'by-page']) }),
  },
  /** The terms of everything that the app is made of, as text. */
  'app.licences': { request: noRequest, reply: z.strictObject({ text: z.string() }) },
} as const
