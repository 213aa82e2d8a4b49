import { useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { entryOfToday, isDated, membersToday, type TerritoryGroup } from '../../data/model/territory-group.ts'
import { say } from '../../data/model/words/say.ts'
import { ChoiceCheckbox } from '../components/choice-list.tsx'
import { OwnGroupActions } from './own-group-actions.tsx'

/**
 * Groups of territories, each one entry of the view that is summed; or their members, one by one. A group that somebody joined or left
 * is there twice: with the members of each period, and with those of today.
 */
export function GroupChoices(props: {
  readonly catalogue: Catalogue
  readonly chosen: readonly string[]
  readonly onChoose: (entries: readonly string[]) => void
}) {
  const { catalogue, chosen, onChoose } = props
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="regions"
      data-groups
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{say('explore.groups')}</summary>
      {isOpen && (
        <ul className="choices">
          {catalogue.groups.map((group) => (
            <GroupRow key={group.id} group={group} {...props} />
          ))}
        </ul>
      )}
      {isOpen && <OwnGroupActions group={null} catalogue={catalogue} chosen={chosen} onChoose={onChoose} />}
    </details>
  )
}

function GroupRow(props: {
  readonly group: TerritoryGroup
  readonly catalogue: Catalogue
  readonly chosen: readonly string[]
  readonly onChoose: (entries: readonly string[]) => void
}) {
  const { group, catalogue, chosen, onChoose } = props
  const today = membersToday(group)
  const source = catalogue.documents.find(({ id }) => id === group.documentId)
  const toggle = (entry: string): void => {
    onChoose(chosen.includes(entry) ? chosen.filter((other) => other !== entry) : [...chosen, entry])
  }
  const row = (entry: string, label: string, detail: string) => (
    <ChoiceCheckbox
      row={{
        id: entry,
        label,
        detail,
        count: String(today.length),
        isChosen: chosen.includes(entry),
        disabledReason: null,
      }}
      onToggle={toggle}
    />
  )
  const by =
    source === undefined
      ? say('explore.group-own')
      : say('explore.group-source', { publisher: source.publisher, title: source.title })
  return (
    <li data-group={group.id}>
      {isDated(group) ? (
        <>
          {row(group.id, group.name, `${say('explore.group-by-date')} ${by}`)}
          {row(
            entryOfToday(group),
            say('figure.group.today', { name: group.name }),
            say('explore.group-today'),
          )}
        </>
      ) : (
        row(group.id, group.name, by)
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-label={say('explore.group-members-name', { name: group.name })}
        onClick={() => {
          onChoose([...new Set([...chosen, ...today])])
        }}
      >
        {say('explore.group-members', { count: today.length })}
      </button>
      {group.documentId === null && (
        <OwnGroupActions group={group} catalogue={catalogue} chosen={chosen} onChoose={onChoose} />
      )}
    </li>
  )
}
