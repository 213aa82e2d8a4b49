import type { ImportChoices } from '../../model/import-report.ts'
import type { ImportQuestion } from '../../model/import-question.ts'
import type { MappingRecipe } from '../../model/mapping-recipe.ts'
import { companyByRecipe, companyAsSaid } from '../company-of-file.ts'
import type { LayoutOfFile } from '../layout-of-file.ts'
import { PUBLISHED_LAYOUTS } from '../layouts/recognise-layout.ts'
import type { ImportSurroundings } from '../open-report.ts'
import { periodByRecipe } from '../period-of-file.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import type { ReportReader } from '../report-reader.ts'
import { createTerritoryMatcher } from '../territories/match-territory.ts'
import type { RecipeContext } from './apply-recipe.ts'
import { maybeBindRecipe, type BoundRecipe } from './bind-recipe.ts'
import { recipeForCompany } from './recipe-for-company.ts'

/** What a report has that a recipe reads, wherever its rows come from. */
export interface ReportByRecipe {
  readonly report: Omit<ReportReader, 'read'>
  /** The recipe as it is of the file's company. */
  readonly bound: BoundRecipe
  readonly context: RecipeContext
}

/**
 * The reader of a file by its recipe, but for its rows; `context` is what each of them is read with.
 *
 * @throws {DeskError} `import-period-differs`, `import-company-differs`.
 */
export function reportByRecipe(
  file: ReportFile,
  { isOffered }: Pick<LayoutOfFile, 'isOffered'>,
  boundAsKept: BoundRecipe,
  choices: ImportChoices,
  { territories, companies }: ImportSurroundings,
): ReportByRecipe {
  const kept = boundAsKept.recipe
  const company = PUBLISHED_LAYOUTS.includes(kept)
    ? companyAsSaid(file.name, kept.company, 'layout', choices, companies)
    : companyByRecipe(file.name, kept.company, choices, companies)
  const { period, questions } = periodByRecipe(file.name, kept, choices, company)
  const layout = { id: kept.id, name: kept.name }
  const offer: ImportQuestion = {
    ask: 'mapping',
    mapping: layout,
    company: { id: company.id, name: company.name },
    lastPeriod: company.lastPeriod,
  }
  const recipe = recipeForCompany(kept, company)
  const bound = boundAnew(recipe, boundAsKept)
  const matcher = createTerritoryMatcher(territories, [...recipe.territories, ...choices.territories])
  return {
    report: {
      kind: 'report',
      file,
      layout,
      names: recipe,
      matcher,
      questions: [...(isOffered ? [offer] : []), ...questions],
    },
    bound,
    context: { matcher, period, answers: choices.answers },
  }
}

function boundAnew(recipe: MappingRecipe, { header }: BoundRecipe): BoundRecipe {
  const bound = maybeBindRecipe(recipe, header)
  if (bound === null) throw new RangeError('A mapping of the same columns does not fit their header')
  return bound
}
