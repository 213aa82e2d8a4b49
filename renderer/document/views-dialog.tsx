import type { SavedView } from '../../data/model/edits/saved-view-edits.ts'
import { say } from '../../data/model/words/say.ts'
import { QuestionDialog } from '../components/question-dialog.tsx'
import { useDocumentControl } from '../state/document-context.ts'

/** Renames and deletes saved views; each is one edit, undone from the dataset's menu. */
export function ViewsDialog(props: { readonly views: readonly SavedView[]; readonly onClose: () => void }) {
  const { apply } = useDocumentControl()
  return (
    <QuestionDialog
      title={say('views.title')}
      onCancel={props.onClose}
      buttons={
        <button type="button" className="button" onClick={props.onClose}>
          {say('screen.close')}
        </button>
      }
    >
      {props.views.length === 0 && <p>{say('views.none')}</p>}
      <ul className="views-list">
        {props.views.map(({ id, name }) => (
          <li key={id}>
            <input
              // Back to the old name where the new one was refused.
              key={name}
              type="text"
              className="search"
              maxLength={200}
              defaultValue={name}
              aria-label={say('views.rename', { name })}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.currentTarget.blur()
              }}
              onBlur={({ currentTarget: field }) => {
                const next = field.value.trim()
                if (next === name || next === '') field.value = name
                else
                  void apply({ kind: 'rename-view', id, name: next }).then((isDone) => {
                    if (!isDone) field.value = name
                  })
              }}
            />
            <button
              type="button"
              className="button button-quiet"
              aria-label={say('views.delete-one', { name })}
              onClick={() => void apply({ kind: 'delete-view', id })}
            >
              {say('views.delete')}
            </button>
          </li>
        ))}
      </ul>
    </QuestionDialog>
  )
}
