import { useId, useState } from 'react'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { QuestionDialog } from '../components/question-dialog.tsx'
import { useDocumentControl } from '../state/document-context.ts'

/** Asks for the name under which the view is saved in the dataset. */
export function SaveViewDialog(props: { readonly query: ViewQuery; readonly onClose: () => void }) {
  const { apply } = useDocumentControl()
  const announce = useAnnounce()
  const [name, setName] = useState('')
  const form = useId()
  const trimmed = name.trim()
  const save = (): void => {
    props.onClose()
    void apply({ kind: 'save-view', name: trimmed, query: props.query }).then((isDone) => {
      if (isDone) announce(say('views.saved', { name: trimmed }))
    })
  }
  return (
    <QuestionDialog
      title={say('views.save-title')}
      onCancel={props.onClose}
      buttons={
        <>
          <button type="button" className="button" onClick={props.onClose}>
            {say('document.cancel')}
          </button>
          <button type="submit" form={form} className="button button-main" disabled={trimmed === ''}>
            {say('document.save')}
          </button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          if (trimmed !== '') save()
        }}
      >
        <label className="field">
          {say('views.name')}
          <input
            type="text"
            className="search"
            maxLength={200}
            autoFocus
            value={name}
            onChange={(event) => {
              setName(event.target.value)
            }}
          />
        </label>
      </form>
    </QuestionDialog>
  )
}
