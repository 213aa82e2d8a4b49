import type { FigureParts, FigureRule } from '../../model/mapping-recipe.ts'
import { say } from '../../model/words/say.ts'
import type { DraftFigure, DraftIssue, DraftSink } from '../draft.ts'
import { maybePeriodEndingOn, maybePeriodLabel } from '../parse-period.ts'
import { parseBounds, parseValue, type ParsedValue } from '../parse-value.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import type { BoundRecipe } from './bind-recipe.ts'

/** A row of a text file or a worksheet, as text. */
export interface SourceRow {
  readonly sheet: string | null
  readonly row: number
  readonly cells: readonly string[]
}

export interface RecipeContext {
  readonly matcher: TerritoryMatcher
  /** The period of a file that states it in its name, or that the reader typed; `null`: a column states it. */
  readonly period: string | null
}

/** Turns rows below the header into lines of figures: each row ends as a line, or as an issue that says why not. */
export function createRecipeReader(
  bound: BoundRecipe,
  context: RecipeContext,
  sink: DraftSink,
): (row: SourceRow) => void {
  const { recipe } = bound
  const absenceWords = new Set(recipe.absenceWords.map((word) => word.toLowerCase()))
  const totalWords = new Set(recipe.totalWords.map((word) => word.toLowerCase()))

  return (row) => {
    const issue = (
      level: DraftIssue['level'],
      about: Omit<DraftIssue, 'level' | 'sheet' | 'row' | 'rows'>,
    ): void => sink.issue({ level, sheet: row.sheet, row: row.row, rows: 1, ...about })
    const fail = (place: number | null, reasonId: string, reason: string, fix: string): void =>
      issue('error', {
        reasonId,
        column: place === null ? null : (bound.header[place] ?? null),
        value: place === null ? null : shortened(row.cells[place] ?? ''),
        reason,
        fix,
      })
    const skip = (reasonId: string, reason: string): void =>
      issue('skipped', { reasonId, column: null, value: null, reason, fix: null })

    if (row.cells.every((cell) => cell.trim() === '')) {
      skip('blank-row', say('import.skip.blank-row'))
      return
    }
    if (recipe.figures.length === 0) {
      skip('no-count', say('import.skip.no-count'))
      return
    }
    if (row.cells.length !== bound.columns) {
      const values = { found: row.cells.length, expected: bound.columns }
      fail(null, 'cell-count', say('import.fault.cell-count', values), say('import.fix.cell-count'))
      return
    }
    const cellAt = (place: number | null): string => (place === null ? '' : (row.cells[place] ?? ''))
    const named = withoutMarks(cellAt(bound.territoryPlace), recipe.footnoteMarks)
    if (totalWords.has(named.toLowerCase())) {
      skip('total-row', say('import.skip.total-row', { name: shortened(named) }))
      return
    }
    const period = periodOf(bound, cellAt, context.period)
    if (period === null) {
      fail(bound.periodPlace, 'period', say('import.fault.period'), say('import.fix.period'))
      return
    }
    const territory = territoryOf(bound, named, cellAt(bound.codePlace).trim(), context.matcher)
    if (territory === null) {
      const similar = context.matcher.suggest(named).map(({ name }) => name)
      const fix =
        similar.length === 0
          ? say('import.fix.territory')
          : say('import.fix.territory-similar', { names: similar.join(', ') })
      fail(bound.territoryPlace, 'territory', say('import.fault.territory'), fix)
      return
    }
    if (territory.saysOther !== null)
      issue('warning', {
        reasonId: 'territory-code',
        column: bound.header[bound.territoryPlace ?? 0] ?? null,
        value: shortened(named),
        reason: say('import.warning.territory-code', { code: territory.code, other: territory.saysOther }),
        fix: null,
      })
    const parts = splitParts(bound, cellAt)
    if ('place' in parts) {
      fail(parts.place, 'split-word', say('import.fault.split-word'), say('import.fix.split-word'))
      return
    }
    const figures: DraftFigure[] = []
    let blankCells = 0
    for (const { rule, place, highPlace } of bound.figures) {
      const text = cellAt(place)
      const value =
        highPlace === null
          ? parseValue(text, rule.measure, recipe, absenceWords)
          : parseBounds(text, cellAt(highPlace), recipe)
      if (value.status === 'fault') {
        fail(place, value.fault, say(`import.fault.${value.fault}`), say(`import.fix.value`))
        return
      }
      const meant = meaning(value, rule, period)
      if (meant === null) blankCells += 1
      else
        figures.push({
          edition: period,
          period,
          territory: territory.code,
          ...whole({ ...recipe.defaults, ...definedParts(parts), ...definedParts(rule) }),
          measure: rule.measure,
          outcome: rule.outcome,
          ...meant,
          asPublished: highPlace === null ? text : `${text}–${cellAt(highPlace)}`,
          note: null,
        })
    }
    sink.line({
      sheet: row.sheet,
      row: row.row,
      territoryAsPublished: cellAt(bound.territoryPlace),
      edition: period,
      figures,
      blankCells,
    })
  }
}

const shortened = (text: string): string => text.slice(0, 200)

function withoutMarks(name: string, marks: string): string {
  let end = name.length
  while (end > 0 && (marks.includes(name.charAt(end - 1)) || name.charAt(end - 1) === ' ')) end -= 1
  return name.slice(0, end).trim()
}

function periodOf(
  bound: BoundRecipe,
  cellAt: (place: number | null) => string,
  given: string | null,
): string | null {
  const { period } = bound.recipe
  if (period.from === 'typed') return period.period
  if (period.from === 'file-name') return given
  const text = cellAt(bound.periodPlace)
  return period.form === 'label' ? maybePeriodLabel(text) : maybePeriodEndingOn(text)
}

function territoryOf(
  { recipe }: BoundRecipe,
  name: string,
  code: string,
  matcher: TerritoryMatcher,
): { readonly code: string; readonly saysOther: string | null } | null {
  const { territory } = recipe
  if (territory.from === 'fixed') return { code: territory.code, saysOther: null }
  if (name === '' && code === '')
    return territory.blank === undefined ? null : { code: territory.blank, saysOther: null }
  const match = matcher.maybeMatch(name, code === '' ? null : code)
  if (match === null) return null
  return { code: match.territory.code, saysOther: match.nameSaysOther?.name ?? null }
}

/** What the row's own words say of all its figures, or the place of a word that isn't listed. */
function splitParts(
  bound: BoundRecipe,
  cellAt: (place: number | null) => string,
): FigureParts | { readonly place: number } {
  let parts: FigureParts = {}
  for (const { place, values } of bound.splits) {
    const value = values.get(cellAt(place).trim().toLowerCase())
    if (value === undefined) return { place }
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

/** What a cell means under its rule; `null`: no figure. */
function meaning(
  value: Exclude<ParsedValue, { status: 'fault' }>,
  rule: FigureRule,
  period: string,
): Pick<DraftFigure, 'status' | 'low' | 'high'> | null {
  const notReported = { status: 'not-reported', low: null, high: null } as const
  if (value.status === 'blank') return rule.blank === 'no-figure' ? null : notReported
  const isZero = value.low === 0 && (value.high === 0 || rule.measure === 'share-disclosed')
  if (isZero && rule.zeroIsBlankTo !== undefined && period <= rule.zeroIsBlankTo) return notReported
  return value
}
