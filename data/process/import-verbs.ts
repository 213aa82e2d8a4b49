import { z } from 'zod'
import {
  fileInspectionSchema,
  importReportSchema,
  suggestedTerritorySchema,
  type FileInspection,
  type ImportChoices,
  type ImportReport,
  type SeenFile,
  type SuggestedTerritory,
} from '../model/import-report.ts'
import { mappingRecipeSchema, type MappingRecipe } from '../model/mapping-recipe.ts'
import { documentChangeSchema } from './document-verbs.ts'
import type { NoRequest, ValueSchemas, VerbTypes } from './verb.ts'

/** A report file and what the reader decided about it. */
export interface ImportedFile {
  readonly path: string
  readonly choices: ImportChoices
  /** What the reader was shown of it; left out where nobody looks, as on the command line. */
  readonly seen?: SeenFile | undefined
}

/** What an import came to; `change` is `null` where there was nothing to add. */
const importOutcomeSchema = z.strictObject({
  report: importReportSchema,
  change: documentChangeSchema.nullable(),
})
type ImportOutcome = Readonly<z.infer<typeof importOutcomeSchema>>

/** Report files on their way into the open dataset. */
export interface ImportVerbs {
  readonly 'import-inspect': VerbTypes<{ readonly files: readonly ImportedFile[] }, readonly FileInspection[]>
  /** What the files would change, one after the other; changes nothing. */
  readonly 'import-dry-run': VerbTypes<{ readonly files: readonly ImportedFile[] }, ImportReport>
  /**
   * All files in one transaction. With `skipErrors`, rows that can't be imported are left out; with `skipFiles`, files that aren't ready
   * are; else nothing is imported. Nor is it
   * where a file isn't as it was seen (`import-not-as-seen`).
   */
  readonly 'import-commit': VerbTypes<
    {
      readonly files: readonly ImportedFile[]
      readonly skipErrors: boolean
      readonly skipFiles?: boolean
    },
    ImportOutcome
  >
  /** What published names may mean, in their order. */
  readonly 'suggest-territories': VerbTypes<
    { readonly names: readonly string[] },
    readonly (readonly SuggestedTerritory[])[]
  >
  /** Writes every figure of a company's latest editions as the product's own CSV; `path` doesn't exist, its folder does. */
  readonly 'figures-csv': VerbTypes<
    { readonly company: string; readonly path: string },
    { readonly figures: number; readonly bytes: number }
  >
  /** The published data as a Data Package: its texts; the dataset itself is put at `copyTo`, where no file may be. */
  readonly package: VerbTypes<
    { readonly copyTo: string; readonly appVersion: string },
    readonly { readonly name: string; readonly text: string }[]
  >
  /** The layouts that the program knows and the mappings that are saved in the dataset. */
  readonly 'import-layouts': VerbTypes<NoRequest, readonly MappingRecipe[]>
}

export const IMPORT_VALUES: ValueSchemas<ImportVerbs> = {
  'import-inspect': z.array(fileInspectionSchema),
  'import-dry-run': importReportSchema,
  'import-commit': importOutcomeSchema,
  'suggest-territories': z.array(z.array(suggestedTerritorySchema)),
  'figures-csv': z.strictObject({ figures: z.int(), bytes: z.int() }),
  package: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  'import-layouts': z.array(mappingRecipeSchema),
}
