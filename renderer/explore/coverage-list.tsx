import { useEffect, useState } from 'react'
import type { CoverageList as Coverage } from '../../data/model/view-details.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { Reply } from '../../electron/contract/channels.ts'
import { useDesk } from '../state/desk-context.ts'

/** The names behind "52 of 57 reporting", a line for each period; asked for when it is opened. */
export function CoverageList(props: { readonly query: ViewQuery }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{say('explore.coverage-periods')}</summary>
      {isOpen && <Periods query={props.query} />}
    </details>
  )
}

function Periods(props: { readonly query: ViewQuery }) {
  const { query } = props
  const desk = useDesk()
  const [reply, setReply] = useState<Reply<Coverage> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void desk.call('view.coverage', { query }).then((next) => {
      if (isCurrent) setReply(next)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, query])
  if (reply === null) return null
  if (!reply.ok) return <p role="alert">{reply.sentence}</p>
  return (
    <ul className="notes" data-coverage="periods">
      {[...reply.value].reverse().map(({ period, sentence }) => (
        <li key={period}>{sentence}</li>
      ))}
    </ul>
  )
}
