import type { ImportChoices } from './import-report.ts'
import type { MappingRecipe } from './mapping-recipe.ts'
import { onOneLine } from './on-one-line.ts'
import { plainHeader } from './plain-header.ts'

/** Territories that a mapping may have answers for. */
const MAX_TERRITORIES = 500

/**
 * A mapping that knows what was answered about its columns, so that the next file of the kind isn't asked again: the unit of shares,
 * whether the territories are countries, and what names stand for. A column that was answered otherwise in different tables stays open.
 */
export function recipeWithAnswers(
  recipe: MappingRecipe,
  { answers, territories }: Pick<ImportChoices, 'answers' | 'territories'>,
): MappingRecipe {
  const { areCountries } = answers
  const { territory } = recipe
  const said = new Set(territories.map(({ asPublished }) => onOneLine(asPublished)))
  const others = recipe.territories.filter(({ asPublished }) => !said.has(onOneLine(asPublished)))
  return {
    ...recipe,
    territory:
      territory.from === 'fixed' || areCountries === null ? territory : { ...territory, areCountries },
    figures: recipe.figures.map((rule) => {
      const names = new Set(rule.column.map(plainHeader))
      const units = answers.shareUnits.flatMap(({ column, unit }) =>
        names.has(plainHeader(column)) ? [unit] : [],
      )
      const [unit] = units
      const isKnown = rule.measure === 'share-disclosed' && unit !== undefined && new Set(units).size === 1
      return isKnown ? { ...rule, shareUnit: unit } : rule
    }),
    territories: [...others, ...territories].slice(-MAX_TERRITORIES),
  }
}
