import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createBlankSurroundings, readReport, type ReadReport } from './read-report.ts'
import { csvText } from './csv-text.ts'
import { columnLetters } from '../../data/import/workbook/read-sheet.ts'
import type { DraftFigure, DraftLine } from '../../data/import/draft.ts'

/** The four texts of `data/source/microsoft/` that stand for Microsoft's workbooks, by their names. */
type WorkbookTexts = Readonly<Record<(typeof WORKBOOK_TEXTS)[number], string>>
export const WORKBOOK_TEXTS = [
  'workbooks.csv',
  'workbook-sheets.csv',
  'workbook-notes.csv',
  'warrants-outside-us.csv',
] as const

const CELLS = ['requests', 'accounts', 'rejected', 'no-data', 'non-content', 'content'] as const
type Cell = (typeof CELLS)[number]

/** A sheet as it was read: what it counts, and in which columns. */
interface ReadSheet {
  readonly document: string
  readonly sheet: string
  readonly lines: DraftLine[]
}

/**
 * Reads the workbooks of a folder with the importer and writes what it read as text: a row of a sheet a line, in the order of files,
 * sheets and rows; each number as its cell shows it, an empty one blank. The same folder gives the same texts.
 *
 * @throws {Error} where a row of a workbook isn't read, or a sheet's columns aren't the same in all of its rows.
 */
export async function workbookTexts(folder: string): Promise<WorkbookTexts> {
  const files = readdirSync(folder).filter((file) => /^Microsoft LERR_\d{4}_H[12]\.xlsx$/.test(file))
  const sheets: ReadSheet[] = []
  const notes: string[][] = []
  for (const file of files.sort()) {
    const read = await readReport(join(folder, file), createBlankSurroundings())
    const document = `microsoft-lerr-${(/\d{4}_H[12]/.exec(file)?.[0] ?? '').replace('_', '-').toLowerCase()}`
    sheets.push(...sheetsOf(document, read))
    notes.push(...notesOf(document, read))
  }
  const rows = sheets.flatMap((sheet) => sheet.lines.map((line) => rowOf(sheet, line)))
  return {
    'workbooks.csv': csvText(
      ['period', 'document', 'sheet', 'row', 'territory', 'territory_as_published', ...CELLS.map(columnName)],
      rows,
    ),
    'workbook-sheets.csv': csvText(
      ['document', 'sheet', 'edition', 'request_kind', 'outcome_unit', ...CELLS.map(columnName)],
      sheets.map(sheetRow),
    ),
    'workbook-notes.csv': csvText(['document', 'sheet', 'cell_or_row', 'note'], notes),
    'warrants-outside-us.csv': csvText(
      [
        'period',
        'document',
        'sheet',
        'row',
        'cell',
        'territory',
        'territory_as_published',
        'service',
        'request_kind',
        'legal_process',
        'measure',
        'outcome',
        'as_published',
      ],
      sheets.flatMap(({ document, lines }) => lines.flatMap((line) => warrantRows(document, line))),
    ),
  }
}

const columnName = (cell: Cell): string => cell.replace('-', '_')

function sheetsOf(document: string, { lines }: ReadReport): readonly ReadSheet[] {
  const sheets = new Map<string, ReadSheet>()
  for (const line of lines) {
    const name = line.sheet ?? ''
    const sheet = sheets.get(name) ?? { document, sheet: name, lines: [] }
    sheets.set(name, sheet)
    sheet.lines.push(line)
  }
  return [...sheets.values()]
}

const isOfTable = ({ kind }: DraftFigure): boolean => kind.legalProcess === 'not-split'

function figureOf({ figures }: DraftLine, cell: Cell): DraftFigure {
  const found = figures
    .filter(isOfTable)
    .find(({ kind }) => (kind.outcome === 'total' ? kind.measure : kind.outcome) === cell)
  if (found === undefined) throw new Error(`A row has no ${cell}`)
  return found
}

function rowOf({ document, sheet }: ReadSheet, line: DraftLine): readonly string[] {
  const { period, row, territory, territoryAsPublished } = line
  const cells = CELLS.map((cell) => figureOf(line, cell).asPublished)
  return [period, document, sheet, String(row), territory, territoryAsPublished, ...cells]
}

function sheetRow({ document, sheet, lines }: ReadSheet): readonly string[] {
  const places = CELLS.map((cell) => {
    const columns = new Set(lines.map((line) => figureOf(line, cell).column))
    const [only, ...others] = columns
    if (only === undefined || others.length > 0)
      throw new Error(`${document}, ${sheet}: ${cell} isn’t one column`)
    return columnLetters(only)
  })
  const [first] = lines
  if (first === undefined) throw new Error(`${document}, ${sheet}: no row`)
  const { measure, requestKind } = figureOf(first, 'content').kind
  return [document, sheet, editionOf(document, first.period), requestKind, measure, ...places]
}

/** The edition of a sheet: the half-year's own, or, of a sheet in the workbook of another half-year, one of its kind. */
function editionOf(document: string, period: string): string {
  const half = period.toLowerCase().replace(' ', '-')
  return document === `microsoft-lerr-${half}` ? `lerr-${half}` : `lerr-${half}-civil`
}

/** What the importer says of a row or of a number by its cell: a footnote, a fraction that is shown whole. */
function notesOf(document: string, { lines }: ReadReport): string[][] {
  return lines.flatMap(({ sheet, row, figures }) => {
    const [first] = figures
    const place = [document, sheet ?? '']
    const footnote = first?.note ?? null
    if (footnote !== null && figures.every(({ note }) => note === footnote))
      return [[...place, String(row), footnote]]
    return figures.flatMap(({ note, column }) =>
      note === null || column === undefined
        ? []
        : [[...place, `${columnLetters(column)}${String(row)}`, note]],
    )
  })
}

function warrantRows(document: string, line: DraftLine): readonly (readonly string[])[] {
  const { period, sheet, row, territory, territoryAsPublished, figures } = line
  return figures
    .filter((figure) => !isOfTable(figure))
    .map(({ kind, asPublished, column = 0 }) => [
      ...[period, document, sheet ?? '', String(row), `${columnLetters(column)}${String(row)}`],
      ...[territory, territoryAsPublished, kind.service, kind.requestKind, kind.legalProcess],
      ...[kind.measure, kind.outcome, asPublished],
    ])
}
