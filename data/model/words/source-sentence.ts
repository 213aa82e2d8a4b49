import type { ExportLocale } from '../publication.ts'

/** A sentence of the bundled dataset, and how each language says it. */
export type SourceSentence = Readonly<Record<ExportLocale, string>>
