import { useEffect, useState } from 'react'
import type { Recovery } from '../../data/model/document.ts'
import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { useDesk } from '../state/desk-context.ts'

/** Offers the unsaved edits of an earlier run back, one dataset at a time. What is not answered is offered again next time. */
export function RecoveryBanner(props: {
  readonly onRecovered: (dataset: DatasetInfo) => void
  readonly onProblem: (sentence: string) => void
  /** Runs `open` unless the reader wants to keep what is open and edited. */
  readonly whenFree: (open: () => void) => void
}) {
  const desk = useDesk()
  const [recoveries, setRecoveries] = useState<readonly Recovery[]>([])
  useEffect(() => {
    let isCurrent = true
    void desk.call('document.recoveries', {}).then((reply) => {
      if (isCurrent && reply.ok) setRecoveries(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [desk])
  const [first, ...others] = recoveries
  if (first === undefined) return null
  const { id } = first

  const restore = (): void => {
    props.whenFree(() => {
      void desk.call('document.recover', { id }).then((reply) => {
        if (!reply.ok) {
          props.onProblem(reply.sentence)
          return
        }
        setRecoveries(others)
        props.onRecovered(reply.value)
      })
    })
  }
  const discard = (): void => {
    void desk.call('document.forget-recovery', { id }).then((reply) => {
      if (reply.ok) setRecoveries(reply.value)
      else props.onProblem(reply.sentence)
    })
  }
  return (
    <div className="recovery" role="region" aria-label={say('document.recovery-title')} data-recovery>
      <p>
        <b>{say('document.recovery', { name: first.name })}</b> {editsInWords(first.labels)}
      </p>
      <button type="button" className="button" onClick={restore}>
        {say('document.restore')}
      </button>
      <button type="button" className="button button-quiet" onClick={discard}>
        {say('document.recovery-discard')}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          setRecoveries(others)
        }}
      >
        {say('document.recovery-later')}
      </button>
    </div>
  )
}

function editsInWords(labels: readonly string[]): string {
  const last = labels.at(-1)
  return last === undefined
    ? say('document.recovery-unread')
    : say('document.recovery-edits', { last, others: labels.length - 1 })
}
