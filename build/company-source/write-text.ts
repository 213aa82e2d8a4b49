import type Database from 'better-sqlite3'
import { cellsOf } from '../../data/dataset/format/cells-of.ts'
import { formatSourceCell, parseSourceCell, type SourceCell } from '../../data/dataset/build/source-cell.ts'
import { MEASURES, OUTCOMES_AND_TOTAL } from '../../data/model/vocabulary.ts'
import type { Company } from './published-files.ts'
import type { DocumentFiles } from './read-editions.ts'

/** The text files of a company by their names, each with a header and a line feed at its end. */
export type CompanyText = ReadonlyMap<string, string>

const SELECT = `SELECT e.key, r.id, r.row, t.code, r.territory_as_published, s.key, k.word, l.key, u.word, f.is_disclosure_request,
    p.label, m.word, x.word, f.low, f.high, z.word, f.as_published, f.note, d.key
  FROM figures f JOIN editions e ON e.id = f.edition_id JOIN companies c ON c.id = e.company_id
  JOIN documents d ON d.id = e.document_id JOIN source_rows r ON r.id = f.source_row_id
  JOIN periods p ON p.id = f.period_id JOIN territories t ON t.id = f.territory_id
  JOIN services s ON s.id = f.service_id JOIN request_kinds k ON k.id = f.request_kind_id
  JOIN legal_processes l ON l.id = f.legal_process_id JOIN subjects u ON u.id = f.subject_id
  JOIN measures m ON m.id = f.measure_id JOIN outcomes x ON x.id = f.outcome_id JOIN figure_statuses z ON z.id = f.status_id
  WHERE c.key = ? ORDER BY e.id, r.row, f.request_kind_id, l.key, f.subject_id, f.id`

const WORDS = [
  'edition',
  'row',
  'territory',
  'territory_as_published',
  'service',
  'request_kind',
  'legal_process',
  'subject',
  'asks_for_data',
] as const

/** One line of the text: whose figures they are, and the cells by measure and outcome. */
interface Line {
  readonly words: readonly string[]
  readonly cells: Map<string, string>
}

/** Everything that a dataset holds of a company, as text: documents, editions, and a file of figures for each kind of report. */
export function companyText(
  database: Database.Database,
  company: Company,
  documents: DocumentFiles,
): CompanyText {
  const files = new Map<string, Map<string, Line>>()
  for (const row of database.prepare(SELECT).raw().iterate(company))
    addFigure(files, cellsOf(row), company, documents)
  return new Map([
    ['documents.csv', documentsCsv(database, company, documents)],
    ['editions.csv', editionsCsv(database, company, documents)],
    ...[...files].map(([name, lines]) => [name, figuresCsv([...lines.values()])] as const),
  ])
}

function addFigure(
  files: Map<string, Map<string, Line>>,
  figure: readonly unknown[],
  company: Company,
  documents: DocumentFiles,
): void {
  const [edition, rowId, row, ...rest] = figure.slice(0, 10)
  const [period, measure, outcome, low, high, status, asPublished, note, document] = figure.slice(10)
  const key = String(edition)
  const from = documents.get(String(document))?.transcription
  const words = [
    key,
    from === null || from === undefined ? row : (from.rowOf?.(Number(row)) ?? ''),
    ...rest.slice(0, 6),
    rest[6] === 1 ? 'yes' : 'no',
  ].map(String)
  if (note !== null) throw new RangeError(`A figure of ${key} has a note, which the text has no place for`)
  const name = `${reportOf(key, String(period), company)}.csv`
  const lines = files.get(name) ?? new Map<string, Line>()
  files.set(name, lines)
  const place = [rowId, ...words].join('|')
  const line = lines.get(place) ?? { words, cells: new Map<string, string>() }
  lines.set(place, line)
  const cell = {
    low: low === null ? null : Number(low),
    high: high === null ? null : Number(high),
    status: String(status) as SourceCell['status'],
    asPublished: String(asPublished),
  }
  line.cells.set(columnOf(String(measure), String(outcome)), asText(cell, String(measure)))
}

/** `google-global-2022-h2-2` is a half-year of `global`. */
const reportOf = (edition: string, period: string, company: Company): string =>
  edition.slice(company.length + 1, edition.lastIndexOf(`-${period.toLowerCase().replace(' ', '-')}`))

/** `requests`, or, where it isn't all of them, `requests some-data`. */
const columnOf = (measure: string, outcome: string): string =>
  outcome === 'total' ? measure : `${measure} ${outcome}`

/** @throws {RangeError} when the text would say something else than the figure. */
function asText(cell: SourceCell, measure: string): string {
  const known = MEASURES.find((each) => each === measure)
  const text = formatSourceCell(cell)
  const back = known === undefined ? null : parseSourceCell(text, known)
  if (back?.low !== cell.low || back.high !== cell.high || back.status !== cell.status)
    throw new RangeError(`“${text}” does not say ${JSON.stringify(cell)}`)
  return text
}

const COLUMNS = MEASURES.flatMap((measure) => OUTCOMES_AND_TOTAL.map((outcome) => columnOf(measure, outcome)))

function figuresCsv(lines: readonly Line[]): string {
  const columns = COLUMNS.filter((column) => lines.some(({ cells }) => cells.has(column)))
  return csvOf(
    [...WORDS, ...columns],
    lines.map(({ words, cells }) => [...words, ...columns.map((column) => cells.get(column) ?? '')]),
  )
}

/** `google-global-6d0062d6` of the files as of 2023-10 → `google-global-2023-10`. */
function documentId(key: string, documents: DocumentFiles): string {
  const file = documents.get(key)
  if (file === undefined) throw new RangeError(`No file became “${key}”`)
  return key.replace(/[0-9a-f]{8}$/, file.facts.edition)
}

function documentsCsv(database: Database.Database, company: Company, documents: DocumentFiles): string {
  const held = database
    .prepare('SELECT key, publisher, sha256 FROM documents ORDER BY id')
    .raw()
    .all()
    .map(cellsOf)
  const rows = held.flatMap(([key, publisher, sha256]) => {
    const file = documents.get(String(key))
    if (file?.company !== company) return []
    const { facts, transcription } = file
    return [
      [
        documentId(String(key), documents),
        String(publisher),
        facts.title,
        facts.address,
        facts.publishedOn ?? '',
        facts.retrievedOn,
        '',
        // What was read was a text of ours, not the publisher's file.
        transcription === null ? String(sha256) : '',
        facts.readThrough ?? '',
        facts.note,
      ],
    ]
  })
  return csvOf(DOCUMENT_COLUMNS, rows)
}

const DOCUMENT_COLUMNS = [
  'id',
  'publisher',
  'title',
  'address',
  'published_on',
  'retrieved_on',
  'licence',
  'sha256',
  'read_through',
  'note',
] as const

function editionsCsv(database: Database.Database, company: Company, documents: DocumentFiles): string {
  const rows = database
    .prepare(
      `SELECT e.key, d.key, e.title, n.key, e.lists_zeros FROM editions e JOIN documents d ON d.id = e.document_id
       JOIN companies c ON c.id = e.company_id LEFT JOIN editions n ON n.id = e.superseded_by_id
       WHERE c.key = ? ORDER BY e.id`,
    )
    .raw()
    .all(company)
    .map((row) => {
      const [key, document, title, next, listsZeros] = cellsOf(row)
      return [
        String(key),
        company,
        documentId(String(document), documents),
        documents.get(String(document))?.transcription?.document ?? '',
        String(title),
        typeof next === 'string' ? next : '',
        String(listsZeros),
      ]
    })
  return csvOf(['id', 'company', 'document', 'transcription', 'title', 'superseded_by', 'lists_zeros'], rows)
}

function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`
}

// The text in data/source is as it is reviewed: spaces around a published word stand without quotation marks.
const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
