import type { FigureParts, FigureRule, SplitValue } from '../../model/mapping-recipe.ts'
import { onOneLine } from '../../model/on-one-line.ts'
import type { FigureKind } from '../draft.ts'
import type { BoundRecipe } from './bind-recipe.ts'
import type { ShareColumn, TableShares } from './share-columns.ts'

/** A figure of the recipe with what it counts in one row; `rule`: with what the row's words say of its number. */
type KnownFigure = BoundRecipe['figures'][number] & {
  readonly kind: FigureKind
  readonly share: ShareColumn | undefined
}

/** The recipe's figures as one row has them; the place of a word that isn't listed; or that of one whose rows are left out. */
type RowFigures = readonly KnownFigure[] | { readonly unknownAt: number } | { readonly leftOutAt: number }

/** Combinations of words that are kept; a file that has more of them is read slower. */
const MAX_KEPT = 20_000

/** Reads what rows count from the columns that split them. The same words give the same objects. */
export function createKindReader(
  bound: BoundRecipe,
  shares: TableShares,
): (cells: readonly string[]) => RowFigures {
  const known = new Map<string, RowFigures>()
  const [first, ...more] = bound.splits.map(({ place }) => place)

  function wordsOf(cells: readonly string[]): string {
    if (first === undefined) return ''
    const word = cells[first] ?? ''
    return more.length === 0 ? word : JSON.stringify([word, ...more.map((place) => cells[place])])
  }

  function figureOf(figure: BoundRecipe['figures'][number], said: SplitValue | FigureParts): KnownFigure {
    const rule = { ...figure.rule, ...definedMeasure(said) }
    const share =
      rule.measure === 'share-disclosed'
        ? shares.columnOf(bound.header[figure.place] ?? '', rule, bound.recipe.decimal)
        : undefined
    return { ...figure, rule, kind: kindOf(bound, said, rule), share }
  }

  return (cells) => {
    const words = wordsOf(cells)
    const kept = known.get(words)
    if (kept !== undefined) return kept
    const said = splitParts(bound, cells)
    const figures =
      'unknownAt' in said || 'leftOutAt' in said
        ? said
        : bound.figures.map((figure) => figureOf(figure, said))
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

/** What the row's own words say of all its figures. A word that leaves its row out goes before one that nobody knows. */
function splitParts(
  bound: BoundRecipe,
  cells: readonly string[],
): Partial<SplitValue> | { readonly unknownAt: number } | { readonly leftOutAt: number } {
  let parts: Partial<SplitValue> = {}
  let unknownAt: number | undefined
  for (const { place, values, others } of bound.splits) {
    const value = values.get(onOneLine((cells[place] ?? '').trim()).toLowerCase())
    if (value?.isLeftOut === true || (value === undefined && others === 'left-out'))
      return { leftOutAt: place }
    if (value === undefined && others === 'error') unknownAt ??= place
    parts = { ...parts, ...definedParts(value ?? {}), ...definedMeasure(value ?? {}) }
  }
  return unknownAt === undefined ? parts : { unknownAt }
}

/** What a word says of its row's number: it goes before what is said of the column. */
function definedMeasure({
  measure,
  outcome,
  shareUnit,
}: Partial<SplitValue>): Partial<Pick<FigureRule, 'measure' | 'outcome' | 'shareUnit'>> {
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(shareUnit === undefined ? {} : { shareUnit }),
  }
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
