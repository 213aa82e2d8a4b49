import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { Article } from '../model/article.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { CheckedFigures } from '../model/checked-figure.ts'
import { DATASET_LIMITS } from '../model/dataset-limits.ts'
import type { SavedView } from '../model/edits/saved-view-edits.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import type { PopulationFigure } from '../model/population.ts'
import type { FigureRow, FormulaFault, KnownDiscrepancy } from '../model/provenance.ts'
import { checkDataset } from './check/check-dataset.ts'
import { checkSchema } from './check/check-schema.ts'
import { maybeCheckedRecord } from './file/checked-record.ts'
import { copyPrivately, type PrivateCopy } from './file/copy-privately.ts'
import { removeDocumentRecord, type DocumentSource } from './journal/document-record.ts'
import { openDocument, type DatasetDocument } from './journal/document.ts'
import { DATASET_VERSION } from './format/format-version.ts'
import { damaged, openGuarded } from './file/guard-connection.ts'
import { inspectFile, type InspectedFile } from './file/inspect-file.ts'
import { openingProgress, UNHEARD, type HearOpening, type OpeningProgress } from './file/open-progress.ts'
import { readColumns, readFirstPublished } from './read/read-columns.ts'
import { readContents, type DatasetContents } from './read/read-contents.ts'
import { selectCheckedFigures } from './select/select-checked-figures.ts'
import { selectOwnPresets, selectSavedRecipes } from './select/select-recipes.ts'
import { selectSavedViews } from './select/select-saved-views.ts'
import { selectLegalProcesses, type LegalProcessUse } from './select/select-legal-processes.ts'
import { selectFormulaFaults } from './select/select-formula-faults.ts'
import { selectKnownDiscrepancies } from './select/select-known-discrepancies.ts'
import { selectOwnText, type OwnContents } from './read/read-own.ts'
import type { Statement } from './read/read-statements.ts'
import { selectEditionsAsPublished } from './select/select-editions-as-published.ts'
import {
  selectDocumentsOf,
  selectFigureOrder,
  selectFigureRows,
  selectPublishedTotals,
} from './select/select-figure-rows.ts'
import type { SavedRecipe } from '../model/edits/publish-edits.ts'
import type { Preset } from '../model/preset.ts'

/** A dataset that passed every check, open on a private copy. */
export interface OpenDataset {
  /** The file's name without its folder; of the bundled dataset its title. */
  readonly name: string
  readonly isBundled: boolean
  /** Name of the file beside it whose hash it was checked by; `null`: there was none. */
  readonly sealedBy: string | null
  /** Of its working copy. */
  readonly copiesFolder: string
  readonly document: DatasetDocument
  readonly catalogue: Catalogue
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
  /** In the file's order; none in a file of format 1. */
  readonly evidence: readonly Evidence[]
  readonly columns: FigureColumns
  /** Who lives where, by code and year. */
  readonly populations: readonly PopulationFigure[]
  /** SHA-256 over the canonical rows, hex; and its first 40 bits to print. */
  readonly fingerprint: string
  readonly shortCode: string
  /** All figures in the file: replaced editions and worldwide totals too. */
  readonly figureCount: number
  /** Which of these figures it holds, by period, territory, kind, measure and outcome. */
  selectFigureOrder(figureIds: readonly number[]): readonly number[]
  /** In the order of the ids; an unknown one is left out. */
  selectFigureRows(figureIds: readonly number[]): readonly FigureRow[]
  /** Keys of the documents that these figures stand in. */
  documentsOf(figureIds: readonly number[]): ReadonlySet<string>
  /** Worldwide totals as published: never in `columns`. */
  publishedTotals(): readonly FigureRow[]
  /** How many current figures are split by which legal process. */
  legalProcesses(): readonly LegalProcessUse[]
  /** Every figure, as the checks meet it. `hearStillThere` hears of each that it goes on. */
  checkedFigures(hearStillThere?: () => void): CheckedFigures
  /** What the person brought: articles, commitments, claims, notes on findings. */
  readonly own: OwnContents
  /** The text of an own article; `null` for a key that is not there. */
  ownText(article: string): string | null
  /** Faults inside the sources that the dataset itself lists. */
  knownDiscrepancies(): readonly KnownDiscrepancy[]
  formulaFaults(): readonly FormulaFault[]
  savedViews(): readonly SavedView[]
  savedRecipes(): readonly SavedRecipe[]
  ownPresets(): readonly Preset[]
  /** The figures as they were published on a day: of the editions that were the latest then. */
  columnsAsPublished(day: string): FigureColumns
  /** Each number as the earliest of its editions has it; `null` where no edition was replaced. */
  columnsAsFirstPublished(): FigureColumns | null
  /**
   * The same document, read again after an edit. `hearStillThere` hears every now and then that it goes on.
   * @throws {DeskError} `dataset-value` where the edit left it unsound.
   */
  reread(hearStillThere?: () => void): OpenDataset
  /** The same document after it was saved under another name. */
  renamed(): OpenDataset
  /** Closes the file and deletes the private copy, with the edits in it. */
  close(): void
  /** Closes the file; deletes the private copy unless unsaved edits stand in it. */
  leave(): void
}

export interface OpenOptions {
  /** An own folder for working copies; made where missing. */
  readonly copiesFolder: string
  readonly isBundled?: boolean
  /** The file is a working copy of the app's own, of this source: its edits and their journal are kept. */
  readonly recovered?: DocumentSource | undefined
  /** Larger files are refused, and edits that lead to them; those of `DATASET_LIMITS` unless given. */
  readonly maxBytes?: number
  /** Hears how far it is, often. */
  readonly hear?: HearOpening | undefined
}

/**
 * Open a dataset from anywhere, trusting nothing in it. Nothing beside the reader's file is made or changed.
 *
 * @throws {DeskError} `file-missing`, `file-not-regular`, `file-empty`, `file-too-large`, `file-unreadable`,
 * `file-not-sqlite`, `file-truncated`, `file-damaged`, `dataset-locked`, `dataset-foreign`, `dataset-newer`,
 * `dataset-schema`, `dataset-value`.
 */
export function openDataset(path: string, options: OpenOptions): OpenDataset {
  const isOwnCopy = options.recovered !== undefined
  const file = inspectFile(path, isOwnCopy ? DATASET_LIMITS.workingCopyBytes : options.maxBytes)
  const progress = openingProgress(options.hear)
  progress('copy', 0)
  const copy = copyPrivately(file, options.copiesFolder, (within) => progress('copy', within))
  try {
    const database = openGuarded(copy.path, file.name)
    try {
      return readDataset(database, file, copy, options, progress)
    } catch (cause) {
      database.close()
      throw cause instanceof Database.SqliteError ? damaged(file.name, cause) : cause
    }
  } catch (cause) {
    copy.remove()
    throw cause
  }
}

function readDataset(
  reading: Database.Database,
  file: InspectedFile,
  copy: PrivateCopy,
  options: OpenOptions,
  progress: OpeningProgress,
): OpenDataset {
  const { isBundled = false, recovered, maxBytes } = options
  const checked = isBundled && recovered === undefined ? maybeCheckedRecord(file, copy.sha256) : null
  const version = checked === null ? checkDataset(reading, file, progress) : checkSchema(reading, file.name)
  const contents = readContents(reading, file.name, version, progress, checked?.fingerprint)
  const document = openDocument(reading, {
    path: copy.path,
    source: recovered ?? {
      name: isBundled ? contents.catalogue.title : file.name,
      isBundled,
      sha256: copy.sha256,
    },
    isRecovered: recovered !== undefined,
    maxBytes,
  })
  return present(contents, document, copy)
}

function present(contents: DatasetContents, document: DatasetDocument, copy: PrivateCopy): OpenDataset {
  const database = (): Database.Database => document.database()
  const { name, isBundled } = document.source()
  const close = (): void => {
    document.close()
    removeDocumentRecord(dirname(copy.path))
    copy.remove()
  }
  return {
    ...contents,
    name,
    isBundled,
    sealedBy: copy.sealedBy,
    copiesFolder: dirname(copy.path),
    document,
    selectFigureOrder: (figureIds) => selectFigureOrder(database(), figureIds),
    selectFigureRows: (figureIds) => selectFigureRows(database(), figureIds),
    documentsOf: (figureIds) => selectDocumentsOf(database(), figureIds),
    publishedTotals: () => selectPublishedTotals(database()),
    legalProcesses: () => selectLegalProcesses(database()),
    ownText: (article) =>
      contents.own.articles.some(({ key }) => key === article) ? selectOwnText(database(), article) : null,
    checkedFigures: (hearStillThere) => selectCheckedFigures(database(), hearStillThere),
    knownDiscrepancies: () => selectKnownDiscrepancies(database()),
    formulaFaults: () => selectFormulaFaults(database()),
    savedViews: () => selectSavedViews(database()),
    savedRecipes: () => selectSavedRecipes(database()),
    ownPresets: () => selectOwnPresets(database()),
    // Only what was edited or saved is read again, and that is in the present format.
    columnsAsPublished: (day) => {
      const editions = selectEditionsAsPublished(database(), day)
      return readColumns(database(), name, contents.places, editions)
    },
    columnsAsFirstPublished: () => readFirstPublished(database(), contents.places),
    reread: (hearStillThere = UNHEARD) =>
      present(readContents(database(), name, DATASET_VERSION, hearStillThere), document, copy),
    renamed: () => present(contents, document, copy),
    close,
    leave() {
      if (document.state().dirty) document.close()
      else close()
    },
  }
}
