import { useState } from 'react'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { Modal } from '../components/modal.tsx'
import { SavedViewEntry } from './saved-view-entry.tsx'
import { useSavedViews } from './use-saved-views.ts'

/** The views saved in the dataset: open one, save this one, rename or delete; a change can be taken back. */
export function SavedViewsDialog(props: {
  readonly query: ViewQuery
  /** The view in words: what it is called unless it is given another name. */
  readonly sentence: string
  readonly onOpen: (query: ViewQuery) => void
  readonly onClose: () => void
}) {
  const control = useSavedViews()
  const announce = useAnnounce()
  const [name, setName] = useState(() => props.sentence.slice(0, 120))
  const { views, problem, undoLabel } = control
  return (
    <Modal className="shortcuts views" labelledBy="views-title" onClose={props.onClose}>
      <header className="drawer-head">
        <h2 id="views-title">{say('explore.views')}</h2>
        <button type="button" className="button" onClick={props.onClose}>
          {say('screen.close')}
        </button>
      </header>
      <form
        className="views-save"
        onSubmit={(event) => {
          event.preventDefault()
          void control.onSave(name, props.query).then((isSaved) => {
            if (isSaved) announce(say('explore.view-saved', { name: name.trim() }))
          })
        }}
      >
        <label className="field-block">
          <span>{say('explore.view-name')}</span>
          <input
            type="text"
            className="search"
            value={name}
            maxLength={200}
            onChange={(event) => {
              setName(event.target.value)
            }}
          />
        </label>
        <button type="submit" className="button" disabled={name.trim() === ''}>
          {say('explore.view-save')}
        </button>
      </form>
      {problem !== null && <p role="alert">{problem}</p>}
      {views?.length === 0 && <p className="hint">{say('explore.views-none')}</p>}
      <ul className="views-list">
        {views?.map((view) => (
          <SavedViewEntry
            key={view.id}
            view={view}
            onOpen={(query) => {
              props.onOpen(query)
              props.onClose()
            }}
            onRename={(next) => control.onRename(view.id, next)}
            onDelete={() => {
              void control.onDelete(view.id).then((isDeleted) => {
                if (isDeleted) announce(say('explore.view-deleted', { name: view.name }))
              })
            }}
          />
        ))}
      </ul>
      {undoLabel !== null && (
        <p className="views-undo">
          {undoLabel}{' '}
          <button type="button" className="button button-quiet" onClick={control.onUndo}>
            {say('screen.undo')}
          </button>
        </p>
      )}
    </Modal>
  )
}
