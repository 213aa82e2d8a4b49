import type { DatasetInfo } from '../model/dataset-info.ts'
import type { Cube } from '../cube/create-cube.ts'
import type { OpenDataset } from '../dataset/open.ts'
import type { DatasetStamp } from '../model/dataset-stamp.ts'
import { DeskError } from '../model/error-codes.ts'
import type { SettledView } from '../model/settle-view.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { ClaimsAssessor } from './assess-claims.ts'
import type { LeadsSearcher } from './search-leads.ts'

/** A dataset with all that is computed from it. */
export interface LoadedDataset {
  readonly dataset: OpenDataset
  /**
   * A view as this dataset can answer it, with the cube that does: of the latest editions, or of those that were the latest on its day.
   * No figure is counted in any other way.
   * @throws {DeskError} as `settleView`.
   */
  readonly settled: (asked: ViewQuery) => SettledView & { readonly cube: Cube }
  readonly info: DatasetInfo
  readonly claims: ClaimsAssessor
  readonly leads: LeadsSearcher
}

/** The place of the one dataset that is open at a time. */
export interface DatasetSlot {
  /** @throws {DeskError} `no-dataset`. */
  current(): LoadedDataset
  /** What is open; `null`: nothing. */
  stamp(): DatasetStamp | null
  /** Puts `next` in as the given revision (the next one unless given), and closes what was open. */
  replace(next: LoadedDataset, revision?: number): void
  /** Puts in what the open document has become. */
  update(next: LoadedDataset): void
  /** Closes the dataset and removes its copy, unless unsaved edits stand in it: they are offered back at the next start. */
  close(): void
}

export function createDatasetSlot(): DatasetSlot {
  let loaded: LoadedDataset | undefined
  let revision = 0
  return {
    current: () => {
      if (loaded === undefined) throw new DeskError('no-dataset')
      return loaded
    },
    stamp: () => (loaded === undefined ? null : { fingerprint: loaded.info.fingerprint, revision }),
    replace: (next, given = revision + 1) => {
      loaded?.dataset.close()
      loaded = next
      revision = given
    },
    update: (next) => {
      loaded = next
      revision += 1
    },
    close: () => loaded?.dataset.leave(),
  }
}
