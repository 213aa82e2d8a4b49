import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { createEmpty } from '../../dataset/format/create-empty.ts'
import { valueFault } from '../../dataset/format/dataset-fault.ts'
import { openDataset } from '../../dataset/open.ts'
import { tableShape } from '../../dataset/format/table-shape.ts'
import { say } from '../../model/words/say.ts'
import type { DatasetReader, ReadingPlace } from '../dataset/dataset-reader.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import { createCsvParser } from '../text/csv-records.ts'
import { decodeText } from '../text/decode-text.ts'
import { selectAboutTables } from './about-tables.ts'
import { FIGURE_RECORD, OWN_LAYOUT, WHOLE_COLUMNS, type WholeColumn } from './own-columns.ts'

const HEADER = WHOLE_COLUMNS.join(',')

/** Whether a file is one of figures with all that explains them. */
export function isWholeCsv({ head }: Pick<ReportFile, 'head'>): boolean {
  return head.toString('utf8', 0, HEADER.length + 1).trimEnd() === HEADER
}

/**
 * Makes a dataset of a company's figures again, and opens it with every guard and check that opening one has: it is then imported as a
 * dataset is.
 * @throws {DeskError} `dataset-value` for a row that isn't as the product writes it, and those of `openDataset`.
 */
export function openWholeCsv(file: ReportFile, { copiesFolder, hear }: ReadingPlace): DatasetReader {
  const folder = join(copiesFolder, file.sha256.slice(0, 16))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const made = join(folder, 'made.sqlite')
    makeDataset(file, made)
    const dataset = openDataset(made, { copiesFolder: join(folder, 'open'), hear })
    return {
      kind: 'dataset',
      file,
      layout: OWN_LAYOUT,
      database: dataset.document.database(),
      close: () => {
        dataset.close()
        remove()
      },
    }
  } catch (cause) {
    remove()
    throw cause
  }
}

function makeDataset(file: ReportFile, path: string): void {
  const database = createEmpty(path, file.name)
  try {
    database.pragma('foreign_keys = OFF')
    const writer = createWriter(database)
    let isHeader = true
    const parser = createCsvParser(
      ',',
      ({ cells, line, fault }) => {
        const isSound = fault === null && cells.length === WHOLE_COLUMNS.length
        if (!isHeader && !(isSound && writer(cells)))
          throw valueFault(file.name, cells[0] ?? '–', line, '–', say('import.fault.own-row'))
        isHeader = false
      },
      (cells) => isHeader || cells.length === WHOLE_COLUMNS.length,
    )
    database.transaction(() => {
      decodeText(file, 'utf-8', parser.push, () => undefined)
      parser.end()
      writer.flush()
    })()
  } finally {
    database.close()
  }
}

interface Writer {
  /** `false`: the row isn't as the product writes it. */
  (cells: readonly string[]): boolean
  /** Figures are written last: what they are named with stands behind them in the file. */
  flush(): void
}

const FIGURE = `INSERT INTO figures (id, edition_id, period_id, territory_id, service_id, request_kind_id, legal_process_id, subject_id,
    measure_id, outcome_id, low, high, status_id, as_published, source_row_id, is_disclosure_request, note)
  VALUES (@figure_id, (SELECT id FROM editions WHERE key = @edition), (SELECT id FROM periods WHERE label = @period),
    (SELECT id FROM territories WHERE code = @territory_code), (SELECT id FROM services WHERE key = @service),
    (SELECT id FROM request_kinds WHERE word = @request_kind), (SELECT id FROM legal_processes WHERE key = @legal_process),
    (SELECT id FROM subjects WHERE word = @subject), (SELECT id FROM measures WHERE word = @measure),
    (SELECT id FROM outcomes WHERE word = @outcome), @low, @high, (SELECT id FROM figure_statuses WHERE word = @status),
    @as_published, @source_row_id, @is_disclosure_request, @note)`

function createWriter(database: Database.Database): Writer {
  const tables = new Map(
    selectAboutTables(database).map((name) => {
      const { columns } = tableShape(database, name)
      const places = columns.map(() => '?').join(', ')
      return [
        name,
        { columns, insert: database.prepare(`INSERT INTO "${name}" VALUES (${places})`) },
      ] as const
    }),
  )
  const figure = database.prepare(FIGURE)
  const figures: (readonly string[])[] = []
  const writer = (cells: readonly string[]): boolean => {
    const [record = '', about = ''] = [cells[0], cells.at(-1)]
    if (record === FIGURE_RECORD) return figures.push(cells) > 0
    const table = tables.get(record)
    const row = maybeObject(about)
    if (table === undefined || row === null) return false
    if (Object.keys(row).join() !== table.columns.join()) return false
    return isDone(() => table.insert.run(...Object.values(row)))
  }
  return Object.assign(writer, {
    flush: () => {
      for (const cells of figures)
        if (!isDone(() => figure.run(valuesOf(cells))))
          throw valueFault(
            '',
            FIGURE_RECORD,
            cells[WHOLE_COLUMNS.indexOf('figure_id')] ?? '–',
            '–',
            say('import.fault.own-row'),
          )
    },
  })
}

/** A row that breaks a rule of its table is none that the product writes. */
function isDone(write: () => unknown): boolean {
  try {
    write()
    return true
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError || isSqliteError(error)) return false
    throw error
  }
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && error.name === 'SqliteError'
}

function maybeObject(json: string): Readonly<Record<string, string | number | null>> | null {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    // Each value was looked at: a row of a table holds texts, whole numbers and nothing else.
    const isRow = Object.values(value).every(
      (cell) => cell === null || typeof cell === 'string' || Number.isSafeInteger(cell),
    )
    return isRow ? (value as Readonly<Record<string, string | number | null>>) : null
  } catch {
    return null
  }
}

const NUMBERS: ReadonlySet<WholeColumn> = new Set([
  'figure_id',
  'source_row_id',
  'low',
  'high',
  'is_disclosure_request',
])
/** Where nothing is a text of no letters, as published. */
const TEXTS: ReadonlySet<WholeColumn> = new Set(['as_published'])

function valuesOf(cells: readonly string[]): Readonly<Record<string, string | bigint | null>> {
  return Object.fromEntries(
    WHOLE_COLUMNS.map((column, place): [string, string | bigint | null] => {
      const text = cells[place] ?? ''
      if (NUMBERS.has(column)) return [column, text === '' ? null : wholeNumber(text)]
      return [column, text === '' && !TEXTS.has(column) ? null : text]
    }),
  )
}

/** @throws {RangeError} for what is no whole number. */
function wholeNumber(text: string): bigint {
  if (!/^\d{1,16}$/.test(text)) throw new RangeError('no whole number')
  return BigInt(text)
}
