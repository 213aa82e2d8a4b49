import type { Dialect } from '../../model/import-report.ts'
import { say } from '../../model/words/say.ts'
import type { DraftSink } from '../draft.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import type { RecipeContext } from '../recipe/apply-recipe.ts'
import { startRecipeReading } from '../recipe/recipe-reading.ts'
import type { ReportFindings } from '../report-reader.ts'
import { followTables, type TableFollower, type TablesToRead } from '../tables/follow-tables.ts'
import type { TerritoryMatcher } from '../territories/match-territory.ts'
import { createCsvParser, type CsvRecord } from './csv-records.ts'
import { decodeText } from './decode-text.ts'
import { maybeSaidDelimiter } from './detect-dialect.ts'
import { isOneRecord } from './is-one-record.ts'

/**
 * Reads a whole text file by a recipe, one record after the other; nothing of it is kept.
 *
 * @throws {DeskError} those of `decodeText`.
 */
export function readTextReport(
  file: ReportFile,
  { encoding, delimiter }: Pick<Dialect, 'encoding' | 'delimiter'>,
  tables: TablesToRead,
  context: RecipeContext,
  sink: DraftSink,
): ReportFindings {
  const reading = startRecipeReading(context, sink)
  const follower = followTables(tables, reading.rowsOf, context.matcher, sink)
  let place = 0
  const parser = createCsvParser(
    delimiter,
    (record) => {
      if (record.line === 1 && maybeSaidDelimiter(record.cells, delimiter) !== null) {
        sink.issue(delimiterLine(record.cells.join(delimiter)))
        return
      }
      place += 1
      if (record.fault === null) follower.take({ sheet: null, row: record.line, cells: record.cells }, place)
      else follower.takeBroken(brokenRecord(record, record.fault), place)
    },
    (cells) => isOneRecordOf(follower.current(), delimiter, cells, context.matcher),
  )
  decodeText(file, encoding, parser.push, sink.advance)
  parser.end()
  const found = follower.end()
  return { questions: [...found.questions, ...reading.end()], tables: found.tables }
}

/** Above the first header anything is; below it a record without a digit may be the header of a further table. */
function isOneRecordOf(
  table: ReturnType<TableFollower['current']>,
  delimiter: string,
  cells: readonly string[],
  matcher: TerritoryMatcher,
): boolean {
  if (table === null || !cells.some((cell) => /\d/.test(cell))) return true
  const { bound, header } = table
  return bound === null ? cells.length === header.length : isOneRecord(bound, matcher, delimiter, cells)
}

function delimiterLine(value: string) {
  return {
    level: 'note',
    reasonId: 'delimiter-said',
    sheet: null,
    row: null,
    rows: 1,
    column: null,
    value: value.slice(0, 200),
    reason: say('import.evidence.delimiter-said'),
    fix: null,
  } as const
}

function brokenRecord({ line, cells }: CsvRecord, fault: NonNullable<CsvRecord['fault']>) {
  const faulty = cells.find((cell) => /[\r\n]/.test(cell)) ?? cells.at(-1)
  return {
    level: 'error',
    reasonId: fault,
    sheet: null,
    row: line,
    rows: 1,
    column: null,
    value: faulty?.split(/[\r\n]/)[0]?.slice(0, 200) ?? null,
    reason: say(`import.fault.${fault}`),
    fix: say('import.fix.broken-record'),
  } as const
}
