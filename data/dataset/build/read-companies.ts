import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { periodFromLabel } from '../../model/period.ts'
import { parseCsvRecords, type CsvRecord } from './parse-csv.ts'

/** The companies whose figures `npm run company-source` writes, in the order of the screen. */
const COMPANIES = ['google', 'apple', 'meta'] as const

interface CompanyEdition {
  readonly period: string
  readonly document: string
  /** `null`: the document itself was read. */
  readonly transcription: string | null
}

/** A file of figures of one kind of report. */
export interface CompanyFile {
  readonly name: string
  readonly columns: readonly string[]
  readonly records: readonly CsvRecord[]
  readonly editions: ReadonlyMap<string, CompanyEdition>
}

/** What `data/source/COMPANY/` holds. */
interface CompanyText {
  /** As parsed; its layout is the source catalogue's without a title. */
  readonly catalogue: unknown
  readonly documents: readonly CsvRecord[]
  readonly editions: readonly CsvRecord[]
  readonly files: readonly CompanyFile[]
  /** Single numbers that are at fault; without a territory: every 0 of the column that stands for no number. */
  readonly figureDiscrepancies: readonly CsvRecord[]
}

const FIGURE_DISCREPANCIES = 'figure-discrepancies.csv'
const BESIDE = new Set(['documents.csv', 'pages.csv', 'editions.csv', FIGURE_DISCREPANCIES])

/** The companies of a source folder that have a folder of their own text. */
export function readCompanies(folder: string): readonly CompanyText[] {
  return COMPANIES.filter((company) => existsSync(join(folder, company))).map((company) =>
    readCompany(join(folder, company), company),
  )
}

function readCompany(folder: string, company: string): CompanyText {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const editions = parseCsvRecords(text('editions.csv'))
  const byId = new Map(editions.map((record) => [record.cell('id'), editionOf(record)]))
  return {
    catalogue: JSON.parse(text('catalogue.json')),
    documents: [...parseCsvRecords(text('pages.csv')), ...parseCsvRecords(text('documents.csv'))],
    editions,
    figureDiscrepancies: existsSync(join(folder, FIGURE_DISCREPANCIES))
      ? parseCsvRecords(text(FIGURE_DISCREPANCIES))
      : [],
    files: readdirSync(folder)
      .filter((name) => name.endsWith('.csv') && !BESIDE.has(name))
      .sort()
      .map((name) => ({
        name: `${company}/${name}`,
        columns: text(name).slice(0, text(name).indexOf('\n')).split(','),
        records: parseCsvRecords(text(name)),
        editions: byId,
      })),
  }
}

/** An edition's title ends with its period. */
function editionOf(record: CsvRecord): CompanyEdition {
  const title = record.cell('title')
  const transcription = record.cell('transcription')
  return {
    period: periodFromLabel(title.slice(title.lastIndexOf(', ') + 2)).label,
    document: record.cell('document'),
    transcription: transcription === '' ? null : transcription,
  }
}
