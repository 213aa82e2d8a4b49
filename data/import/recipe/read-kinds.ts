import type { FigureParts, FigureRule } from '../../model/mapping-recipe.ts'
import { onOneLine } from '../../model/on-one-line.ts'
import type { FigureKind } from '../draft.ts'
import type { BoundRecipe } from './bind-recipe.ts'

/** A figure of the recipe with what it counts in one row. */
export type KnownFigure = BoundRecipe['figures'][number] & { readonly kind: FigureKind }

/** The recipe's figures as one row has them; or the place of a word that isn't listed. */
export type RowFigures = readonly KnownFigure[] | { readonly unknownAt: number }

/** Combinations of words that are kept; a file that has more of them is read slower. */
const MAX_KEPT = 20_000

/** Reads what rows count from the columns that split them. The same words give the same objects. */
export function createKindReader(bound: BoundRecipe): (cells: readonly string[]) => RowFigures {
  const known = new Map<string, readonly KnownFigure[]>()
  const [first, ...more] = bound.splits.map(({ place }) => place)

  function wordsOf(cells: readonly string[]): string {
    if (first === undefined) return ''
    const word = cells[first] ?? ''
    return more.length === 0 ? word : JSON.stringify([word, ...more.map((place) => cells[place])])
  }

  return (cells) => {
    const words = wordsOf(cells)
    const kept = known.get(words)
    if (kept !== undefined) return kept
    const parts = splitParts(bound, cells)
    if ('unknownAt' in parts) return parts
    const figures = bound.figures.map((figure) => ({ ...figure, kind: kindOf(bound, parts, figure.rule) }))
    if (known.size < MAX_KEPT) known.set(words, figures)
    return figures
  }
}

function kindOf({ recipe }: BoundRecipe, parts: FigureParts, rule: FigureRule): FigureKind {
  return {
    ...whole({ ...recipe.defaults, ...definedParts(parts), ...definedParts(rule) }),
    measure: rule.measure,
    outcome: rule.outcome,
  }
}

/** What the row's own words say of all its figures. */
function splitParts(
  bound: BoundRecipe,
  cells: readonly string[],
): FigureParts | { readonly unknownAt: number } {
  let parts: FigureParts = {}
  for (const { place, values } of bound.splits) {
    const value = values.get(onOneLine((cells[place] ?? '').trim()).toLowerCase())
    if (value === undefined) return { unknownAt: place }
    parts = { ...parts, ...definedParts(value) }
  }
  return parts
}

/** Only the parts, and of those only what is said. */
function definedParts(said: FigureParts): FigureParts {
  const { requestKind, legalProcess, service, subject, isDisclosureRequest } = said
  return {
    ...(requestKind === undefined ? {} : { requestKind }),
    ...(legalProcess === undefined ? {} : { legalProcess }),
    ...(service === undefined ? {} : { service }),
    ...(subject === undefined ? {} : { subject }),
    ...(isDisclosureRequest === undefined ? {} : { isDisclosureRequest }),
  }
}

function whole(parts: FigureParts) {
  return {
    requestKind: parts.requestKind ?? ('undivided' as const),
    legalProcess: parts.legalProcess ?? 'not-split',
    service: parts.service ?? 'all',
    subject: parts.subject ?? ('account' as const),
    isDisclosureRequest: parts.isDisclosureRequest ?? true,
  }
}
