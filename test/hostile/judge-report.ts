import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { IMPORT_VALUES } from '../../data/process/import-verbs.ts'
import { NO_CHOICES, type FileReport } from '../../data/model/import-report.ts'
import { MAX_MEMORY_MB, type Judged } from './judge.ts'
import { whyNotPlain } from '../plain-sentence.ts'
import type { Measured, MeasuredProcess } from './measured-process.ts'
import type { ReportMutant, SourcePlace } from './report-mutations.ts'
import { snapshotOf } from './snapshot.ts'

/** What became of a report that was imported, without the rows that can't be, into a dataset that holds no figures. */
interface ReportOutcome extends Omit<Measured, 'value'> {
  /** Why nothing was imported is the product's own refusal: `null`. */
  readonly report: FileReport | null
  /** Rows that became figures. */
  readonly imported: readonly SourcePlace[]
  readonly isTouched: boolean
}

/** Refusals that say what is wrong with a file, or what must be asked. */
const REFUSALS = /^(?:file|dataset|import|workbook)-(?!deadline$)/
/** The only row that the dataset held before. */
export const ROW_OF_BASE = 1
/** More issues are counted, and no longer listed. */
const MAX_ISSUES = 1000

/** Imports `content` as `name` by the product's own process, looks at what was written, has it saved, and opens what was saved. */
export async function importApart(
  name: string,
  content: Buffer,
  base: string,
  product: MeasuredProcess,
): Promise<ReportOutcome> {
  product.begin()
  const root = mkdtempSync(join(tmpdir(), 'hostile-report-'))
  try {
    const folder = join(root, 'sent')
    mkdirSync(folder)
    const path = join(folder, name)
    writeFileSync(path, content)
    const before = snapshotOf(folder)
    const copiesFolder = join(root, 'copies', 'own')
    const held = join(root, 'held.sqlite')
    copyFileSync(base, held)
    const opened = await product.ask('open', { path: held, copiesFolder, isBundled: false })
    if (opened.outcome !== 'answers') throw new Error(`The base ended in ${opened.outcome}`)
    const files = [{ path, choices: NO_CHOICES }]
    const imported = await product.ask('import-commit', { files, skipErrors: true })
    const isTouched = snapshotOf(folder).join('\n') !== before.join('\n')
    if (imported.outcome !== 'answers') return { ...imported, report: null, imported: [], isTouched }
    const { report } = IMPORT_VALUES['import-commit'].parse(imported.value)
    const written = writtenRows(copiesFolder)
    const saved = await saveAndOpen(product, root)
    return {
      ...imported,
      outcome: saved ?? 'imported',
      report: report.files[0] ?? null,
      imported: written,
      isTouched,
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function writtenRows(copiesFolder: string): readonly SourcePlace[] {
  const copy = readdirSync(copiesFolder).find((name) => name.endsWith('.sqlite'))
  const database = new Database(join(copiesFolder, copy ?? 'none'), { readonly: true, fileMustExist: true })
  try {
    return database
      .prepare('SELECT sheet, row FROM source_rows WHERE id > ?')
      .all(ROW_OF_BASE) as SourcePlace[]
  } finally {
    database.close()
  }
}

/** `null`: what was saved opens; else what became of it. */
async function saveAndOpen(product: MeasuredProcess, root: string): Promise<string | null> {
  const packed = join(root, 'packed.sqlite')
  const { outcome } = await product.ask('document-pack', { path: packed })
  if (outcome !== 'answers') return `save: ${outcome}`
  const again = await product.ask('open', {
    path: packed,
    copiesFolder: join(root, 'again'),
    isBundled: false,
  })
  return again.outcome === 'answers' ? null : `saved file: ${again.outcome}`
}

/** Every row that the report accounts for: imported, or listed with why not. */
export function accountedRows({ report, imported }: ReportOutcome): readonly SourcePlace[] {
  const listed = (report?.issues ?? []).filter(({ level }) => level === 'error' || level === 'skipped')
  return [
    ...imported,
    ...listed.flatMap(({ sheet, row, rows }) =>
      row === null ? [] : Array.from({ length: rows }, (_, place) => ({ sheet, row: row + place })),
    ),
  ]
}

/** Imports a mutant of a report whose rows were `before`, and says what is wrong with what came of it. */
export async function judgeReport(
  mutant: ReportMutant,
  fileName: string,
  before: readonly SourcePlace[],
  base: string,
  product: MeasuredProcess,
): Promise<Judged> {
  const found = await importApart(fileName, mutant.content, base, product)
  const { outcome, sentence, maxMemoryMb, milliseconds } = found
  return {
    outcome,
    sentence,
    maxMemoryMb,
    milliseconds,
    name: mutant.name,
    fault: faultOf(mutant, before, found),
  }
}

function faultOf(mutant: ReportMutant, before: readonly SourcePlace[], found: ReportOutcome): string | null {
  const { outcome, sentence, report, isTouched, maxMemoryMb } = found
  if (isTouched) return 'the folder it came from was changed'
  if (outcome !== 'imported' && !REFUSALS.test(outcome)) return `it ended in ${outcome}`
  if (maxMemoryMb > MAX_MEMORY_MB) return `it used ${String(maxMemoryMb)} MB`
  if (report === null) return sentence === null ? null : whyNotPlain(sentence)
  const unplain = report.issues.map(({ reason }) => whyNotPlain(reason)).find((each) => each !== null)
  if (unplain !== undefined) return unplain
  const { read, imported, same, skipped, errors } = report.lines
  if (imported + same + skipped + errors !== read) return `of ${String(read)} rows some are not told`
  if (found.imported.length !== imported)
    return `${String(found.imported.length)} rows written, ${String(imported)} told`
  if (report.issues.length >= MAX_ISSUES) return null
  const keyOf = ({ sheet, row }: SourcePlace): string => `${sheet ?? ''} ${String(row)}`
  const accounted = new Set(accountedRows(found).map(keyOf))
  const swallowed = mutant.kept(before).filter((place) => !accounted.has(keyOf(place)))
  return swallowed.length === 0
    ? null
    : `swallowed: ${swallowed.slice(0, 5).map(keyOf).join(', ')} (${String(swallowed.length)})`
}
