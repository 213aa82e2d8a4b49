import { DeskError } from '../../model/error-codes.ts'
import type { DatabaseTable, FileInspection, ImportChoices } from '../../model/import-report.ts'
import type { ReadingPlace } from '../dataset/dataset-reader.ts'
import { layoutOfFile, type LayoutOfFile } from '../layout-of-file.ts'
import { noLayout } from '../open-report.ts'
import type { ImportSurroundings } from '../import-surroundings.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import { startRecipeReading } from '../recipe/recipe-reading.ts'
import { reportByRecipe } from '../recipe/report-by-recipe.ts'
import type { ReportReader } from '../report-reader.ts'
import { openForeign, type ForeignDatabase } from './foreign-database.ts'

/** Rows of a table that are looked at before it is read: what the wizard shows. */
const PREVIEW_ROWS = 30

/**
 * Opens one table of another program's database to be read like a text file: its columns are the header, and a row's place is the
 * table's name and the row's rowid.
 *
 * @throws {DeskError} `import-choose-table` when none was chosen or it isn't there, `import-layout-unknown`, `import-layout-several`,
 * `import-period-differs`, `import-company-differs`, and those of `openForeign`.
 */
export function openTable(
  file: ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
  reading: ReadingPlace,
): ReportReader {
  const database = openForeign(file, reading)
  try {
    const table = chosenTable(database, choices)
    if (table === undefined) throw chooseTable(file, database)
    const layout = layoutFor(table, file, choices, surroundings)
    if (layout.bound === null) throw noLayout(file, layout.candidates)
    const { report, bound, context } = reportByRecipe(file, layout, layout.bound, choices, surroundings)
    return {
      ...report,
      read: (sink) => {
        const reading = startRecipeReading(context, sink)
        const take = reading.rowsOf(bound, 1)
        const bytesOfRow = Math.floor(file.bytes / Math.max(1, table.rows ?? 0))
        for (const { row, cells } of database.rows(table)) {
          take({ sheet: table.name, row, cells })
          // A view says no end: it is only said that it goes on.
          sink.advance(table.rows === null ? 0 : bytesOfRow)
        }
        return { questions: reading.end(), tables: [] }
      },
      close: () => database.close(),
    }
  } catch (cause) {
    database.close()
    throw cause
  }
}

/** What stands in the database, and the chosen table's first rows. */
export function inspectTables(
  file: ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
  reading: ReadingPlace,
): Partial<FileInspection> {
  const database = openForeign(file, reading)
  try {
    const table = chosenTable(database, choices)
    const listed = { tables: [...database.tables], tablesLeftOut: database.leftOut }
    if (table === undefined) return listed
    const { bound, candidates } = layoutFor(table, file, choices, surroundings)
    const preview = [table.columns.map(({ name }) => name)]
    for (const { cells } of database.rows(table)) {
      if (preview.length > PREVIEW_ROWS) break
      preview.push([...cells])
    }
    return {
      ...listed,
      table: table.name,
      layout: bound === null ? null : { id: bound.recipe.id, name: bound.recipe.name },
      candidates: candidates.map(({ id, name }) => ({ id, name })),
      drift: [...(bound?.drift ?? [])],
      preview: preview.map((row) => row.slice(0, 60).map((cell) => cell.slice(0, 200))),
    }
  } finally {
    database.close()
  }
}

function chosenTable({ tables }: ForeignDatabase, choices: ImportChoices): DatabaseTable | undefined {
  const name = choices.table ?? choices.recipe?.sheet ?? null
  return tables.find((table) => table.name === name)
}

function layoutFor(
  { name, columns }: DatabaseTable,
  file: ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
): LayoutOfFile {
  const header = columns.map((column) => column.name)
  const isChosen = choices.recipe !== null || choices.layout !== null
  const rowsOf = (table: string | null) => (table === null || table === name || isChosen ? [header] : null)
  return layoutOfFile({ file: file.name, rowsOf, isKnownOtherwise: false }, choices, surroundings)
}

/** Names of tables in a sentence: as many as can be read. */
const SAID = 12

function chooseTable(file: ReportFile, { tables, leftOut }: ForeignDatabase): DeskError {
  const names = tables.slice(0, SAID).map(({ name }) => name.slice(0, 100))
  return new DeskError('import-choose-table', {
    file: file.name,
    tables: names.join(', '),
    more: tables.length - names.length + leftOut,
    count: tables.length,
  })
}
