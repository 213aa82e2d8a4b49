import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { ReadingPlace } from '../import/dataset/dataset-reader.ts'
import { closeFile, inspectFile, openFile } from '../import/open-file.ts'
import { importFiles, type OpenedFile } from '../import/import-files.ts'
import { importSurroundings, selectMappingRecipes } from '../import/import-surroundings.ts'
import { PUBLISHED_LAYOUTS } from '../import/layouts/recognise-layout.ts'
import type { ImportSurroundings } from '../import/import-surroundings.ts'
import { createTerritoryMatcher, type TerritoryMatcher } from '../import/territories/match-territory.ts'
import { writeOwnCsv } from '../import/own/write-own-csv.ts'
import { tryImport } from '../import/try-import.ts'
import { makePackage } from '../dataset/package/package-files.ts'
import { DeskError } from '../model/error-codes.ts'
import type {
  FileInspection,
  FileReport,
  ImportChoices,
  ImportReport,
  SuggestedTerritory,
} from '../model/import-report.ts'
import type { ImportQuestion } from '../model/import-question.ts'
import { errorSentence } from '../model/words/error-sentence.ts'
import { say } from '../model/words/say.ts'
import { changeDocument } from './change-document.ts'
import type { DatasetSlot } from './dataset-slot.ts'
import type { ImportedFile, ImportVerbs } from './import-verbs.ts'
import type { HearProgress, Progress } from './progress.ts'
import type { ServicesOf } from './service.ts'

/** Report files: looked at, tried, imported. */
export const IMPORT_SERVICES: ServicesOf<ImportVerbs> = {
  'import-inspect': async (slot, { files }, hear) => {
    const around = surroundingsOf(slot)
    const reading = readingPlace(slot, hear)
    const found: FileInspection[] = []
    for (const { path, choices } of files) {
      const { inspection, failure } = await inspectFile(path, choices, around, reading)
      found.push(failure === null ? inspection : { ...inspection, failure: failureSaid(failure) })
    }
    return found
  },
  'import-dry-run': (slot, { files }, hear) =>
    withOpen(slot, files, hear, (openings, opened) =>
      reportOf(openings, tryImport(opened, slot.current().dataset.document, hear), false),
    ),
  'import-commit': (slot, { files, skipErrors, skipFiles = false }, hear) =>
    withOpen(slot, files.map(withReadingDay), hear, (openings, opened) => {
      const failed = openings.find((opening) => !opening.isOpen)
      // All or nothing, unless it was asked for: a file that can't be read is not left out in silence.
      if (failed?.isOpen === false && (!skipFiles || opened.length === 0)) throw failed.failure
      let written: readonly FileReport[] = []
      let last: Progress = { done: 0, total: 1 }
      const hearLast: HearProgress = (progress) => {
        last = progress
        hear(progress)
      }
      const change = changeDocument(
        slot,
        (document, verify) =>
          document.perform(
            {
              kind: 'import',
              describe: () =>
                say('edit.import', { file: opened[0]?.reader.file.name ?? '', others: opened.length - 1 }),
              run: (database) => {
                written = importFiles(opened, database, { skipErrors, skipFiles, hear: hearLast })
                refuseUnseen(written, files)
              },
              isBulk: true,
            },
            verify,
          ),
        // To read a million figures again takes seconds, in which the process would be taken for one that hangs.
        () => hear(last),
      )
      const hasChanged = change.scope !== 'nothing'
      return { report: reportOf(openings, written, hasChanged), change: hasChanged ? change : null }
    }),
  'suggest-territories': (slot, { names }) => {
    const matcher = createTerritoryMatcher(surroundingsOf(slot).territories, [])
    return names.map((name) => suggestionsFor(name, matcher))
  },
  'figures-csv': (slot, { company, path }, _hear, hearAlive) => {
    const { dataset, info } = slot.current()
    const known = info.catalogue.companies.map(({ id }) => id)
    if (!known.includes(company))
      throw new DeskError('query-unknown-company', { company, known: known.join(', ') })
    return writeOwnCsv(dataset.document.database(), company, path, hearAlive)
  },
  package: (slot, { copyTo, appVersion }, _hear, hearAlive) => {
    const { dataset, info } = slot.current()
    const origin = { title: info.catalogue.title, fingerprint: dataset.fingerprint, appVersion }
    dataset.document.packInto(copyTo, hearAlive)
    return makePackage(copyTo, origin, hearAlive)
  },
  'import-layouts': (slot) => [
    ...selectMappingRecipes(slot.current().dataset.document.database()),
    ...PUBLISHED_LAYOUTS,
  ],
}

/** The territory that the text names or is the code of, then those whose names are like it. */
function suggestionsFor(name: string, matcher: TerritoryMatcher): readonly SuggestedTerritory[] {
  const exact =
    matcher.maybeByCode(name.trim().toUpperCase()) ??
    matcher.maybeByName(name) ??
    matcher.maybeByPublishedCode(name)
  const similar = matcher.suggest(name).filter(({ code }) => code !== exact?.code)
  return [...(exact === undefined ? [] : [exact]), ...similar].map(({ code, name: own }) => ({
    code,
    name: own,
    isExact: code === exact?.code,
  }))
}

const surroundingsOf = (slot: DatasetSlot): ImportSurroundings => {
  const { dataset, info } = slot.current()
  return importSurroundings(info.catalogue, dataset.document.database())
}

/**
 * Inside the import's transaction, which is then taken back.
 * @throws {DeskError} `import-not-as-seen`, of the first file that is another, or changes the dataset otherwise, than was shown.
 */
function refuseUnseen(written: readonly FileReport[], files: readonly ImportedFile[]): void {
  for (const [index, report] of written.entries()) {
    const { file, sha256, lines, figures } = report
    const seen = files[index]?.seen
    if (seen !== undefined && !isDeepStrictEqual({ sha256, lines, figures }, seen))
      throw new DeskError('import-not-as-seen', { file })
  }
}

/** A document whose day of publication or of reading isn't known counts from the day on which it is read. */
function withReadingDay(file: ImportedFile): ImportedFile {
  const { choices } = file
  const retrievedOn = choices.retrievedOn ?? new Date().toISOString().slice(0, 10)
  return { ...file, choices: { ...choices, retrievedOn } }
}

type Opening =
  | { readonly isOpen: true; readonly file: OpenedFile }
  | {
      readonly isOpen: false
      readonly path: string
      readonly failure: DeskError
      readonly questions: readonly ImportQuestion[]
    }

/** Datasets that are read are copied beside the folder of the open one: its own holds nothing but its own. */
function readingPlace(slot: DatasetSlot, hear: HearProgress): ReadingPlace {
  return { copiesFolder: join(dirname(slot.current().dataset.copiesFolder), 'reading'), hear }
}

/** Opens the files that can be read; the others say why not. In the order given; closed when `use` is through. */
async function withOpen<T>(
  slot: DatasetSlot,
  files: readonly ImportedFile[],
  hear: HearProgress,
  use: (openings: readonly Opening[], opened: readonly OpenedFile[]) => T,
): Promise<T> {
  let around = surroundingsOf(slot)
  const reading = readingPlace(slot, hear)
  const openings: Opening[] = []
  const opened: OpenedFile[] = []
  try {
    for (const { path, choices } of files) {
      const opening = await open(path, choices, around, reading)
      openings.push(opening)
      if (!opening.isOpen) continue
      opened.push(opening.file)
      around = withCompanyOf(opening.file, around)
    }
    return use(openings, opened)
  } finally {
    for (const file of opened) closeFile(file)
  }
}

/** A new company of one file is held to the next of them: another that is only like it gets a key of its own. */
function withCompanyOf({ reader, choices }: OpenedFile, around: ImportSurroundings): ImportSurroundings {
  if (reader.kind === 'dataset' || choices.answers.company === null) return around
  const { id, name } = reader.names.company
  if (around.companies.some((company) => company.id === id)) return around
  return { ...around, companies: [...around.companies, { id, name, wholeService: null, lastPeriod: null }] }
}

async function open(
  path: string,
  choices: ImportChoices,
  around: ImportSurroundings,
  reading: ReadingPlace,
): Promise<Opening> {
  try {
    return { isOpen: true, file: await openFile(path, choices, around, reading) }
  } catch (failure) {
    if (failure instanceof DeskError)
      return { isOpen: false, path, failure, questions: askedOfUnread(failure, choices, around) }
    throw failure
  }
}

/** A file whose columns nobody knows is nobody's: whose it is is asked before they are mapped. */
function askedOfUnread(
  { code }: DeskError,
  { answers }: ImportChoices,
  { companies }: ImportSurroundings,
): readonly ImportQuestion[] {
  if (code !== 'import-layout-unknown' || answers.company !== null) return []
  return [{ ask: 'company', held: companies.map(({ id, name }) => ({ id, name })), denied: null }]
}

/** The files in their order, read or not. */
function reportOf(
  openings: readonly Opening[],
  read: readonly FileReport[],
  isCommitted: boolean,
): ImportReport {
  const rest = [...read]
  return {
    version: 1,
    isCommitted,
    files: openings.flatMap((opening) => {
      if (!opening.isOpen) return [failedReport(basename(opening.path), opening.failure, opening.questions)]
      const report = rest.shift()
      return report === undefined ? [] : [report]
    }),
  }
}

function failedReport(file: string, failure: DeskError, questions: readonly ImportQuestion[]): FileReport {
  return {
    file,
    bytes: 0,
    sha256: '',
    layout: null,
    failure: failureSaid(failure),
    lines: { read: 0, imported: 0, same: 0, skipped: 0, errors: 0 },
    cells: { exact: 0, band: 0, suppressed: 0, notReported: 0, blank: 0 },
    figures: { new: 0, same: 0, restated: 0, gone: 0 },
    warnings: 0,
    editions: [],
    replaces: [],
    taken: null,
    questions: [...questions],
    issues: [],
    changes: [],
  }
}

function failureSaid({ code, details }: DeskError): { readonly code: string; readonly sentence: string } {
  return { code, sentence: errorSentence(code, details) }
}
