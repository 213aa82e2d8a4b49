import type { CellMeaning } from './import-question.ts'
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
    ...recipeWithWords(recipe, answers),
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

/** The most that a mapping holds. */
const MAX_WORDS = 50
const MAX_MARKS = 20

/** A mapping that knows, too, what was answered of words and marks in cells of figures. */
export function recipeWithWords(
  recipe: MappingRecipe,
  { words, marks }: Pick<ImportChoices['answers'], 'words' | 'marks'>,
): MappingRecipe {
  const said = new Set(words.map(({ text }) => text.toLowerCase()))
  const withWords = (before: readonly string[], means: CellMeaning): string[] =>
    [
      ...before.filter((word) => !said.has(word.toLowerCase())),
      ...words.flatMap((word) => (word.means === means ? [word.text] : [])),
    ].slice(-MAX_WORDS)
  if (words.length === 0 && marks === '') return recipe
  return {
    ...recipe,
    absenceWords: withWords(recipe.absenceWords, 'not-reported'),
    withheldWords: withWords(recipe.withheldWords ?? [], 'suppressed'),
    cellMarks: [...new Set(`${recipe.cellMarks ?? ''}${marks}`)].join('').slice(0, MAX_MARKS),
  }
}
