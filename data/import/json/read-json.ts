import { readFileSync } from 'node:fs'
import { DeskError } from '../../model/error-codes.ts'
import { formatBytes } from '../../model/format-bytes.ts'
import { extentOfJson, MOST_KEYS_COUNTED } from '../../model/parse-given-json.ts'
import { say } from '../../model/words/say.ts'
import type { ReportFile } from '../read-in-chunks.ts'
import { refused } from '../workbook/open-package.ts'
import type { Worksheet } from '../workbook/worksheet.ts'
import { fullBudget, type CellBudget } from '../workbook/cell-budget.ts'
import type { SheetRow } from '../workbook/read-sheet.ts'

/** Larger files are no report's: JSON is read whole. */
const MAX_BYTES = 62_914_560
const MAX_COLUMNS = 1_000
const MAX_TABLES = 100
/** Deeper values are no tables. */
const DEEPEST = 100

/** Whether a text begins as JSON does; the first letter of a CSV file with a header is neither. */
export function isJson(head: Buffer): boolean {
  return /^(?:ï»¿)?\s*(?:\{\s*["}]|\[\s*[[{\]])/.test(head.toString('latin1', 0, 1_000))
}

/**
 * The tables of a JSON file: a list of objects, whose keys are the header; a list of lists, whose first is the header; `columns` beside
 * `rows` or `data`; and each of these under a key of an object. Rows count from 1, the header among them. Numbers keep every digit that
 * is written.
 *
 * @throws {DeskError} `workbook-damaged` where it is no JSON, `workbook-refused` where it holds no table, `file-too-large`.
 */
export function readJson(file: ReportFile): readonly Worksheet[] {
  if (file.bytes > MAX_BYTES)
    throw new DeskError('file-too-large', {
      file: file.name,
      size: formatBytes(file.bytes),
      limit: formatBytes(MAX_BYTES),
    })
  const value = parsed(file)
  const budget = fullBudget(file.name)
  const tables = isList(value) ? [tableOf('rows', value, null, file, budget)] : tablesIn(value, file, budget)
  const sheets = tables.flatMap((table) => (table === null ? [] : [table]))
  if (sheets.length === 0) throw refused(file.name, say('workbook.json-no-table'))
  return sheets
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value)

function parsed(file: ReportFile): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file.path))
    const { values, depth, keys } = extentOfJson(text)
    fullBudget(file.name).spend(values)
    if (keys > MOST_KEYS_COUNTED)
      throw refused(file.name, say('workbook.json-many-keys', { limit: MOST_KEYS_COUNTED }))
    if (depth > DEEPEST) throw refused(file.name, say('workbook.json-no-table'))
    // Everything but lists and objects becomes text: a number as it is written.
    return JSON.parse(text, (_, value: unknown, context?: { readonly source?: string }) => {
      if (typeof value === 'number') return context?.source ?? String(value)
      return typeof value === 'boolean' ? String(value).toUpperCase() : value
    }) as unknown
  } catch (cause) {
    if (cause instanceof DeskError) throw cause
    throw new DeskError('workbook-damaged', { file: file.name, reason: say('workbook.json-broken') }, cause)
  }
}

function tablesIn(value: unknown, file: ReportFile, budget: CellBudget): readonly (Worksheet | null)[] {
  if (!isObject(value)) return []
  const rows = value['rows'] ?? value['data']
  const columns = value['columns'] ?? value['fields']
  if (isList(rows) && isList(columns)) return [tableOf('rows', rows, columns, file, budget)]
  return Object.entries(value)
    .slice(0, MAX_TABLES)
    .map(([key, each]) => {
      if (isList(each)) return tableOf(key, each, null, file, budget)
      const inner = isObject(each) ? (each['rows'] ?? each['data']) : undefined
      const header = isObject(each) ? (each['columns'] ?? each['fields']) : undefined
      return isList(inner) ? tableOf(key, inner, isList(header) ? header : null, file, budget) : null
    })
}

/** `null`: the list is no table. */
function tableOf(
  name: string,
  list: readonly unknown[],
  columns: readonly unknown[] | null,
  file: ReportFile,
  budget: CellBudget,
): Worksheet | null {
  const objects = list.filter(isObject)
  const lists = list.filter(isList)
  if (list.length === 0 || (objects.length !== list.length && lists.length !== list.length)) return null
  const keys = objects.length > 0 ? keysOf(objects, file) : null
  const header = keys ?? (columns === null ? null : columns.map(labelOf))
  const rows = keys === null ? lists : objects.map((each) => keys.map((key) => each[key] ?? null))
  const all: readonly (readonly unknown[])[] = header === null ? rows : [header, ...rows]
  return {
    name: name.slice(0, 200),
    isHidden: false,
    hasNoCells: true,
    rows: all.map((row, place): SheetRow => {
      if (row.length > MAX_COLUMNS)
        throw refused(file.name, say('workbook.many-columns', { limit: MAX_COLUMNS }))
      budget.spendRow(row.length)
      return { row: place + 1, cells: row.map(cellOf), isHidden: false, kept: new Map() }
    }),
  }
}

/** Of all of them, in their order. @throws {DeskError} `workbook-refused` where they are more than a table has columns. */
function keysOf(objects: readonly Readonly<Record<string, unknown>>[], file: ReportFile): readonly string[] {
  const keys = new Set<string>()
  for (const each of objects) {
    for (const key of Object.keys(each)) keys.add(key)
    if (keys.size > MAX_COLUMNS)
      throw refused(file.name, say('workbook.many-columns', { limit: MAX_COLUMNS }))
  }
  return [...keys]
}

/** A column may be its name, or say it. */
function labelOf(column: unknown): unknown {
  return isObject(column)
    ? (column['name'] ?? column['label'] ?? column['title'] ?? column['id'] ?? null)
    : column
}

/** A value inside a cell that is no text stands as it is: no figure is one. */
function cellOf(value: unknown): string {
  return value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
}
