import { SCREENS, type Screen } from './screens.ts'
import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { say } from '../../data/model/words/say.ts'
import { commandKeys } from '../palette/shortcuts.ts'
import { DocumentMenu, type DocumentActions } from '../document/document-menu.tsx'
import type { DatasetControl } from '../state/use-dataset.ts'
import type { Preferences } from '../state/preferences.ts'
import { ThemeSwitch } from './theme-switch.tsx'
import type { ScreenHistory } from './use-history.ts'

/** Name, screens, dataset, history, theme: one row, on every screen. */
export function AppHeader(props: {
  readonly screen: Screen
  readonly onScreen: (screen: Screen) => void
  readonly control: DatasetControl
  readonly theme: Preferences['theme']
  readonly onTheme: (theme: Preferences['theme']) => void
  readonly onPalette: () => void
  readonly history: ScreenHistory
  readonly document: DocumentActions
  readonly onImport: () => void
  /** What else belongs beside the history. */
  readonly tools: ReactNode
}) {
  const { history } = props
  return (
    <header className="app-header">
      <a className="skip-link" href="#main">
        {say('screen.skip')}
      </a>
      <h1 className="app-name">{say('screen.app-name')}</h1>
      <nav className="screens" aria-label={say('screen.screens')}>
        {SCREENS.map((screen) => (
          <button
            key={screen}
            type="button"
            aria-current={screen === props.screen ? 'page' : undefined}
            onClick={() => {
              props.onScreen(screen)
            }}
          >
            {say(`screen.${screen}`)}
          </button>
        ))}
      </nav>
      <div className="header-tools">
        <HistoryButton
          label={say('screen.undo')}
          what={history.undoLabel}
          arrow="M3 7h8a4 4 0 0 1 0 8H7M6 4 3 7l3 3"
          keys="Control+Z"
          onPress={history.canUndo ? history.undo : null}
        />
        <HistoryButton
          label={say('screen.redo')}
          what={history.redoLabel}
          arrow="M15 7H7a4 4 0 0 0 0 8h4M12 4l3 3-3 3"
          keys="Control+Shift+Z"
          onPress={history.canRedo ? history.redo : null}
        />
        <button
          type="button"
          className="button button-quiet"
          aria-keyshortcuts="Control+K Meta+K"
          title={say('explore.commands')}
          onClick={props.onPalette}
        >
          <span className="visually-hidden">{say('explore.commands')}</span>
          <kbd>{commandKeys('K')}</kbd>
        </button>
        {props.tools}
        <DatasetMenu control={props.control} document={props.document} onImport={props.onImport} />
        <ThemeSwitch theme={props.theme} onTheme={props.onTheme} />
      </div>
    </header>
  )
}

function HistoryButton(props: {
  readonly label: string
  /** Words of the step, where it has some. */
  readonly what: string | null
  /** A path in an 18 × 18 square. */
  readonly arrow: string
  readonly keys: string
  readonly onPress: (() => void) | null
}) {
  const { onPress } = props
  return (
    <button
      type="button"
      className="button button-quiet"
      disabled={onPress === null}
      aria-label={props.label}
      aria-keyshortcuts={props.keys}
      title={`${props.what === null ? props.label : `${props.label}: ${props.what}`} (${props.keys.replaceAll('Control', 'Ctrl')})`}
      onClick={() => onPress?.()}
    >
      <svg className="sign" viewBox="0 0 18 18" width="16" height="16" aria-hidden="true">
        <path d={props.arrow} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className="wide-only">{props.label}</span>
    </button>
  )
}

function DatasetMenu(props: {
  readonly control: DatasetControl
  readonly document: DocumentActions
  readonly onImport: () => void
}) {
  const { control } = props
  const input = useRef<HTMLInputElement>(null)
  // While another one is opened, what stands on the screen is still of this one.
  const name = control.dataset?.name ?? control.opening ?? say('screen.no-dataset')
  const openFile = (): void => {
    // A browser has its own dialog; in the desktop shell the file never passes through the page.
    if (control.app?.shell === 'electron') control.choose()
    else input.current?.click()
  }
  return (
    <div className="dataset-menu">
      <DocumentMenu name={name} actions={control.opening === null ? props.document : null} />
      <MenuTrigger>
        <Button className="button">{say('screen.open')}</Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            onAction={(key) => {
              if (key === 'bundled') control.openBundled()
              else if (key === 'import') props.onImport()
              else openFile()
            }}
          >
            <MenuItem id="file" className="menu-item">
              {say('screen.open-file')}
            </MenuItem>
            <MenuItem id="bundled" className="menu-item">
              {say('screen.open-bundled')}
            </MenuItem>
            <MenuItem id="import" className="menu-item">
              {say('importing.open')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('screen.open-file')}
        data-dataset-file
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          if (file !== undefined) control.openFile(file)
        }}
      />
    </div>
  )
}
