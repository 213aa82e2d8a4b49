import { z } from 'zod'
import type { PublishFormat, CsvUse, RecipeContent } from '../model/publish-formats.ts'
import { presetSchema, type Preset } from '../model/preset.ts'
import {
  publishDraftSchema,
  publishPreviewSchema,
  type PublishDraft,
  type PublishPreview,
} from '../model/publish-preview.ts'
import type { Publication, Vision } from '../model/publication.ts'
import type { FigureKind, ViewQuery } from '../model/view-query.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'
import { exportedFileSchema, type ExportedFile } from './view-verbs.ts'

export interface PublishFileRequest {
  readonly publication: Publication
  readonly format: PublishFormat
  readonly csvUse: CsvUse
  readonly recipe: RecipeContent
  readonly appVersion: string
  /** Paints the file although the preflight has reds. */
  readonly isDespiteReds: boolean
}

/** Figures at their final size, and what they can be saved as. */
export interface PublishVerbs {
  readonly 'publish-presets': VerbTypes<NoRequest, readonly Preset[]>
  readonly 'publish-draft': VerbTypes<
    { readonly query: ViewQuery; readonly figure: FigureKind; readonly preset: string },
    PublishDraft
  >
  readonly 'publish-preview': VerbTypes<
    { readonly publication: Publication; readonly vision: Vision; readonly appVersion: string },
    PublishPreview
  >
  readonly 'publish-file': VerbTypes<PublishFileRequest, ExportedFile>
}

export const PUBLISH_VALUES: ValueSchemas<PublishVerbs> = {
  'publish-presets': z.array(presetSchema),
  'publish-draft': publishDraftSchema,
  'publish-preview': publishPreviewSchema,
  'publish-file': exportedFileSchema,
}
