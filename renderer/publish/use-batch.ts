import { useEffect, useState } from 'react'
import type { Batch, BatchState } from '../../data/model/batch.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from '../state/desk-context.ts'
import { receiveSaved } from '../state/receive-saved.ts'

const POLL_MS = 200
const NONE: BatchState = { phase: 'none', total: 0, done: 0, current: null, failures: [] }

export interface BatchControl {
  readonly state: BatchState
  readonly start: (batch: Batch) => void
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
  return {
    state,
    problem,
    start(batch) {
      setProblem(null)
      void desk.call('batch.start', { batch }).then((reply) => {
        if (reply.ok) setState(reply.value)
        else setProblem(reply.sentence)
      })
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
