import { DeskError } from '../model/error-codes.ts'
import type { FileInspection, ImportChoices } from '../model/import-report.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { formatOf, layoutOf, lookAtText, type LookedAtContent } from './inspect-report.ts'
import { maybePeriodInName } from './parse-period.ts'
import { lookAtReport, type ReportFile } from './read-in-chunks.ts'
import type { BoundRecipe } from './recipe/bind-recipe.ts'
import type { ReportReader } from './report-reader.ts'
import { createTerritoryMatcher, type KnownTerritory } from './territories/match-territory.ts'
import { decodeText } from './text/decode-text.ts'
import { readTextReport } from './text/read-text-report.ts'

/** What an import draws on besides the file itself. */
export interface ImportSurroundings {
  readonly territories: readonly KnownTerritory[]
  /** The reader's saved mappings: they come before the published layouts. */
  readonly recipes: readonly MappingRecipe[]
}

/**
 * Opens a report file to be read, by the layout that the reader chose or that its header shows.
 *
 * @throws {DeskError} `import-layout-unknown`, `import-layout-several`, `import-period` when nothing states the period,
 * `import-encoding`, `import-not-text`, and those of a file that can't be read.
 */
export async function openReport(
  path: string,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
): Promise<ReportReader> {
  const file = lookAtReport(path)
  const content = await lookAtContent(file, choices)
  const { bound, candidates } = layoutOf(content.rows, file, choices, surroundings.recipes)
  if (bound === null) throw noLayout(file, candidates)
  return textReader(file, content, bound, choices, surroundings)
}

/** Looks at a file and says what was found; a file that can't be imported says why, and doesn't throw. */
export async function inspectReport(
  path: string,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
): Promise<{ readonly inspection: FileInspection; readonly failure: DeskError | null }> {
  const file = lookAtReport(path)
  const empty: FileInspection = {
    file: file.name,
    bytes: file.bytes,
    sha256: file.sha256,
    format: formatOf(file),
    failure: null,
    dialect: null,
    layout: null,
    candidates: [],
    drift: [],
    sheets: [],
    preview: [],
  }
  try {
    const content = await lookAtContent(file, choices)
    if (content.dialect !== null) decodeText(file, content.dialect.encoding, () => undefined)
    const { bound, candidates } = layoutOf(content.rows, file, choices, surroundings.recipes)
    const inspection: FileInspection = {
      ...empty,
      dialect: content.dialect,
      layout: bound === null ? null : { id: bound.recipe.id, name: bound.recipe.name },
      candidates: candidates.map(({ id, name }) => ({ id, name })),
      drift: [...(bound?.drift ?? [])],
      preview: content.rows.slice(0, 30).map((row) => row.slice(0, 60).map((cell) => cell.slice(0, 200))),
    }
    return { inspection, failure: null }
  } catch (error) {
    if (error instanceof DeskError) return { inspection: empty, failure: error }
    throw error
  }
}

async function lookAtContent(file: ReportFile, choices: ImportChoices): Promise<LookedAtContent> {
  await Promise.resolve()
  return lookAtText(file, choices.encoding)
}

function noLayout({ name }: ReportFile, candidates: readonly MappingRecipe[]): DeskError {
  if (candidates.length === 0) return new DeskError('import-layout-unknown', { file: name })
  return new DeskError('import-layout-several', {
    file: name,
    layouts: candidates.map((candidate) => candidate.name).join('; '),
  })
}

function textReader(
  file: ReportFile,
  { dialect }: LookedAtContent,
  bound: BoundRecipe,
  choices: ImportChoices,
  { territories }: ImportSurroundings,
): ReportReader {
  const { recipe } = bound
  if (dialect === null) throw new Error('A text file was looked at without its dialect')
  const period = choices.period ?? maybePeriodInName(file.name)
  if (recipe.period.from === 'file-name' && period === null)
    throw new DeskError('import-period', { file: file.name })
  const matcher = createTerritoryMatcher(territories, [...recipe.territories, ...choices.territories])
  return {
    file,
    layout: { id: recipe.id, name: recipe.name },
    names: recipe,
    matcher,
    read: (sink) => readTextReport(file, dialect, bound, { matcher, period }, sink),
  }
}
