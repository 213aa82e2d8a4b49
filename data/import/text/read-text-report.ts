import type { Dialect } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import type { DraftSink } from '../draft.ts'
import { createRecipeReader, type RecipeContext } from '../recipe/apply-recipe.ts'
import type { BoundRecipe } from '../recipe/bind-recipe.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import { createCsvParser, type CsvRecord } from './csv-records.ts'
import { decodeText } from './decode-text.ts'
import { isOneRecord } from './is-one-record.ts'

/**
 * Reads a whole text file by a recipe, one record after the other; nothing of it is kept.
 *
 * @throws {DeskError} those of `decodeText`.
 */
export function readTextReport(
  file: ReportFile,
  dialect: Pick<Dialect, 'encoding' | 'delimiter'>,
  bound: BoundRecipe,
  context: RecipeContext,
  sink: DraftSink,
): void {
  const take = createRecipeReader(bound, context, sink)
  const { headerRow } = bound.recipe
  let place = 0
  const { delimiter } = dialect
  const parser = createCsvParser(
    delimiter,
    (record) => {
      place += 1
      if (place === headerRow) return
      if (place < headerRow) sink.issue(aboveHeader(record))
      else if (record.fault !== null) sink.issue(brokenRecord(record, record.fault))
      else take({ sheet: null, row: record.line, cells: record.cells })
    },
    (cells) => place < headerRow || isOneRecord(bound, delimiter, cells),
  )
  decodeText(file, dialect.encoding, parser.push, sink.advance)
  parser.end()
}

const WHOLE_ROW = { sheet: null, rows: 1, column: null } as const

function aboveHeader({ line }: CsvRecord) {
  const reason = say('import.skip.above-header')
  return {
    ...WHOLE_ROW,
    level: 'skipped',
    reasonId: 'above-header',
    row: line,
    value: null,
    reason,
    fix: null,
  } as const
}

function brokenRecord({ line, cells }: CsvRecord, fault: NonNullable<CsvRecord['fault']>) {
  const faulty = cells.find((cell) => /[\r\n]/.test(cell)) ?? cells.at(-1)
  return {
    ...WHOLE_ROW,
    level: 'error',
    reasonId: fault,
    row: line,
    value: faulty?.split(/[\r\n]/)[0]?.slice(0, 200) ?? null,
    reason: say(`import.fault.${fault}`),
    fix: say('import.fix.broken-record'),
  } as const
}
