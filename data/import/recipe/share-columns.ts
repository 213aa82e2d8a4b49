import type { ImportAnswers, ImportQuestion, ShareUnit } from '../../model/import-question.ts'
import type { FigureRule, MappingRecipe } from '../../model/mapping-recipe.ts'
import { maybeShare } from '../parse-value.ts'
import { plainHeader } from './bind-recipe.ts'
import { shortened } from './row-issues.ts'

/** One column of shares: what its numbers are, and what was seen of them. */
export interface ShareColumn {
  readonly unit: ShareUnit
  readonly see: (text: string, row: number) => void
}

/** The columns of shares of one file. */
export interface ShareColumns {
  /** By its header; the same one each time. */
  columnOf(header: string, rule: FigureRule, decimal: MappingRecipe['decimal']): ShareColumn
  /** Of each column whose numbers can be fractions or percents, and nothing says which. */
  questions(): readonly ImportQuestion[]
  /** Columns that were answered for and that the file doesn't have. */
  unknownAnswers(): readonly string[]
}

/** What the reader answered goes before what the mapping says; without either the column is watched. */
export function createShareColumns(answers: ImportAnswers['shareUnits']): ShareColumns {
  const answered = new Map(answers.map(({ column, unit }) => [plainHeader(column), unit]))
  const columns = new Map<
    string,
    ShareColumn & { readonly maybeQuestion: () => ImportQuestion | undefined }
  >()
  return {
    columnOf: (header, rule, decimal) => {
      const key = plainHeader(header)
      const unit = answered.get(key) ?? rule.shareUnit
      const column =
        columns.get(key) ??
        (unit === undefined
          ? watchedColumn(header, decimal)
          : { unit, see: () => undefined, maybeQuestion: () => undefined })
      columns.set(key, column)
      return column
    },
    questions: () =>
      [...columns.values()].flatMap(({ maybeQuestion }) => {
        const question = maybeQuestion()
        return question === undefined ? [] : [question]
      }),
    unknownAnswers: () =>
      answers.flatMap(({ column }) => (columns.has(plainHeader(column)) ? [] : [column.slice(0, 200)])),
  }
}

function watchedColumn(header: string, decimal: MappingRecipe['decimal']) {
  const seen = { cells: 0, withDecimals: 0, signed: 0, aboveOne: 0, aboveZero: 0 }
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
      const isGood = decimals > 0 && value > 0
      if (hasGoodExample || (example !== undefined && !isGood)) return
      example = { row, text: shortened(cell), value }
      hasGoodExample = isGood
    },
    maybeQuestion: (): ImportQuestion | undefined => {
      const { cells, withDecimals, signed, aboveOne, aboveZero } = seen
      // Zeros alone are zeros either way; beside cells with a sign a lone 0 or 1 is taken to lack it.
      const isTold = aboveOne > 0 || aboveZero === 0 || (signed > 0 && withDecimals === 0)
      if (isTold || example === undefined) return undefined
      const { row, text, value } = example
      const readAs = `${String(Number((value * 100).toPrecision(12)))} %`
      return {
        ask: 'share-unit',
        column: header.slice(0, 500),
        cells,
        withDecimals,
        example: { row, text, readAs },
      }
    },
  }
}
