import { useEffect, useState } from 'react'
import type { Batch, BatchState } from '../../data/model/batch.ts'
import type { FileHandle } from '../../electron/contract/channels.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from '../state/desk-context.ts'
import { receiveSaved } from '../state/receive-saved.ts'

const POLL_MS = 200
const NONE: BatchState = { phase: 'none', total: 0, done: 0, current: null, failures: [], changes: [] }

/** Files that the chosen folder has already. */
export interface FilesInTheWay {
  readonly folder: string
  readonly files: readonly string[]
  /** `null`: nothing is made. */
  readonly answer: (choice: 'replace' | 'leave' | null) => void
}

export interface BatchControl {
  readonly state: BatchState
  /** Makes them to be taken as one ZIP. */
  readonly start: (batch: Batch) => void
  /** Asks for a folder first, and what becomes of files that it has already. */
  readonly startInFolder: (batch: Batch) => void
  /** The question about files that are in the way; `null` where none is asked. */
  readonly inTheWay: FilesInTheWay | null
  /** Name of the folder that the files go into; `null`: none. */
  readonly folder: string | null
  readonly cancel: () => void
  /** Hands the files over as one ZIP. */
  readonly take: () => void
  readonly problem: string | null
}

/** The queue of figures: started, watched, cancelled, taken. */
export function useBatch(): BatchControl {
  const desk = useDesk()
  const announce = useAnnounce()
  const [state, setState] = useState<BatchState>(NONE)
  const [problem, setProblem] = useState<string | null>(null)
  const [inTheWay, setInTheWay] = useState<FilesInTheWay | null>(null)
  const [folder, setFolder] = useState<string | null>(null)
  const isRunning = state.phase === 'running'
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => {
      void desk.call('batch.state', {}).then((reply) => {
        if (reply.ok) setState(reply.value)
      })
    }, POLL_MS)
    return () => {
      clearInterval(timer)
    }
  }, [desk, isRunning])
  const ask = async (channel: 'batch.cancel', request: Record<string, never>): Promise<void> => {
    const reply = await desk.call(channel, request)
    if (reply.ok) setState(reply.value)
  }
  const start = async (batch: Batch, into: FileHandle | null, mayReplace: boolean): Promise<void> => {
    const reply = await desk.call('batch.start', {
      batch,
      folder: into === null ? null : { handle: into.handle, mayReplace },
    })
    setFolder(into?.name ?? null)
    if (reply.ok) setState(reply.value)
    else setProblem(reply.sentence)
  }
  const startInFolder = async (batch: Batch): Promise<void> => {
    const reply = await desk.call('batch.choose-folder', { batch })
    if (!reply.ok) setProblem(reply.sentence)
    if (!reply.ok || reply.value === null) return
    const { folder: into, existing } = reply.value
    if (existing.length === 0) {
      await start(batch, into, false)
      return
    }
    setInTheWay({
      folder: into.name,
      files: existing,
      answer: (choice) => {
        setInTheWay(null)
        if (choice !== null) void start(batch, into, choice === 'replace')
      },
    })
  }
  return {
    state,
    problem,
    inTheWay,
    folder,
    start(batch) {
      setProblem(null)
      void start(batch, null, false)
    },
    startInFolder(batch) {
      setProblem(null)
      void startInFolder(batch)
    },
    cancel() {
      void ask('batch.cancel', {})
    },
    take() {
      void desk.call('batch.take', {}).then((reply) => {
        if (reply.ok) announce(receiveSaved(reply.value))
        else setProblem(reply.sentence)
      })
    },
  }
}
