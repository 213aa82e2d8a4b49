import type { ImportAnswers, ImportQuestion, ShareUnit } from '../../model/import-question.ts'
import type { FigureRule, MappingRecipe } from '../../model/mapping-recipe.ts'
import { plainHeader } from '../../model/plain-header.ts'
import { maybeShare } from '../parse-value.ts'
import { shortened } from './row-issues.ts'

/** One column of shares: what its numbers are, and what was seen of them. */
export interface ShareColumn {
  readonly unit: ShareUnit
  readonly see: (text: string, row: number) => void
}

/** The columns of shares of one table. */
export interface TableShares {
  /** By its header; the same one each time. */
  columnOf(header: string, rule: FigureRule, decimal: MappingRecipe['decimal']): ShareColumn
}

/** The columns of shares of one file: the same header in another of its tables is another column. */
interface ShareColumns {
  /** `headerRow`: names the table. */
  ofTable(headerRow: number): TableShares
  /** Of each column whose numbers can be fractions or percents, and nothing says which. */
  questions(): readonly ImportQuestion[]
  /** Columns that were answered for and that the file doesn't have. */
  unknownAnswers(): readonly string[]
}

type Answer = ImportAnswers['shareUnits'][number]

/**
 * What the reader answered goes before what the mapping says, and an answer for one table before one for all; without either the
 * column is watched.
 */
export function createShareColumns(answers: readonly Answer[]): ShareColumns {
  const used = new Set<Answer>()
  const tables = new Map<number, Map<string, WatchedColumn>>()

  function answerFor(key: string, headerRow: number): Answer | undefined {
    const fitting = answers.filter(
      ({ column, table }) => plainHeader(column) === key && (table === undefined || table === headerRow),
    )
    for (const answer of fitting) used.add(answer)
    return fitting.find(({ table }) => table !== undefined) ?? fitting[0]
  }

  return {
    ofTable: (headerRow) => {
      const columns = tables.get(headerRow) ?? new Map<string, WatchedColumn>()
      tables.set(headerRow, columns)
      return {
        columnOf: (header, rule, decimal) => {
          const key = plainHeader(header)
          const unit = answerFor(key, headerRow)?.unit ?? rule.shareUnit
          const column =
            columns.get(key) ??
            (unit === undefined
              ? watchedColumn(header, decimal)
              : { unit, see: () => undefined, maybeQuestion: () => undefined })
          columns.set(key, column)
          return column
        },
      }
    },
    questions: () =>
      [...tables].flatMap(([headerRow, columns]) =>
        [...columns.values()].flatMap(({ maybeQuestion }) => {
          const question = maybeQuestion()
          const table = tables.size > 1 ? headerRow : null
          return question === undefined ? [] : [{ ...question, table }]
        }),
      ),
    unknownAnswers: () =>
      answers.filter((answer) => !used.has(answer)).map(({ column }) => column.slice(0, 200)),
  }
}

type WatchedColumn = ShareColumn & { readonly maybeQuestion: MaybeQuestion }
type MaybeQuestion = () => Omit<Extract<ImportQuestion, { ask: 'share-unit' }>, 'table'> | undefined

/** Numbers above 1 are no fractions; up to one in so many may be a slip among them. */
const FEW = 3

function watchedColumn(header: string, decimal: MappingRecipe['decimal']) {
  const seen = { cells: 0, withDecimals: 0, signed: 0, aboveOne: 0, aboveZero: 0, betweenWithDecimals: 0 }
  let example: { readonly row: number; readonly text: string; readonly value: number } | undefined
  let hasGoodExample = false
  return {
    unit: 'percent' as const,
    see: (text: string, row: number): void => {
      const cell = text.trim()
      const share = maybeShare(cell, decimal)
      if (share === undefined) return
      if (share.hasSign) {
        seen.signed += 1
        return
      }
      const { value, decimals } = share
      seen.cells += 1
      if (decimals > 0) seen.withDecimals += 1
      if (value > 1) seen.aboveOne += 1
      if (value > 0) seen.aboveZero += 1
      if (decimals > 0 && value > 0 && value <= 1) seen.betweenWithDecimals += 1
      const isGood = decimals > 0 && value > 0 && value <= 1
      if (hasGoodExample || (example !== undefined && !isGood)) return
      example = { row, text: shortened(cell), value }
      hasGoodExample = isGood
    },
    maybeQuestion: (): ReturnType<MaybeQuestion> => {
      const { cells, withDecimals, signed, aboveOne, aboveZero, betweenWithDecimals } = seen
      // Zeros alone are zeros either way; beside cells with a sign a lone 0 or 1 is taken to lack it.
      const isFewAbove = aboveOne * FEW <= aboveZero && betweenWithDecimals * 2 > aboveZero - aboveOne
      const isTold = (aboveOne > 0 && !isFewAbove) || aboveZero === 0 || (signed > 0 && withDecimals === 0)
      if (isTold || example === undefined) return undefined
      const { row, text, value } = example
      const readAs = `${String(Number((value * 100).toPrecision(12)))} %`
      return {
        ask: 'share-unit',
        column: header.slice(0, 500),
        cells,
        withDecimals,
        above: aboveOne,
        example: { row, text, readAs },
      }
    },
  }
}
