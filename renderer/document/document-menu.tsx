import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { say } from '../../data/model/words/say.ts'
import { useDocumentControl } from '../state/document-context.ts'

/** What a reader can do with the dataset besides opening another one. */
export interface DocumentActions {
  readonly onRevert: () => void
  readonly onTraces: () => void
  readonly onLicences: () => void
}

/** The dataset's name, whether it was edited, and the menu of the document. */
export function DocumentMenu(props: {
  readonly name: string
  /** `null` while there is nothing to act on. */
  readonly actions: DocumentActions | null
}) {
  const document = useDocumentControl()
  const { state } = document
  const { actions } = props
  if (actions === null || state === null) return <DatasetName name={props.name} />
  const run: Readonly<Record<string, () => void>> = {
    save: () => void document.save(),
    'save-as': () => void document.saveAs(),
    revert: actions.onRevert,
    undo: document.undo,
    redo: document.redo,
    traces: actions.onTraces,
    licences: actions.onLicences,
  }
  const disabled = [
    ...(state.canSave && state.dirty ? [] : ['save']),
    ...(state.dirty ? [] : ['revert']),
    ...(state.canUndo ? [] : ['undo']),
    ...(state.canRedo ? [] : ['redo']),
  ]
  return (
    <MenuTrigger>
      <Button className="button button-quiet document-button" aria-label={labelOf(props.name, state.dirty)}>
        <DatasetName name={props.name} />
        {state.dirty && (
          <span className="document-edited" data-document-edited>
            {say('document.edited')}
          </span>
        )}
        {state.holder !== null && (
          <span className="document-edited" title={say('document.holder', { holder: state.holder })}>
            {say('document.held')}
          </span>
        )}
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu document-menu"
          aria-label={say('document.menu')}
          disabledKeys={disabled}
          onAction={(key) => run[String(key)]?.()}
        >
          <Item id="save" label={say('document.save')} keys="Ctrl+S" />
          <Item id="save-as" label={say('document.save-as')} keys="Ctrl+Shift+S" />
          <Item id="revert" label={say('document.revert')} />
          <Separator className="menu-line" />
          <Item id="undo" label={undoWords('document.undo-edit', 'document.undo-none', state.undoLabel)} />
          <Item id="redo" label={undoWords('document.redo-edit', 'document.redo-none', state.redoLabel)} />
          <Separator className="menu-line" />
          <Item id="traces" label={say('document.traces')} />
          <Item id="licences" label={say('document.licences')} />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function DatasetName(props: { readonly name: string }) {
  return (
    <span className="dataset-name" title={props.name} data-dataset-name>
      {props.name}
    </span>
  )
}

function Item(props: { readonly id: string; readonly label: string; readonly keys?: string }) {
  return (
    <MenuItem id={props.id} className="menu-item" textValue={props.label}>
      <span className="menu-label">{props.label}</span>
      {props.keys !== undefined && <kbd className="menu-keys">{props.keys}</kbd>}
    </MenuItem>
  )
}

function labelOf(name: string, isDirty: boolean): string {
  return isDirty ? say('document.button-edited', { name }) : say('document.button', { name })
}

function undoWords(
  id: 'document.undo-edit' | 'document.redo-edit',
  none: 'document.undo-none' | 'document.redo-none',
  label: string | null,
): string {
  return label === null ? say(none) : say(id, { label })
}
