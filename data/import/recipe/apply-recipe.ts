import type { ImportAnswers } from '../../model/import-question.ts'
import type { FigureRule } from '../../model/mapping-recipe.ts'
import { nameWithoutMarks } from '../../model/name-without-marks.ts'
import { say } from '../../model/words/say.ts'
import type { DraftFigure, DraftSink } from '../draft.ts'
import { maybePeriodEndingOn, maybePeriodLabel } from '../parse-period.ts'
import { parseBounds, parseValue, type ParsedValue } from '../parse-value.ts'
import { remembered } from '../remembered.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import type { BoundRecipe } from './bind-recipe.ts'
import { createKindReader } from './read-kinds.ts'
import { codeWarning, faultyRow, shortened, skippedRow, type SourceRow } from './row-issues.ts'
import type { TableShares } from './share-columns.ts'
import type { TerritoryReader } from './territory-of-row.ts'

export interface RecipeContext {
  readonly matcher: TerritoryMatcher
  readonly answers: ImportAnswers
  /** The period of the file as a whole, `PERIOD_ASKED` while it is asked; `null`: a column states it. */
  readonly period: string | null
  /** The rows are a worksheet's: row and column name a cell. */
  readonly hasCells?: boolean
}

/** What rows are read with, besides their recipe and their file. */
export interface RowReading {
  readonly territories: TerritoryReader
  readonly shares: TableShares
}

/** Turns rows below the header into lines of figures: each row ends as a line, or as an issue that says why not. */
export function createRowReader(
  bound: BoundRecipe,
  context: RecipeContext,
  { territories, shares }: RowReading,
  sink: DraftSink,
): (row: SourceRow) => void {
  const { recipe, territoryPlace, codePlace, periodPlace } = bound
  const absenceWords = new Set(recipe.absenceWords.map((word) => word.toLowerCase()))
  const totalWords = new Set(recipe.totalWords.map((word) => word.toLowerCase()))
  const plainName = remembered((text) => {
    const named = nameWithoutMarks(text, recipe.footnoteMarks)
    return { named, isTotal: totalWords.has(named.toLowerCase()) }
  })
  const periodIn = createPeriodReader(bound, context.period)
  const figuresIn = createKindReader(bound)
  const shareAt = new Map(
    bound.figures.flatMap(({ rule, place }) =>
      rule.measure === 'share-disclosed'
        ? [[place, shares.columnOf(bound.header[place] ?? '', rule, recipe.decimal)] as const]
        : [],
    ),
  )

  return (row) => {
    const { cells } = row
    const cellAt = (place: number | null): string => (place === null ? '' : (cells[place] ?? ''))
    const fail = (place: number | null, reasonId: string, reason: string, fix: string): void =>
      sink.issue(faultyRow(bound, row, place, { reasonId, reason, fix }))

    if (cells.every((cell) => cell.trim() === '')) {
      sink.issue(skippedRow(row, 'blank-row', say('import.skip.blank-row')))
      return
    }
    if (recipe.figures.length === 0) {
      sink.issue(skippedRow(row, 'no-count', say('import.skip.no-count')))
      return
    }
    if (cells.length !== bound.columns) {
      const values = { found: cells.length, expected: bound.columns }
      fail(null, 'cell-count', say('import.fault.cell-count', values), say('import.fix.cell-count'))
      return
    }
    const { named, isTotal } = plainName(cellAt(territoryPlace))
    if (isTotal) {
      sink.issue(skippedRow(row, 'total-row', say('import.skip.total-row', { name: shortened(named) })))
      return
    }
    const period = periodIn(cellAt(periodPlace))
    if (period === null) {
      fail(periodPlace, 'period', say('import.fault.period'), say('import.fix.period'))
      return
    }
    const territory = territories.territoryOf(named, cellAt(codePlace).trim(), row.row)
    if (!territory.isFound) {
      fail(territoryPlace, 'territory', territory.reason, territory.fix)
      return
    }
    const { code, unknownCode } = territory
    const known = figuresIn(cells)
    if ('unknownAt' in known) {
      fail(known.unknownAt, 'split-word', say('import.fault.split-word'), say('import.fix.split-word'))
      return
    }
    const figures: DraftFigure[] = []
    let blankCells = 0
    for (const { rule, place, highPlace, kind } of known) {
      const text = cellAt(place)
      const share = shareAt.get(place)
      share?.see(text, row.row)
      const value =
        highPlace === null
          ? parseValue(text, rule.measure, recipe, absenceWords, share?.unit)
          : parseBounds(text, cellAt(highPlace), recipe)
      if (value.status === 'fault') {
        fail(place, value.fault, say(`import.fault.${value.fault}`), say(`import.fix.value`))
        return
      }
      const meant = meaning(value, rule, period)
      if (meant === null) blankCells += 1
      else {
        const { low, high, status } = meant
        const asPublished = highPlace === null ? text : `${text}–${cellAt(highPlace)}`
        const column = context.hasCells === true && highPlace === null ? { column: place } : {}
        figures.push({ kind, low, high, status, asPublished, note: null, ...column })
      }
    }
    if (unknownCode !== null) sink.issue(codeWarning(bound, row, unknownCode))
    sink.line({
      sheet: row.sheet,
      row: row.row,
      period,
      territory: code,
      territoryAsPublished: cellAt(territoryPlace),
      figures,
      blankCells,
    })
  }
}

/** Reads the period of a row from its cell; `null`: it states none. */
function createPeriodReader(
  { recipe: { period } }: BoundRecipe,
  given: string | null,
): (cell: string) => string | null {
  if (period.from !== 'column') return () => given
  return remembered(period.form === 'label' ? maybePeriodLabel : maybePeriodEndingOn)
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
