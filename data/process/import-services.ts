import { basename } from 'node:path'
import { importFiles, type OpenedFile } from '../import/import-files.ts'
import { importSurroundings, selectMappingRecipes } from '../import/import-surroundings.ts'
import { PUBLISHED_LAYOUTS } from '../import/layouts/recognise-layout.ts'
import { inspectReport, openReport, type ImportSurroundings } from '../import/open-report.ts'
import { createTerritoryMatcher, type TerritoryMatcher } from '../import/territories/match-territory.ts'
import { ownCsvOf } from '../import/own/write-own-csv.ts'
import { tryImport } from '../import/try-import.ts'
import { DeskError } from '../model/error-codes.ts'
import type {
  FileInspection,
  FileReport,
  ImportChoices,
  ImportReport,
  NamedTerritory,
} from '../model/import-report.ts'
import { errorSentence } from '../model/words/error-sentence.ts'
import { say } from '../model/words/say.ts'
import { changeDocument } from './change-document.ts'
import type { DatasetSlot } from './dataset-slot.ts'
import type { ImportedFile, ImportVerbs } from './import-verbs.ts'
import type { ServicesOf } from './service.ts'

/** Report files: looked at, tried, imported. */
export const IMPORT_SERVICES: ServicesOf<ImportVerbs> = {
  'import-inspect': async (slot, { files }) => {
    const around = surroundingsOf(slot)
    const found: FileInspection[] = []
    for (const { path, choices } of files) {
      const { inspection, failure } = await inspectReport(path, choices, around)
      found.push(failure === null ? inspection : { ...inspection, failure: failureSaid(failure) })
    }
    return found
  },
  'import-dry-run': async (slot, { files }, hear) => {
    const openings = await openAll(slot, files)
    return reportOf(openings, tryImport(openFiles(openings), slot.current().dataset.document, hear), false)
  },
  'import-commit': async (slot, { files, skipErrors }, hear) => {
    const openings = await openAll(slot, files)
    const failed = openings.find((opening) => !opening.isOpen)
    // All or nothing: a file that can't be read is not left out in silence.
    if (failed?.isOpen === false) throw failed.failure
    const opened = openFiles(openings)
    let written: readonly FileReport[] = []
    const change = changeDocument(slot, (document, verify) =>
      document.perform(
        {
          kind: 'import',
          describe: () =>
            say('edit.import', { file: opened[0]?.reader.file.name ?? '', others: opened.length - 1 }),
          run: (database) => {
            written = importFiles(opened, database, { skipErrors, hear })
          },
          isBulk: true,
        },
        verify,
      ),
    )
    const hasChanged = change.scope !== 'nothing'
    return { report: reportOf(openings, written, hasChanged), change: hasChanged ? change : null }
  },
  'suggest-territories': (slot, { names }) => {
    const matcher = createTerritoryMatcher(surroundingsOf(slot).territories, [])
    return names.map((name) => suggestionsFor(name, matcher))
  },
  'figures-csv': (slot, { company }) => {
    const { dataset, info } = slot.current()
    const known = info.catalogue.companies.map(({ id }) => id)
    if (!known.includes(company))
      throw new DeskError('query-unknown-company', { company, known: known.join(', ') })
    const { csv, figures } = ownCsvOf(dataset.document.database(), company)
    return { csv, figures }
  },
  'import-layouts': (slot) => [
    ...selectMappingRecipes(slot.current().dataset.document.database()),
    ...PUBLISHED_LAYOUTS,
  ],
}

/** The territory that the text names or is the code of, then those whose names are like it. */
function suggestionsFor(name: string, matcher: TerritoryMatcher): readonly NamedTerritory[] {
  const exact = matcher.maybeByCode(name.trim().toUpperCase()) ?? matcher.maybeMatch(name, null)?.territory
  const similar = matcher.suggest(name).filter(({ code }) => code !== exact?.code)
  return [...(exact === undefined ? [] : [exact]), ...similar].map(({ code, name: own }) => ({
    code,
    name: own,
  }))
}

const surroundingsOf = (slot: DatasetSlot): ImportSurroundings => {
  const { dataset, info } = slot.current()
  return importSurroundings(info.catalogue, dataset.document.database())
}

type Opening =
  | { readonly isOpen: true; readonly file: OpenedFile }
  | { readonly isOpen: false; readonly path: string; readonly failure: DeskError }

/** Opens the files that can be read; the others say why not. In the order given. */
async function openAll(slot: DatasetSlot, files: readonly ImportedFile[]): Promise<readonly Opening[]> {
  const around = surroundingsOf(slot)
  const openings: Opening[] = []
  for (const { path, choices } of files) openings.push(await open(path, choices, around))
  return openings
}

async function open(path: string, choices: ImportChoices, around: ImportSurroundings): Promise<Opening> {
  try {
    return { isOpen: true, file: { reader: await openReport(path, choices, around), choices } }
  } catch (failure) {
    if (failure instanceof DeskError) return { isOpen: false, path, failure }
    throw failure
  }
}

const openFiles = (openings: readonly Opening[]): readonly OpenedFile[] =>
  openings.flatMap((opening) => (opening.isOpen ? [opening.file] : []))

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
      if (!opening.isOpen) return [failedReport(basename(opening.path), opening.failure)]
      const report = rest.shift()
      return report === undefined ? [] : [report]
    }),
  }
}

function failedReport(file: string, failure: DeskError): FileReport {
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
    issues: [],
    changes: [],
  }
}

function failureSaid({ code, details }: DeskError): { readonly code: string; readonly sentence: string } {
  return { code, sentence: errorSentence(code, details) }
}
