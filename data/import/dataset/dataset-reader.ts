import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { openDataset } from '../../dataset/open.ts'
import { DeskError } from '../../model/error-codes.ts'
import type { HearBytes } from '../hear-bytes.ts'
import type { ReportFile } from '../read-in-chunks.ts'

export const DATASET_LAYOUT = { id: 'disclosure-desk-dataset', name: 'Disclosure Desk, dataset' } as const

/** Where and how a dataset is opened to be read. */
export interface ReadingPlace {
  /** Of copies that are only read; made where missing. Never the folder of the dataset that is open. */
  readonly copiesFolder: string
  readonly hear: HearBytes
}

/** A dataset whose editions are to be taken into another: checked as one that is opened, on a private copy of its own. */
export interface DatasetReader {
  readonly kind: 'dataset'
  readonly file: ReportFile
  readonly layout: { readonly id: string; readonly name: string }
  /** Guarded: it only reads. */
  readonly database: Database.Database
  /** Closes it and removes the copy. */
  close(): void
}

/**
 * Opens a dataset to be read with every guard and check that opening it has.
 *
 * @throws {DeskError} those of `openDataset`, and `import-changed` when the file is no longer the one that was looked at.
 */
export function openDatasetReader(file: ReportFile, { copiesFolder, hear }: ReadingPlace): DatasetReader {
  const folder = join(copiesFolder, file.sha256.slice(0, 16))
  const dataset = openDataset(file.path, { copiesFolder: folder, hear })
  const close = (): void => {
    dataset.close()
    rmSync(folder, { recursive: true, force: true })
  }
  if (dataset.document.source().sha256 !== (file.unpackedSha256 ?? file.sha256)) {
    close()
    throw new DeskError('import-changed', { file: file.name })
  }
  return {
    kind: 'dataset',
    file,
    layout: DATASET_LAYOUT,
    database: dataset.document.database(),
    close,
  }
}
