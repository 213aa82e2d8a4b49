import { DeskError } from '../../model/error-codes.ts'
import type { ImportChoices } from '../../model/import-report.ts'
import { maybePeriodInName } from '../parse-period.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import type { ReportReader } from '../report-reader.ts'
import { createTerritoryMatcher, type KnownTerritory } from '../territories/match-territory.ts'
import type { RecipeContext } from './apply-recipe.ts'
import type { BoundRecipe } from './bind-recipe.ts'

/** What a report has that a recipe reads, wherever its rows come from. */
type ByRecipe = Pick<ReportReader, 'kind' | 'file' | 'layout' | 'names' | 'matcher'>

/**
 * The reader of a file by its recipe, but for its rows; `context` is what each of them is read with.
 * @throws {DeskError} `import-period` where the recipe takes the period from the file's name, and neither that nor the reader says it.
 */
export function reportByRecipe(
  file: ReportFile,
  { recipe }: BoundRecipe,
  choices: ImportChoices,
  territories: readonly KnownTerritory[],
): { readonly report: ByRecipe; readonly context: RecipeContext } {
  const period = choices.period ?? maybePeriodInName(file.name)
  if (recipe.period.from === 'file-name' && period === null)
    throw new DeskError('import-period', { file: file.name })
  const matcher = createTerritoryMatcher(territories, [...recipe.territories, ...choices.territories])
  const layout = { id: recipe.id, name: recipe.name }
  return {
    report: { kind: 'report', file, layout, names: recipe, matcher },
    context: { matcher, period, answers: choices.answers },
  }
}
