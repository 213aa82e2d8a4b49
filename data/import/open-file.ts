import { DeskError } from '../model/error-codes.ts'
import type { FileInspection, ImportChoices } from '../model/import-report.ts'
import { DATASET_LAYOUT, openDatasetReader, type ReadingPlace } from './dataset/dataset-reader.ts'
import type { OpenedFile } from './import-files.ts'
import { formatOf } from './inspect-report.ts'
import { inspectReport, openReport } from './open-report.ts'
import type { ImportSurroundings } from './import-surroundings.ts'
import { listPacked, openPacked, type UnpackedFile } from './packed/open-packed.ts'
import { lookAtReport, type ReportFile } from './read-in-chunks.ts'
import { isWholeCsv, openWholeCsv } from './own/open-whole-csv.ts'
import { OWN_LAYOUT } from './own/own-columns.ts'
import { inspectTables, openTable } from './table/open-table.ts'

/**
 * Opens a file to be imported: a dataset, a table of another database, or a report by the layout that the reader chose or that its header shows.
 *
 * @throws {DeskError} `import-company-differs`, `import-period-differs`, and those of `openReport`, `openTable` and `openDatasetReader`.
 */
export async function openFile(
  path: string,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
  reading: ReadingPlace,
): Promise<OpenedFile> {
  const { file, close } = await openPacked(lookAtReport(path), choices.table, reading)
  try {
    const opened = await openUnpacked(file, choices, surroundings, reading)
    const { reader } = opened
    return { ...opened, reader: { ...reader, close: () => closeBoth(() => reader.close?.(), close) } }
  } catch (cause) {
    close()
    throw cause
  }
}

function closeBoth(own: () => void, close: () => void): void {
  try {
    own()
  } finally {
    close()
  }
}

async function openUnpacked(
  file: ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
  reading: ReadingPlace,
): Promise<OpenedFile> {
  const format = formatOf(file)
  const isWhole = format !== 'dataset' && isWholeCsv(file)
  if (format === 'dataset' || isWhole) refuseForDataset(file.name, choices)
  if (isWhole) return { reader: openWholeCsv(file, reading), choices }
  if (format === 'dataset') return { reader: openDatasetReader(file, reading), choices }
  if (format === 'database') return { reader: openTable(file, choices, surroundings, reading), choices }
  return { reader: await openReport(file, choices, surroundings), choices }
}

/** A dataset says of each figure whose it is and of which period. */
function refuseForDataset(file: string, { answers, period }: ImportChoices): void {
  const details = { file, where: 'dataset', said: '' }
  if (answers.company !== null)
    throw new DeskError('import-company-differs', { ...details, given: answers.company.name })
  if (period !== null) throw new DeskError('import-period-differs', { ...details, given: period })
}

/** Removes what reading a file needed. */
export function closeFile({ reader }: OpenedFile): void {
  reader.close?.()
}

/** Looks at a file and says what was found; a file that can't be imported says why, and doesn't throw. */
export async function inspectFile(
  path: string,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
  reading: ReadingPlace,
): Promise<{ readonly inspection: FileInspection; readonly failure: DeskError | null }> {
  const packed = lookAtReport(path)
  let unpacked: UnpackedFile | null = null
  try {
    unpacked = await openPacked(packed, choices.table, reading)
    const tables = await listPacked(packed)
    const { inspection, failure } = await inspectUnpacked(unpacked.file, choices, surroundings, reading)
    const table = tables.find(({ name }) => name === choices.table)?.name
    return {
      inspection: table === undefined ? inspection : { ...inspection, tables: [...tables], table },
      failure,
    }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    const tables = error.code === 'import-choose-file' ? await listPacked(packed) : []
    return { inspection: { ...nothingFound(packed), tables: [...tables] }, failure: error }
  } finally {
    unpacked?.close()
  }
}

function nothingFound(file: ReportFile): FileInspection {
  return {
    file: file.name,
    bytes: file.bytes,
    sha256: file.sha256,
    format: formatOf(file),
    failure: null,
    dialect: null,
    layout: null,
    candidates: [],
    drift: [],
    sheets: [],
    preview: [],
  }
}

async function inspectUnpacked(
  file: ReportFile,
  choices: ImportChoices,
  surroundings: ImportSurroundings,
  reading: ReadingPlace,
): Promise<{ readonly inspection: FileInspection; readonly failure: DeskError | null }> {
  const empty = nothingFound(file)
  try {
    if (empty.format === 'dataset') {
      openDatasetReader(file, reading).close()
      return { inspection: { ...empty, layout: DATASET_LAYOUT }, failure: null }
    }
    if (isWholeCsv(file)) {
      openWholeCsv(file, reading).close()
      return { inspection: { ...empty, format: 'dataset', layout: OWN_LAYOUT }, failure: null }
    }
    if (empty.format === 'database')
      return {
        inspection: { ...empty, ...inspectTables(file, choices, surroundings, reading) },
        failure: null,
      }
    const seen = await inspectReport(file, choices, surroundings)
    return { inspection: { ...empty, ...seen }, failure: null }
  } catch (error) {
    if (error instanceof DeskError) return { inspection: empty, failure: error }
    throw error
  }
}
