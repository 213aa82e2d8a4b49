import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { say } from '../../data/model/words/say.ts'
import { Modal } from '../components/modal.tsx'
import type { Command } from './command.ts'
import { findCommands } from './find-commands.ts'

/** Everything that can be done, by typing a part of its name: arrows choose, Enter does, Escape leaves. */
export function CommandPalette(props: {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  const found = findCommands(props.commands, text)
  const index = Math.min(chosen, Math.max(0, found.length - 1))

  useLayoutEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' })
  }, [index, text])

  const run = (command: Command | undefined): void => {
    if (command === undefined) return
    props.onClose()
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = found.length - 1
    if (event.key === 'ArrowDown') setChosen(index === last ? 0 : index + 1)
    else if (event.key === 'ArrowUp') setChosen(index === 0 ? last : index - 1)
    else if (event.key === 'Enter') run(found[index])
    // A search field would empty itself first.
    else if (event.key === 'Escape') props.onClose()
    else return
    event.preventDefault()
  }
  return (
    <Modal className="palette" labelledBy={`${id}-title`} onClose={props.onClose}>
      <h2 id={`${id}-title`} className="visually-hidden">
        {say('explore.commands')}
      </h2>
      <input
        type="search"
        className="palette-search"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length === 0 ? undefined : `${id}-${index}`}
        aria-label={say('explore.commands-search')}
        placeholder={say('explore.commands-search')}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        ref={list}
        role="listbox"
        className="palette-list"
        aria-label={say('explore.commands')}
      >
        {found.map((command, position) => (
          <li
            key={command.id}
            id={`${id}-${position}`}
            role="option"
            aria-selected={position === index}
            data-command={command.id}
            onPointerMove={() => {
              setChosen(position)
            }}
            onClick={() => {
              run(command)
            }}
          >
            <span className="palette-group">{command.group}</span>
            <span className="palette-label">{command.label}</span>
            {command.keys !== null && <kbd>{command.keys}</kbd>}
          </li>
        ))}
      </ul>
      <p className="palette-foot" role="status">
        {found.length === 0
          ? say('explore.commands-none', { text })
          : say('explore.commands-found', { count: found.length })}
      </p>
    </Modal>
  )
}
