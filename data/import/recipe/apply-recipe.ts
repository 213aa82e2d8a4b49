import type { ImportAnswers } from '../../model/import-question.ts'
import { foldText } from '../../model/fold-name.ts'
import type { FigureRule, MappingRecipe } from '../../model/mapping-recipe.ts'
import { nameWithoutMarks } from '../../model/name-without-marks.ts'
import { say } from '../../model/words/say.ts'
import type { DraftFigure, DraftLine, DraftSink } from '../draft.ts'
import type { PeriodFault } from '../../model/parse-period.ts'
import { cellWordsOf, parseBounds, parseValue, type ParsedValue } from '../parse-value.ts'
import { remembered } from '../remembered.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import type { BoundRecipe } from './bind-recipe.ts'
import { createKindReader } from './read-kinds.ts'
import { codeWarning, faultyRow, rowOfWord, shortened, skippedRow, type SourceRow } from './row-issues.ts'
import { createPeriodReader, periodFaultReason } from './row-period.ts'
import type { SeenForms } from './seen-forms.ts'
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
interface RowReading {
  readonly territories: TerritoryReader
  readonly shares: TableShares
  readonly forms: SeenForms
}

/** Turns rows below the header into lines of figures: each row ends as a line, or as an issue that says why not. */
export function createRowReader(
  bound: BoundRecipe,
  context: RecipeContext,
  { territories, shares, forms }: RowReading,
  sink: DraftSink,
): (row: SourceRow) => void {
  const { recipe, territoryPlace, codePlace, periodPlace, companyPlace } = bound
  const words = cellWordsOf(recipe)
  const totalWords = new Set(recipe.totalWords.map((word) => word.toLowerCase()))
  const plainName = remembered((text) => {
    const named = nameWithoutMarks(text, recipe.footnoteMarks)
    return { named, isTotal: totalWords.has(named.toLowerCase()) }
  })
  const periodIn = createPeriodReader(bound, context.period)
  const figuresIn = createKindReader(bound, shares)
  const isOwn = remembered((text) => isCompany(text, recipe.company))

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
    const known = figuresIn(cells)
    if ('leftOutAt' in known) {
      sink.issue(rowOfWord(bound, row, known.leftOutAt, 'word-left-out'))
      return
    }
    if (companyPlace !== null && !isOwn(cellAt(companyPlace))) {
      sink.issue(rowOfWord(bound, row, companyPlace, 'other-company'))
      return
    }
    const period = periodIn(cells)
    if (period.is === 'fault') {
      const fix = say(period.fault === 'no-period' ? 'import.fix.period' : 'import.fix.period-span')
      fail(periodPlace, periodReasonId(period.fault), periodFaultReason(period.fault), fix)
      return
    }
    const territory = territories.territoryOf(named, cellAt(codePlace).trim(), row.row)
    if (!territory.isFound) {
      fail(territoryPlace, 'territory', territory.reason, territory.fix)
      return
    }
    const { code, unknownCode } = territory
    if ('unknownAt' in known) {
      fail(known.unknownAt, 'split-word', say('import.fault.split-word'), say('import.fix.split-word'))
      return
    }
    const lines: OpenLine[] = []
    const ofRow = {
      sheet: row.sheet,
      row: row.row,
      territory: code,
      territoryAsPublished: cellAt(territoryPlace),
    }
    for (const { rule, place, highPlace, kind, period: ofColumn, share } of known) {
      const text = cellAt(place)
      share?.see(text, row.row)
      const value =
        highPlace === null
          ? parseValue(text, rule.measure, recipe, words, share?.unit)
          : parseBounds(text, cellAt(highPlace), recipe)
      if (value.status === 'fault') {
        fail(place, value.fault, say(`import.fault.${value.fault}`), say(`import.fix.value`))
        return
      }
      const label = period.is === 'period' ? period.label : (ofColumn ?? '')
      let line = lines.find((each) => each.period === label)
      if (line === undefined) {
        line = { ...ofRow, period: label, figures: [], blankCells: 0 }
        lines.push(line)
      }
      const meant = meaning(value, rule, label)
      if (meant === null) line.blankCells += 1
      else {
        forms.see(text, rule.measure, row.row)
        const { low, high, status } = meant
        const asPublished = highPlace === null ? text : `${text}–${cellAt(highPlace)}`
        const column = context.hasCells === true && highPlace === null ? { column: place } : {}
        line.figures.push({ kind, low, high, status, asPublished, note: null, ...column })
      }
    }
    if (unknownCode !== null) sink.issue(codeWarning(bound, row, unknownCode))
    const [first, ...more] = lines
    if (first !== undefined) sink.line(more.length === 0 ? first : { ...first, more })
  }
}

/** What a row says of one period, as far as it is read. */
interface OpenLine extends Omit<DraftLine, 'figures' | 'blankCells' | 'more'> {
  readonly figures: DraftFigure[]
  blankCells: number
}

const periodReasonId = (fault: PeriodFault): string => (fault === 'no-period' ? 'period' : `period-${fault}`)

/** Whether a cell names the company, by its name or its id. */
function isCompany(text: string, { id, name }: MappingRecipe['company']): boolean {
  const named = foldText(text)
  return named === foldText(name) || named === foldText(id)
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
