import { useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import {
  isGroupEntry,
  maybeGroup,
  membersToday,
  OWN_GROUP_PREFIX,
  type TerritoryGroup,
} from '../../data/model/territory-group.ts'
import { say } from '../../data/model/words/say.ts'
import { TextField } from '../components/text-field.tsx'
import { useDocumentControl } from '../state/document-context.ts'

/**
 * Makes a group of the chosen territories, or changes one of the reader's own: its name, who belongs to it (those chosen now), or that
 * it is there. Each is an edit of the dataset, with undo.
 */
export function OwnGroupActions(props: {
  /** `null`: a new one is made. */
  readonly group: TerritoryGroup | null
  readonly catalogue: Catalogue
  readonly chosen: readonly string[]
  readonly onChoose: (entries: readonly string[]) => void
}) {
  const { group, catalogue, chosen } = props
  const { apply } = useDocumentControl()
  const [name, setName] = useState(group?.name ?? '')
  const key = group === null ? null : group.id.slice(OWN_GROUP_PREFIX.length)
  const own = group?.members.map(({ code }) => code) ?? []
  const codes = [
    ...new Set(
      chosen.flatMap((entry) => {
        const of = maybeGroup(catalogue, entry)
        if (of !== undefined) return of.group.id === group?.id ? [] : membersToday(of.group)
        return isGroupEntry(entry) ? [] : [entry]
      }),
    ),
  ]
  const put = (territories: readonly string[]): void => {
    void apply({ kind: 'put-territory-group', key, name: name.trim(), territories: [...territories] })
  }
  return (
    <div className="own-group" data-own-group={key ?? 'new'}>
      <TextField
        label={say(group === null ? 'explore.group-new-name' : 'explore.group-name')}
        value={name}
        maxLength={200}
        rows={1}
        onChange={setName}
      />
      <div className="filter-actions">
        {group !== null && (
          <button
            type="button"
            className="button"
            disabled={name.trim() === '' || name.trim() === group.name}
            onClick={() => {
              put(own)
            }}
          >
            {say('explore.group-rename')}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={codes.length === 0 || name.trim() === ''}
          title={codes.length === 0 ? say('explore.group-none-chosen') : undefined}
          onClick={() => {
            put(codes)
          }}
        >
          {say(group === null ? 'explore.group-make' : 'explore.group-put', { count: codes.length })}
        </button>
        {key !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              void apply({ kind: 'delete-territory-group', key }).then((isDone) => {
                if (isDone) props.onChoose(chosen.filter((entry) => entry !== group?.id))
              })
            }}
          >
            {say('explore.group-delete')}
          </button>
        )}
      </div>
    </div>
  )
}
