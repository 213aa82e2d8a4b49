import { useEffect, useState } from 'react'
import { say } from '../../data/model/words/say.ts'
import { QuestionDialog } from '../components/question-dialog.tsx'
import { useDesk } from '../state/desk-context.ts'

/** The app's own terms, and those of everything that it is made of. */
export function LicencesDialog(props: { readonly onClose: () => void }) {
  const desk = useDesk()
  const [text, setText] = useState('')
  useEffect(() => {
    let isCurrent = true
    void desk.call('app.licences', {}).then((reply) => {
      if (isCurrent) setText(reply.ok ? reply.value.text : reply.sentence)
    })
    return () => {
      isCurrent = false
    }
  }, [desk])
  return (
    <QuestionDialog
      title={say('document.licences-title')}
      onCancel={props.onClose}
      buttons={
        <button type="button" className="button button-main" onClick={props.onClose}>
          {say('screen.close')}
        </button>
      }
    >
      <p>{say('document.licences-text')}</p>
      {/* A scroller that the keyboard can reach. */}
      <pre className="licences" tabIndex={0} aria-label={say('document.licences-title')}>
        {text}
      </pre>
    </QuestionDialog>
  )
}
