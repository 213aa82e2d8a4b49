import { say } from '../../data/model/words/say.ts'
import { QuestionDialog } from '../components/question-dialog.tsx'
import { useDocumentControl } from '../state/document-context.ts'

/** Asked where a save found that another program has changed the file since it was opened, or that it has other names. */
export function ChangedOutsideQuestion(props: { readonly name: string }) {
  const { changedOutside, keepChangedOutside, save, saveAs } = useDocumentControl()
  if (changedOutside === null) return null
  return (
    <QuestionDialog
      title={say(changedOutside.title, { name: props.name })}
      onCancel={keepChangedOutside}
      buttons={
        <>
          <button type="button" className="button button-main" onClick={() => void saveAs()}>
            {say('document.save-as')}
          </button>
          <button type="button" className="button" onClick={() => void save(true)}>
            {say('document.replace')}
          </button>
          <button type="button" className="button" onClick={keepChangedOutside}>
            {say('document.cancel')}
          </button>
        </>
      }
    >
      <p>{changedOutside.sentence}</p>
    </QuestionDialog>
  )
}
