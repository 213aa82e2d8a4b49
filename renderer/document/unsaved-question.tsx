import { say } from '../../data/model/words/say.ts'
import { QuestionDialog } from '../components/question-dialog.tsx'
import { useDocumentControl } from '../state/document-context.ts'

/** Asked before unsaved edits would go: `onGo` goes on without them, or after they were saved. */
export function UnsavedQuestion(props: {
  readonly name: string
  readonly onGo: () => void
  readonly onCancel: () => void
}) {
  const document = useDocumentControl()
  const save = (): void => {
    void document.save().then((isSaved) => {
      if (isSaved) props.onGo()
      else props.onCancel()
    })
  }
  return (
    <QuestionDialog
      title={say('document.unsaved-title', { name: props.name })}
      onCancel={props.onCancel}
      buttons={
        <>
          <button type="button" className="button button-main" onClick={save}>
            {say(document.state?.canSave === true ? 'document.save' : 'document.save-as')}
          </button>
          <button type="button" className="button" onClick={props.onGo}>
            {say('document.do-not-save')}
          </button>
          <button type="button" className="button" onClick={props.onCancel}>
            {say('document.cancel')}
          </button>
        </>
      }
    >
      <p>{say('document.unsaved-text')}</p>
    </QuestionDialog>
  )
}
