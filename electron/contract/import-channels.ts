import { z } from 'zod'
import {
  fileInspectionSchema,
  importChoicesSchema,
  importReportSchema,
  seenFileSchema,
  suggestedTerritorySchema,
} from '../../data/model/import-report.ts'
import { mappingRecipeSchema } from '../../data/model/mapping-recipe.ts'
import { noRequest } from './channel.ts'
import { fileHandleSchema } from './dataset-channels.ts'
import { changedDocumentSchema } from './document-channels.ts'
import { savedSchema } from './saved.ts'

/** Files of one import; a company's whole series at once. */
const MAX_FILES = 60

const chosenFileSchema = z.strictObject({
  handle: fileHandleSchema.shape.handle,
  choices: importChoicesSchema,
})
const filesSchema = z.array(chosenFileSchema).min(1).max(MAX_FILES)

export const IMPORT_CHANNELS = {
  /** Ask the reader for report files by the shell's dialog; none if they cancelled (the browser shell uploads instead). */
  'import.choose': { request: noRequest, reply: z.array(fileHandleSchema) },
  /** A first look: format, dialect with evidence, layout, drift, first rows. In the order of the files. */
  'import.inspect': { request: z.strictObject({ files: filesSchema }), reply: z.array(fileInspectionSchema) },
  /** What would be imported, and what would change; changes nothing. */
  'import.dry-run': { request: z.strictObject({ files: filesSchema }), reply: importReportSchema },
  /** All files as they were shown, in one step of undo. `changed` is `null` where there was nothing to add; else ask `document.state` too. */
  'import.commit': {
    request: z.strictObject({
      files: z
        .array(chosenFileSchema.extend({ seen: seenFileSchema }))
        .min(1)
        .max(MAX_FILES),
      skipErrors: z.boolean(),
    }),
    reply: z.strictObject({
      report: importReportSchema,
      changed: changedDocumentSchema.omit({ state: true }).nullable(),
    }),
  },
  /** How far the running dry run or import is; `null`: none is running. To be asked while one runs. */
  'import.progress': {
    request: noRequest,
    reply: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
  },
  /** Stops the running dry run or import: it then fails with `import-cancelled`, and nothing has changed. */
  'import.cancel': { request: noRequest, reply: z.strictObject({}) },
  /** Save the report of the newest dry run or import of just these files as JSON. */
  'import.save-report': {
    request: z.strictObject({ handles: z.array(fileHandleSchema.shape.handle).min(1).max(MAX_FILES) }),
    reply: savedSchema,
  },
  /** Territories that published names may mean, likeliest first; in the order of the names. A name or code that fits is the first. */
  'import.suggest-territories': {
    request: z.strictObject({ names: z.array(z.string().max(500)).max(200) }),
    reply: z.array(z.array(suggestedTerritorySchema)),
  },
  /** Layouts that can be chosen: saved mappings first, then the published ones. */
  'import.layouts': { request: noRequest, reply: z.array(mappingRecipeSchema) },
} as const
