import type { ImportChoices } from '../../model/import-report.ts'
import type { ImportQuestion } from '../../model/import-question.ts'
import type { MappingRecipe } from '../../model/mapping-recipe.ts'
import { recipeWithWords } from '../../model/recipe-with-answers.ts'
import { companyAsSaid, companyByRecipe, companyOfAnyones, type CompanyByRecipe } from '../company-of-file.ts'
import type { KnownCompany } from '../known-companies.ts'
import type { LayoutOfFile } from '../layout-of-file.ts'
import { DSA_LAYOUT, dsaLayoutOf } from '../layouts/dsa.ts'
import { PUBLISHED_LAYOUTS } from '../layouts/recognise-layout.ts'
import type { ImportSurroundings } from '../import-surroundings.ts'
import { periodByRecipe, type TitlesOfTable } from '../period-of-file.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import type { ReportReader } from '../report-reader.ts'
import { createTerritoryMatcher } from '../territories/match-territory.ts'
import type { RecipeContext } from './apply-recipe.ts'
import { maybeBindRecipe, type BoundRecipe } from './bind-recipe.ts'
import { recipeForCompany } from './recipe-for-company.ts'

/** What a report has that a recipe reads, wherever its rows come from. */
interface ReportByRecipe {
  readonly report: Omit<ReportReader, 'read'>
  /** The recipe as it is of the file's company. */
  readonly bound: BoundRecipe
  readonly context: RecipeContext
}

/**
 * The reader of a file by its recipe, but for its rows; `context` is what each of them is read with.
 *
 * @throws {DeskError} `import-period-differs`, `import-period-refused`, `import-company-differs`.
 */
export function reportByRecipe(
  file: ReportFile,
  { isOffered }: Pick<LayoutOfFile, 'isOffered'>,
  boundAsKept: BoundRecipe,
  choices: ImportChoices,
  { territories, companies }: ImportSurroundings,
  titles?: TitlesOfTable,
): ReportByRecipe {
  const kept = boundAsKept.recipe
  const isAnyones = kept.id === DSA_LAYOUT.id
  const isPublished = PUBLISHED_LAYOUTS.includes(kept)
  const byRecipe = isAnyones
    ? companyOfAnyones(file.name, kept.company, choices, companies)
    : isPublished
      ? null
      : companyByRecipe(file.name, kept.company, choices, companies)
  const company = byRecipe?.company ?? companyAsSaid(file.name, kept.company, 'layout', choices, companies)
  const { period, questions } = periodByRecipe(file.name, kept, choices, company, titles)
  const layout = { id: kept.id, name: kept.name }
  const recipe = recipeWithWords(
    isAnyones ? dsaLayoutOf(company) : recipeForCompany(kept, company),
    choices.answers,
  )
  const bound = boundAnew(recipe, boundAsKept)
  const answers = [...recipe.territories, ...choices.territories]
  const matcher = createTerritoryMatcher(territories, answers, recipe.footnoteMarks)
  return {
    report: {
      kind: 'report',
      file,
      layout,
      names: recipe,
      matcher,
      questions: [
        ...(byRecipe === null
          ? []
          : isAnyones
            ? openCompany(byRecipe, companies)
            : companyQuestions(layout, byRecipe, isOffered, companies)),
        ...questions,
      ],
    },
    bound,
    context: { matcher, period, answers: choices.answers },
  }
}

/** A template that any company fills in: whose the file is is said by its name, where it names one that is held, or by the reader. */
function openCompany(
  { saidBy }: CompanyByRecipe,
  companies: readonly KnownCompany[],
): readonly ImportQuestion[] {
  const held = companies.map(({ id, name }) => ({ id, name }))
  return saidBy === 'nothing' ? [{ ask: 'company', held, denied: null }] : []
}

/** A mapping says whose its columns are, not whose a file is: that is said for each file, by its name or by the reader. */
function companyQuestions(
  mapping: { readonly id: string; readonly name: string },
  { company, saidBy, denied }: CompanyByRecipe,
  isOffered: boolean,
  companies: readonly KnownCompany[],
): readonly ImportQuestion[] {
  if (!isOffered && saidBy !== 'nothing') return []
  if (denied !== null) {
    const held = companies.map(({ id, name }) => ({ id, name }))
    const details = { mapping: mapping.name, company: company.name, named: denied.name }
    // The one that the name says comes first.
    return [
      {
        ask: 'company',
        held: [...held.filter(({ id }) => id === denied.id), ...held.filter(({ id }) => id !== denied.id)],
        denied: details,
      },
    ]
  }
  const { id, name, lastPeriod } = company
  return [{ ask: 'mapping', mapping, company: { id, name }, saidBy, isChosen: !isOffered, lastPeriod }]
}

function boundAnew(recipe: MappingRecipe, { header }: BoundRecipe): BoundRecipe {
  const bound = maybeBindRecipe(recipe, header)
  if (bound === null) throw new RangeError('A mapping of the same columns does not fit their header')
  return bound
}
