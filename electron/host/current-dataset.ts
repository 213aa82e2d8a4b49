import type { Progress } from '../../data/process/progress.ts'
import type { Verb, Verbs } from '../../data/process/verbs.ts'
import type { StartView } from '../contract/app-channels.ts'
import type { Failure } from '../contract/channels.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { askData, openInData } from './ask-data.ts'
import type { DataProcess, DatasetPlace } from './data-process.ts'
import { openStartView } from './start-view.ts'

/** The dataset that is open in the data process, as the answers of every area use it. */
export interface CurrentDataset {
  /** `null` where none is open: none could be opened, or a restart has lost it. */
  info(): DatasetInfo | null
  /** @throws {DeskError} when it can't be opened; what was open stays open. */
  open(place: DatasetPlace): Promise<DatasetInfo>
  /** Where the open dataset came from, or was saved last; `null` where none is open. */
  place(): DatasetPlace | null
  /** The open dataset has become this one by an edit. */
  update(changed: DatasetInfo): void
  /** The open dataset was saved as the file at `path`. */
  savedAs(path: string, saved: DatasetInfo): void
  /** @throws {DeskError} the failure that the data process answered with. */
  ask<V extends Exclude<Verb, 'open'>>(verb: V, request: Verbs[V]['request']): Promise<Verbs[V]['value']>
  /** How far the running request is, and stopping it: as `DataProcess` has them. */
  progress(): Progress | null
  cancel(): void
  /** Settled with `startFailure`: the view that was asked for, while the first dataset is open as it was opened. */
  startView(): Promise<StartView | null>
  /** Settled with `startFailure`: the path of the published figure that was asked for, while the first dataset is open as it was opened. */
  startFigure(): Promise<string | null>
  /** Settled when the first dataset is open or refused: why the one asked for isn't open; `null` where it is. */
  startFailure(): Promise<Failure | null>
}

interface CurrentDatasetOptions {
  readonly data: DataProcess
  readonly bundledPath: string
  /** A dataset to open at the start instead of the bundled one, or a published figure to be made again of that one. */
  readonly startPath: string | null
  /** A view to show first instead of the default one: its text, or the path of a file that holds it. */
  readonly startView: string | null
  readonly failureOf: (error: unknown) => Failure
}

/** Opens the first dataset at once. */
export function openCurrentDataset(options: CurrentDatasetOptions): CurrentDataset {
  const { data, bundledPath, startPath, startView, failureOf } = options
  let info: DatasetInfo | null = null
  let place: DatasetPlace | null = null
  let figure: { readonly path: string; readonly fingerprint: string } | null = null

  async function watchLoss<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked
    } finally {
      // After a restart the last dataset may not have opened again.
      if (!data.hasDataset()) {
        info = null
        place = null
      }
    }
  }

  async function open(asked: DatasetPlace): Promise<DatasetInfo> {
    info = await watchLoss(openInData(data, asked))
    place = asked
    return info
  }

  const maybeFailure = (asked: DatasetPlace): Promise<Failure | null> =>
    open(asked).then(() => null, failureOf)

  async function openFirst(): Promise<Failure | null> {
    const bundled = { path: bundledPath, isBundled: true }
    if (startPath === null) return await maybeFailure(bundled)
    // What can’t tell leaves it to the opener.
    const kind = await askData(data, 'file-kind', { path: startPath }).catch(() => 'dataset' as const)
    if (kind === 'figure') {
      const unopened = await maybeFailure(bundled)
      figure = info === null ? null : { path: startPath, fingerprint: info.fingerprint }
      return unopened
    }
    const failure = await maybeFailure({ path: startPath, isBundled: false })
    if (failure !== null) await maybeFailure(bundled)
    return failure
  }

  const started = openFirst()
  const view = started.then(() => {
    if (startView === null || info === null) return null
    const { fingerprint } = info
    return { fingerprint, opened: openStartView(startView, info, failureOf) }
  })
  return {
    info: () => info,
    open,
    place: () => place,
    update: (changed) => {
      info = changed
    },
    savedAs: (path, saved) => {
      info = saved
      place = { path, isBundled: false }
      data.savedAs(path)
    },
    // Nothing is asked of a dataset that is still to be opened: the answer would be that there is none.
    ask: async (verb, request) => {
      await started
      return await watchLoss(askData(data, verb, request))
    },
    progress: () => data.progress(),
    cancel: () => data.cancel(),
    startFailure: () => started,
    startFigure: async () => {
      await started
      return figure !== null && figure.fingerprint === info?.fingerprint ? figure.path : null
    },
    startView: async () => {
      const asked = await view
      return asked?.fingerprint === info?.fingerprint ? (asked?.opened ?? null) : null
    },
  }
}
