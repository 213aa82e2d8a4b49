import { z } from 'zod'
import {
  CSV_USES,
  FORMAT_ENDINGS,
  PUBLISH_FORMATS,
  RECIPE_CONTENTS,
  type PublishFormat,
} from './publish-formats.ts'
import { presetIdSchema } from './preset.ts'
import { EXPORT_LOCALES, type Publication, publicationSchema } from './publication.ts'
import { FIGURE_KINDS, territoryEntrySchema } from './view-query.ts'

/** No more files than this come of one batch. */
export const MOST_BATCH_FILES = 2000

/**
 * One publication over territories, kinds of figure, presets and languages: every combination, in every format. An empty list stands
 * for what the publication itself has; each territory is a figure of its own.
 */
export const batchSchema = z.strictObject({
  publication: publicationSchema,
  territories: z.array(territoryEntrySchema).max(300),
  figures: z.array(z.enum(FIGURE_KINDS)).max(FIGURE_KINDS.length),
  presets: z.array(presetIdSchema).max(60),
  locales: z.array(z.enum(EXPORT_LOCALES)).max(EXPORT_LOCALES.length),
  formats: z.array(z.enum(PUBLISH_FORMATS)).min(1).max(PUBLISH_FORMATS.length),
  csvUse: z.enum(CSV_USES),
  recipe: z.enum(RECIPE_CONTENTS),
  isDespiteReds: z.boolean(),
})
export type Batch = Readonly<z.infer<typeof batchSchema>>

/** One file of a batch, and the name it gets before its ending: `DE-map-slide-de`. */
export interface BatchJob {
  readonly name: string
  readonly publication: Publication
  readonly format: PublishFormat
}

/** Why a file of a batch isn’t there. */
const batchFailureSchema = z.strictObject({ name: z.string(), sentence: z.string() })
export type BatchFailure = Readonly<z.infer<typeof batchFailureSchema>>

/** What of a view its figure, or the dataset, has no use for: a sentence, and the figures it is said of. */
const batchChangeSchema = z.strictObject({ names: z.array(z.string()), sentence: z.string() })
export type BatchChange = Readonly<z.infer<typeof batchChangeSchema>>

export const batchStateSchema = z.strictObject({
  /**
   * `stopped`: the disk was full; `edited`: the dataset was changed meanwhile, and what follows would be of other figures than what was
   * made. No further file was begun.
   */
  phase: z.enum(['none', 'running', 'done', 'cancelled', 'stopped', 'edited']),
  total: z.int(),
  done: z.int(),
  /** What is being made. */
  current: z.string().nullable(),
  failures: z.array(batchFailureSchema),
  /** What was changed in views or dropped from them, so far. */
  changes: z.array(batchChangeSchema),
})
export type BatchState = Readonly<z.infer<typeof batchStateSchema>>

/** The names of a batch’s files, in the order in which they are made. */
export function batchFileNames(batch: Batch): readonly string[] {
  return batchJobs(batch).map(fileNameOf)
}

/** `DE-map-slide-de.svg`. */
export function fileNameOf({ name, format }: BatchJob): string {
  return `${name}.${FORMAT_ENDINGS[format]}`
}

/** Every combination, territories outermost, formats innermost. A name says what departs from the publication. */
export function batchJobs(batch: Batch): readonly BatchJob[] {
  const { publication } = batch
  const orOwn = <T>(list: readonly T[], own: T): readonly T[] => (list.length === 0 ? [own] : list)
  const territories = orOwn<readonly string[]>(
    batch.territories.map((code) => [code]),
    publication.query.territories,
  )
  const freeName = namesApart()
  return territories.flatMap((chosen) =>
    orOwn(batch.figures, publication.query.figure).flatMap((figure) =>
      orOwn(batch.presets, publication.preset).flatMap((preset) =>
        orOwn(batch.locales, publication.locale).flatMap((locale) => {
          const query = { ...publication.query, territories: [...chosen], figure }
          const own = batch.territories.length === 0 ? [] : chosen
          const name = freeName([...own, figure, preset, locale])
          return batch.formats.map((format): BatchJob => ({
            name,
            publication: { ...publication, query, preset, locale },
            format,
          }))
        }),
      ),
    ),
  )
}

/** With the longest ending they have the 120 bytes that a name may have on any system. */
const MOST_CHARACTERS = 104

/** Names that any system takes, and tells apart: not every one takes the colon of today's members, or tells small letters from capitals. */
function namesApart(): (parts: readonly string[]) => string {
  const taken = new Set<string>()
  return (parts) => {
    const wanted = parts.join('-').replaceAll(':', '-').slice(0, MOST_CHARACTERS)
    let name = wanted
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}-${count}`
    taken.add(name.toLowerCase())
    return name
  }
}
