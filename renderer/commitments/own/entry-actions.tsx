import { say } from '../../../data/model/words/say.ts'

/** What can be done with one thing of the reader's own; `null` for what can't. */
export function EntryActions(props: {
  readonly words: string
  readonly onRead: (() => void) | null
  readonly onEdit: (() => void) | null
  readonly onDelete: () => void
}) {
  const { words } = props
  const actions = [
    { id: 'read', act: props.onRead },
    { id: 'edit', act: props.onEdit },
    { id: 'delete', act: props.onDelete },
  ] as const
  return (
    <p className="form-actions">
      {actions.map(
        ({ id, act }) =>
          act !== null && (
            <button
              key={id}
              type="button"
              className="button"
              aria-label={say(`own.${id}-of`, { words })}
              onClick={act}
            >
              {say(`own.${id}`)}
            </button>
          ),
      )}
    </p>
  )
}
