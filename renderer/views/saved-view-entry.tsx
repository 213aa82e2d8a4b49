import { useState } from 'react'
import type { SavedView } from '../../data/model/edits/saved-view-edits.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'

/** A saved view: its name opens it; it can be renamed and deleted. */
export function SavedViewEntry(props: {
  readonly view: SavedView
  readonly onOpen: (query: ViewQuery) => void
  readonly onRename: (name: string) => Promise<boolean>
  readonly onDelete: () => void
}) {
  const { view } = props
  const [name, setName] = useState<string | null>(null)
  if (name !== null) {
    return (
      <li>
        <form
          className="views-save"
          onSubmit={(event) => {
            event.preventDefault()
            void props.onRename(name).then((isRenamed) => {
              if (isRenamed) setName(null)
            })
          }}
        >
          <input
            type="text"
            className="search"
            aria-label={say('explore.view-name')}
            autoFocus
            value={name}
            maxLength={200}
            onChange={(event) => {
              setName(event.target.value)
            }}
          />
          <button type="submit" className="button" disabled={name.trim() === ''}>
            {say('explore.view-rename')}
          </button>
        </form>
      </li>
    )
  }
  const { query } = view
  return (
    <li>
      <button
        type="button"
        className="view-open"
        disabled={query === null}
        onClick={() => {
          if (query !== null) props.onOpen(query)
        }}
      >
        <bdi>{view.name}</bdi>
        {query === null && <small>{say('explore.view-unreadable')}</small>}
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={say('explore.view-rename-name', { name: view.name })}
        onClick={() => {
          setName(view.name)
        }}
      >
        {say('explore.view-rename')}
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={say('explore.view-delete-name', { name: view.name })}
        onClick={props.onDelete}
      >
        {say('explore.view-delete')}
      </button>
    </li>
  )
}
