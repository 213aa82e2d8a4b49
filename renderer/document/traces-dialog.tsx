import { useEffect, useState } from 'react'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { say } from '../../data/model/words/say.ts'
import type { Traces } from '../../electron/contract/channels.ts'
import { QuestionDialog } from '../components/question-dialog.tsx'
import { useDesk } from '../state/desk-context.ts'

/** What the app keeps on this machine, listed with its size, and the way to remove it. */
export function TracesDialog(props: { readonly onClose: () => void }) {
  const desk = useDesk()
  const [traces, setTraces] = useState<Traces | null>(null)
  const [isCleared, setCleared] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void desk.call('traces.list', {}).then((reply) => {
      if (isCurrent && reply.ok) setTraces(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [desk])
  const clear = (): void => {
    void desk.call('traces.clear', {}).then((reply) => {
      if (!reply.ok) return
      setTraces(reply.value)
      setCleared(true)
    })
  }
  return (
    <QuestionDialog
      title={say('document.traces-title')}
      onCancel={props.onClose}
      buttons={
        <>
          <button type="button" className="button" onClick={props.onClose}>
            {say('screen.close')}
          </button>
          <button type="button" className="button button-main" disabled={isCleared} onClick={clear}>
            {say('document.traces-clear')}
          </button>
        </>
      }
    >
      <p>{say('document.traces-text')}</p>
      {traces !== null && (
        <table className="traces">
          <caption className="visually-hidden">{say('document.traces-title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('document.trace')}</th>
              <th scope="col">{say('document.trace-size')}</th>
            </tr>
          </thead>
          <tbody>
            {traces.map(({ kind, name, bytes }, place) => (
              <tr key={place}>
                <td>
                  {say(`document.trace-${kind}`)}
                  {name !== null && <small>{name}</small>}
                </td>
                <td className="trace-size">{formatBytes(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p role="status">{isCleared ? say('document.traces-cleared') : ''}</p>
    </QuestionDialog>
  )
}
