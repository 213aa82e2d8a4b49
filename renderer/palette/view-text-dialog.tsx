import { useId, useState } from 'react'
import { DeskError } from '../../data/model/error-codes.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { formatViewText, parseViewText } from '../../data/model/view-text.ts'
import { errorSentence } from '../../data/model/words/error-sentence.ts'
import { say } from '../../data/model/words/say.ts'
import { CopyButton } from '../components/copy-button.tsx'
import { Modal } from '../components/modal.tsx'

/** The view as one line that can be mailed and pasted, and the way back: a pasted line is opened, or refused in a sentence. */
export function ViewTextDialog(props: {
  readonly query: ViewQuery
  readonly onOpen: (query: ViewQuery) => void
  readonly onClose: () => void
}) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const text = formatViewText(props.query)
  return (
    <Modal className="shortcuts view-text" labelledBy={`${id}-title`} onClose={props.onClose}>
      <header className="drawer-head">
        <h2 id={`${id}-title`}>{say('explore.view-text')}</h2>
        <button type="button" className="button" onClick={props.onClose}>
          {say('screen.close')}
        </button>
      </header>
      <p className="view-text-line">
        <code data-view-text>{text}</code>
        <CopyButton text={text} label={say('explore.view-copy')} done={say('explore.view-copied')} />
      </p>
      <form
        className="view-text-form"
        onSubmit={(event) => {
          event.preventDefault()
          const read = maybeView(pasted)
          setProblem(read.problem)
          if (read.query === null) return
          props.onOpen(read.query)
          props.onClose()
        }}
      >
        <label htmlFor={`${id}-paste`}>{say('explore.view-paste')}</label>
        <textarea
          id={`${id}-paste`}
          rows={3}
          spellCheck={false}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          value={pasted}
          onChange={(event) => {
            setPasted(event.target.value)
          }}
        />
        {problem !== null && (
          <p id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="button" disabled={pasted.trim() === ''}>
          {say('explore.view-open')}
        </button>
      </form>
    </Modal>
  )
}

function maybeView(
  text: string,
):
  { readonly query: ViewQuery; readonly problem: null } | { readonly query: null; readonly problem: string } {
  try {
    return { query: parseViewText(text), problem: null }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return { query: null, problem: errorSentence(error.code, error.details) }
  }
}
