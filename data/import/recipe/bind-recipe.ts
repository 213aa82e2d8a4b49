import type { FigureRule, MappingRecipe, SplitValue } from '../../model/mapping-recipe.ts'
import { columnNames } from '../../model/header-names.ts'
import { plainHeader } from '../../model/plain-header.ts'
import { maybePeriodInTitle } from '../../model/parse-period.ts'
import { say } from '../../model/words/say.ts'

/** A recipe's columns found in one file's header: places from 0. */
export interface BoundRecipe {
  readonly recipe: MappingRecipe
  readonly columns: number
  readonly header: readonly string[]
  readonly figures: readonly {
    readonly rule: FigureRule
    readonly place: number
    readonly highPlace: number | null
    /** That its header says; `null`: the row or the file says it. */
    readonly period: string | null
  }[]
  readonly splits: readonly {
    readonly place: number
    readonly values: ReadonlyMap<string, SplitValue>
    readonly others: 'error' | 'left-out' | 'taken'
  }[]
  readonly periodPlace: number | null
  /** The second of two columns that say the period; `null`: there is none. */
  readonly secondPeriodPlace: number | null
  readonly companyPlace: number | null
  readonly territoryPlace: number | null
  readonly codePlace: number | null
  /** What differs from the layout as it is known, one sentence each. */
  readonly drift: readonly string[]
}

/** `null`: a column that the recipe can't do without isn't in the header, or is there twice. */
export function maybeBindRecipe(recipe: MappingRecipe, header: readonly string[]): BoundRecipe | null {
  const finder = createFinder(header)
  const { period, territory } = recipe
  const periodPlace = 'column' in period ? finder.find(period.column) : null
  const secondPeriodPlace = 'second' in period ? finder.find(period.second) : null
  const companyPlace = recipe.companyColumn === undefined ? null : finder.find(recipe.companyColumn)
  const territoryPlace = territory.from === 'column' ? finder.find(territory.name) : null
  const codePlace =
    territory.from === 'column' && territory.code !== undefined ? (finder.find(territory.code) ?? null) : null
  const splits = recipe.splits.map(({ column, values, others = 'error', isOptional = false }) => ({
    column,
    isOptional,
    place: finder.find(column),
    values: new Map(values.map((value) => [value.text.toLowerCase(), value])),
    others,
  }))
  const figures = recipe.figures.map((rule) => ({
    rule,
    place: finder.find(rule.column),
    highPlace: rule.highColumn === undefined ? null : finder.find(rule.highColumn),
  }))
  for (const { column } of recipe.ignored) finder.use(column)
  const missing = figures.filter(({ rule, place }) => place === undefined && rule.isOptional !== true)
  const bound = figures.flatMap(({ rule, place, highPlace }) =>
    place === undefined || highPlace === undefined
      ? []
      : [{ rule, place, highPlace, period: periodOfColumn(recipe, rule, header[place] ?? '') }],
  )
  const hasPeriods = period.from !== 'header' || bound.every((figure) => figure.period !== null)
  const boundSplits = splits.flatMap(({ place, values, others }) =>
    place === undefined ? [] : [{ place, values, others }],
  )
  const absent = splits.filter(({ place }) => place === undefined)
  const isWhole =
    periodPlace !== undefined &&
    secondPeriodPlace !== undefined &&
    companyPlace !== undefined &&
    territoryPlace !== undefined &&
    absent.every(({ isOptional }) => isOptional) &&
    missing.length === 0 &&
    hasPeriods &&
    (bound.length > 0 || recipe.figures.length === 0) &&
    !finder.isDoubtful()
  if (!isWhole) return null
  return {
    recipe,
    columns: header.length,
    header,
    figures: bound,
    splits: boundSplits,
    periodPlace,
    secondPeriodPlace,
    companyPlace,
    territoryPlace,
    codePlace,
    drift: [
      ...absent.map(({ column }) => say('import.drift.absent', { known: column[0] ?? '' })),
      ...finder.drift(),
    ],
  }
}

function periodOfColumn({ period }: MappingRecipe, rule: FigureRule, header: string): string | null {
  if (period.from !== 'header') return null
  const said = maybePeriodInTitle(header)
  if (said?.is === 'fault') return null
  // A header that says another period than its rule is another column.
  if (said !== null && rule.period !== undefined && rule.period !== said.label) return null
  return said?.label ?? rule.period ?? null
}

function createFinder(header: readonly string[]) {
  const places = new Map<string, number[]>()
  for (const [place, name] of header.entries()) {
    const plain = plainHeader(name)
    places.set(plain, [...(places.get(plain) ?? []), place])
  }
  for (const [place, name] of columnNames(header).entries()) {
    const plain = plainHeader(name)
    if (!places.has(plain)) places.set(plain, [place])
  }
  const used = new Set<number>()
  const renamed: string[] = []
  let doubtful = false
  return {
    /** Columns that become nothing: how they are spelt is no matter. */
    use: (names: readonly string[]): void => {
      for (const name of names) for (const place of places.get(plainHeader(name)) ?? []) used.add(place)
    },
    find: (names: readonly string[]): number | undefined => {
      for (const [order, name] of names.entries()) {
        const [place, ...others] = places.get(plainHeader(name)) ?? []
        if (place === undefined) continue
        if (others.length > 0) doubtful = true
        used.add(place)
        if (order > 0)
          renamed.push(say('import.drift.renamed', { known: names[0] ?? '', found: header[place] ?? '' }))
        return place
      }
      return undefined
    },
    isDoubtful: () => doubtful,
    drift: (): readonly string[] => [
      ...renamed,
      ...header.flatMap((name, place) =>
        used.has(place) || name.trim() === ''
          ? []
          : [say('import.drift.added', { found: name.slice(0, 200) })],
      ),
    ],
  }
}
