import {
  type Batch,
  type BatchChange,
  batchJobs,
  type BatchFailure,
  type BatchJob,
  type BatchState,
  fileNameOf,
  MOST_BATCH_FILES,
} from '../../data/model/batch.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { settleView, type SettledView } from '../../data/model/settle-view.ts'
import { noticeSentence } from '../../data/model/view-notice.ts'
import type { FinishedFile } from '../../data/model/finished-file.ts'
import { failureWithSentence } from './error-sentence.ts'

interface BatchQueue {
  /**
   * Makes the files one after the other, and gives each to `keep`; a failure is noted and the next one made, but on a full disk and
   * once the dataset has changed: the files of one batch are of the same figures.
   * Settles at the end.
   * @throws {DeskError} `batch-busy` or `batch-too-large`.
   */
  run(batch: Batch, keep: (file: FinishedFile) => Promise<void> | void): Promise<BatchState>
  state(): BatchState
  /** The file that is being made is finished; no other is begun. */
  cancel(): void
}

const NOTHING: BatchState = { phase: 'none', total: 0, done: 0, current: null, failures: [], changes: [] }

/** A file of a batch with the view that the dataset can show of what was asked for. */
interface SettledJob extends BatchJob {
  readonly said: SettledView['said']
}

/** `make` paints one file of a batch; each figure uses other keys of the view, and what it doesn't use is told in the state. */
export function createBatchQueue(
  make: (job: SettledJob, batch: Batch) => Promise<FinishedFile>,
  catalogue: () => Catalogue,
): BatchQueue {
  let state = NOTHING
  let isCancelled = false
  let isDiskFull = false
  let isEdited = false
  // A call, because it may change while a file is made.
  const mayGoOn = (): boolean => !isCancelled && !isDiskFull && !isEdited

  function phaseAtEnd(): BatchState['phase'] {
    if (isDiskFull) return 'stopped'
    if (isEdited) return 'edited'
    return state.done === state.total ? 'done' : 'cancelled'
  }

  async function maybeFailure(
    job: BatchJob,
    batch: Batch,
    keep: (file: FinishedFile) => Promise<void> | void,
  ): Promise<BatchFailure | null> {
    const name = `${job.name} (${job.format})`
    try {
      const { query, said } = settleView(job.publication.query, catalogue())
      state = { ...state, changes: withChanges(state.changes, job.name, said.map(noticeSentence)) }
      const file = await make({ ...job, publication: { ...job.publication, query }, said }, batch)
      await keep({ ...file, fileName: fileNameOf(job) })
      return null
    } catch (error) {
      if (!(error instanceof DeskError)) throw error
      // What follows would find the disk as full.
      isDiskFull ||= error.code === 'save-disk-full'
      isEdited ||= error.code === 'dataset-changed-elsewhere'
      return { name, sentence: failureWithSentence(error.code, error.details).sentence }
    }
  }

  return {
    run: async (batch, keep) => {
      if (state.phase === 'running') throw new DeskError('batch-busy')
      const jobs = batchJobs(batch)
      if (jobs.length > MOST_BATCH_FILES)
        throw new DeskError('batch-too-large', { count: jobs.length, limit: MOST_BATCH_FILES })
      isCancelled = false
      isDiskFull = false
      isEdited = false
      state = { ...NOTHING, phase: 'running', total: jobs.length }
      try {
        for (const job of jobs) {
          if (!mayGoOn()) break
          state = { ...state, current: job.name }
          const failure = await maybeFailure(job, batch, keep)
          const failures = failure === null ? state.failures : [...state.failures, failure]
          state = { ...state, done: state.done + 1, failures }
        }
      } finally {
        state = { ...state, phase: phaseAtEnd(), current: null }
      }
      return state
    },
    state: () => state,
    cancel: () => {
      isCancelled = true
    },
  }
}

/** The sentences of one figure added to those of others; formats and languages of one figure say each once. */
function withChanges(
  before: readonly BatchChange[],
  name: string,
  sentences: readonly string[],
): BatchState['changes'] {
  const changes = new Map(before.map(({ sentence, names }) => [sentence, names]))
  for (const sentence of sentences)
    changes.set(sentence, [...new Set([...(changes.get(sentence) ?? []), name])])
  return [...changes].map(([sentence, names]) => ({ sentence, names }))
}
