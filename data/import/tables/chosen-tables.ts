import { DeskError } from '../../model/error-codes.ts'
import type { Dialect } from '../../model/import-report.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import { maybeBindRecipe, type BoundRecipe } from '../recipe/bind-recipe.ts'
import { createCsvParser } from '../text/csv-records.ts'
import { decodeText } from '../text/decode-text.ts'
import { hasYears } from './header-like.ts'
import type { Worksheet } from '../workbook/worksheet.ts'

/** The cells of chosen header rows, by their row; in the order of the file. */
export type ChosenHeaders = ReadonlyMap<number, readonly string[]>

/** Reads the whole text: a table may begin anywhere in it. @throws {DeskError} those of `decodeText`. */
export function headersInText(
  file: ReportFile,
  { encoding, delimiter }: Pick<Dialect, 'encoding' | 'delimiter'>,
  rows: readonly number[],
): ChosenHeaders {
  const wanted = new Set(rows)
  const found = new Map<number, readonly string[]>()
  if (wanted.size === 0) return found
  const parser = createCsvParser(delimiter, ({ cells, line }) => {
    if (wanted.has(line)) found.set(line, cells)
  })
  decodeText(file, encoding, parser.push)
  parser.end()
  return found
}

export function headersInSheet(sheet: Worksheet | undefined, rows: readonly number[]): ChosenHeaders {
  const wanted = new Set(rows)
  return new Map(
    (sheet?.rows ?? []).flatMap(({ row, cells }) => (wanted.has(row) ? [[row, cells] as const] : [])),
  )
}

/**
 * The recipe as each chosen table's header has its columns; a section's heading stands for the header that `bound` is of.
 * @throws {DeskError} `import-table-unfit` where a row is no header that the recipe reads.
 */
export function bindChosen(
  bound: BoundRecipe,
  headers: ChosenHeaders,
  rows: readonly number[],
  file: string,
): ReadonlyMap<number, BoundRecipe> {
  const { recipe } = bound
  return new Map(
    rows.map((row) => {
      const header = headers.get(row)
      const own =
        header === undefined ? null : (maybeBindRecipe(recipe, header) ?? maybeHeaded(bound, header))
      if (own === null) throw new DeskError('import-table-unfit', { file, row, layout: recipe.name })
      return [row, own] as const
    }),
  )
}

function maybeHeaded(bound: BoundRecipe, heading: readonly string[]): BoundRecipe | null {
  const isTitle = heading.filter((cell) => cell.trim() !== '').length === 1
  return isTitle || hasYears(heading, bound) ? bound : null
}
