import type { ImportChoices } from '../model/import-report.ts'
import { joinedHeader } from '../model/header-names.ts'
import type { MappingRecipe } from '../model/mapping-recipe.ts'
import { companiesNamed, companyMeant, type KnownCompany } from './known-companies.ts'
import { PUBLISHED_LAYOUTS, recogniseLayout, type RecognisedLayout } from './layouts/recognise-layout.ts'
import { maybeBindRecipe } from './recipe/bind-recipe.ts'

/** What is looked at to know a file's layout. */
interface LookedAtRows {
  /** Its name. */
  readonly file: string
  /** The first rows of the sheet (of a database, the table) that a mapping names, `null` of the first; `null`: there is no such sheet. */
  readonly rowsOf: (sheet: string | null) => readonly (readonly string[])[] | null
  /** The header of the table that the reader chose there, in the place of each mapping's own header row; `undefined`: none was chosen. */
  readonly chosenHeaderOf?: (sheet: string | null) => readonly string[] | undefined
  /** It is a report of Microsoft's, which is known by its sheets. */
  readonly isKnownOtherwise: boolean
}

export interface LayoutOfFile extends RecognisedLayout {
  /** A kept mapping that nobody chose for this file: whether it holds here is a question. */
  readonly isOffered: boolean
}

interface Around {
  readonly recipes: readonly MappingRecipe[]
  readonly companies: readonly KnownCompany[]
}

const NONE: LayoutOfFile = { bound: null, candidates: [], isOffered: false }

/** The layout that the reader chose, else the published one that the header shows, else a kept mapping that fits: it is offered. */
export function layoutOfFile(
  looked: LookedAtRows,
  choices: Pick<ImportChoices, 'layout' | 'recipe' | 'answers'>,
  around: Around,
): LayoutOfFile {
  const known = [...around.recipes, ...PUBLISHED_LAYOUTS]
  const chosen = choices.recipe ?? known.find(({ id }) => id === choices.layout)
  if (chosen !== undefined) return { ...NONE, bound: boundTo(chosen, looked) }
  if (looked.isKnownOtherwise) return NONE
  const published = recognised(PUBLISHED_LAYOUTS, looked)
  if (published.bound !== null || published.candidates.length > 0) return { ...published, isOffered: false }
  return { ...recognised(offered(looked.file, choices, around), looked), isOffered: true }
}

/** Kept mappings that may be offered: of no company that the reader, or the file's name, denies. */
function offered(
  file: string,
  { answers }: Pick<ImportChoices, 'answers'>,
  { recipes, companies }: Around,
): readonly MappingRecipe[] {
  const said = answers.company === null ? null : companyMeant(answers.company, companies).id
  const named = companiesNamed(file, [...companies, ...recipes.map(({ company }) => company)]).map(
    ({ id }) => id,
  )
  return recipes.filter(
    ({ company }) =>
      (said === null || company.id === said) && (named.length === 0 || named.includes(company.id)),
  )
}

/** By sheet and header row, those of the first that anything fits. */
function recognised(recipes: readonly MappingRecipe[], looked: LookedAtRows): RecognisedLayout {
  const placeOf = ({ sheet, headerRow, headerRows = 1 }: MappingRecipe): string =>
    JSON.stringify([sheet, headerRow, headerRows])
  const places = new Map(recipes.map((recipe) => [placeOf(recipe), recipe]))
  for (const [place, first] of places) {
    const there = recipes.filter((recipe) => placeOf(recipe) === place)
    for (const header of headersAt(looked, first)) {
      const found = recogniseLayout(header, looked.file, there)
      if (found.bound !== null || found.candidates.length > 0) return found
    }
  }
  return NONE
}

function boundTo(recipe: MappingRecipe, looked: LookedAtRows): LayoutOfFile['bound'] {
  for (const header of headersAt(looked, recipe)) {
    const bound = maybeBindRecipe(recipe, header)
    if (bound !== null) return bound
  }
  return null
}

/** The chosen table's first; a section has none of its own, and goes by the header above it. */
function headersAt(
  { rowsOf, chosenHeaderOf }: LookedAtRows,
  { sheet, headerRow, headerRows = 1 }: MappingRecipe,
): readonly (readonly string[])[] {
  const rows = rowsOf(sheet)?.slice(headerRow - 1, headerRow - 1 + headerRows) ?? []
  const own = rows.length === headerRows ? joinedHeader(rows) : undefined
  return [chosenHeaderOf?.(sheet), own].filter((header) => header !== undefined)
}
