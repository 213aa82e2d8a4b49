import { EventEmitter } from 'node:events'
import { resolve } from 'node:path'
import type { BrowserWindow } from 'electron'
import { fc } from '../seeded-fast-check.ts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { QUICK_FORMATS } from '../../data/model/publish-formats.ts'
import { handOver, readHandedOver } from '../../electron/host/hand-over.ts'
import { contextMenuTemplate } from '../../electron/window/context-menu.ts'
import { maybeGivenFile } from '../../electron/window/given-file.ts'
import { maybeGivenView } from '../../electron/window/given-view.ts'
import { menuTemplate } from '../../electron/window/menu.ts'
import { whenPresentable } from '../../electron/window/when-presentable.ts'
import { webPreferences } from '../../electron/window/web-preferences.ts'
import { fitInto, parseWindowState } from '../../electron/window/window-state.ts'
import { SCREENS } from '../../renderer/frame/screens.ts'

vi.mock('electron', () => ({ Menu: {}, screen: {} }))

const AREA = { x: 0, y: 25, width: 1440, height: 875 }

describe('the window', () => {
  it('is made with these preferences and no others', () => {
    expect(webPreferences('/preload.cjs', true)).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    })
  })

  it('stands inside the display it is on, whatever was saved', () => {
    const number = fc.integer({ min: -100_000, max: 100_000 })
    const size = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const fitted = fitInto({ x, y, width, height }, AREA)
        expect(fitted.x).toBeGreaterThanOrEqual(AREA.x)
        expect(fitted.y).toBeGreaterThanOrEqual(AREA.y)
        expect(fitted.x + fitted.width).toBeLessThanOrEqual(AREA.x + AREA.width)
        expect(fitted.y + fitted.height).toBeLessThanOrEqual(AREA.y + AREA.height)
        expect(fitted.width).toBeGreaterThanOrEqual(480)
      }),
    )
  })

  it('forgets a saved place that it can’t read', () => {
    const good = { bounds: { x: 1, y: 2, width: 800, height: 600 }, isMaximized: true }
    expect(parseWindowState(JSON.stringify(good))).toEqual(good)
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseWindowState(text)).toBeUndefined()
      }),
    )
    for (const text of [
      '',
      '{',
      'null',
      JSON.stringify({ ...good, isMaximized: 1 }),
      `${' '.repeat(1000)}${JSON.stringify(good)}`,
    ]) {
      expect(parseWindowState(text)).toBeUndefined()
    }
  })
})

describe('a start’s arguments', () => {
  it.each([
    [['electron', 'out/main.cjs'], true, undefined],
    [['electron', '--inspect=0', 'out/main.cjs', 'a.sqlite'], true, resolve('/here', 'a.sqlite')],
    [['disclosure-desk', '/x/a.sqlite'], false, '/x/a.sqlite'],
    [['disclosure-desk', '--gpu', '/x/a.sqlite', '/x/b.sqlite'], false, '/x/a.sqlite'],
    [['disclosure-desk', '--load-extension=/x'], false, undefined],
    [['disclosure-desk', 'https://evil.example/a.sqlite'], false, undefined],
    [['disclosure-desk', 'smb://evil/a.sqlite'], false, undefined],
    [['disclosure-desk', 'file:///etc/passwd'], false, undefined],
    [['disclosure-desk', '/x/\0.sqlite'], false, undefined],
    [['disclosure-desk', ''], false, undefined],
    [['disclosure-desk', 'x'.repeat(40_000)], false, undefined],
    [['disclosure-desk', '--view', 'v1/x', '/x/a.sqlite'], false, '/x/a.sqlite'],
    [['disclosure-desk', '--view', 'saved.txt'], false, undefined],
    [['disclosure-desk', '--view=saved.txt', '/x/a.sqlite'], false, '/x/a.sqlite'],
    [['disclosure-desk', '--view', '--gpu', 'v1/microsoft/2013H1-2014H1/requests'], false, undefined],
    [[], false, undefined],
  ] as const)('%j name the right file', (argv, isDefaultApp, file) => {
    expect(maybeGivenFile(argv, '/here', isDefaultApp)).toBe(file)
  })

  it.each([
    [['electron', 'out/main.cjs', '--view', 'v1/x'], 'v1/x'],
    [['disclosure-desk', '--view=v1/x/y=z', 'a.sqlite'], 'v1/x/y=z'],
    [['disclosure-desk', '--view', 'saved.txt'], resolve('/here', 'saved.txt')],
    [['disclosure-desk', '--view'], undefined],
    [['disclosure-desk', 'a.sqlite', '--viewer=x'], undefined],
  ] as const)('%j name the right view', (argv, view) => {
    expect(maybeGivenView(argv, '/here')).toBe(view)
  })
})

describe('the menu of the right button', () => {
  const all = {
    canUndo: true,
    canRedo: true,
    canCut: true,
    canCopy: true,
    canPaste: true,
    canDelete: true,
    canSelectAll: true,
    canEditRichly: false,
  }
  const roles = (clicked: Parameters<typeof contextMenuTemplate>[0]): unknown[] =>
    contextMenuTemplate(clicked).flatMap(({ role, enabled }) => (role === undefined ? [] : [[role, enabled]]))

  it('cuts, copies and pastes in a field, as far as there is something to', () => {
    const empty = { ...all, canCut: false, canCopy: false }
    expect(roles({ isEditable: true, selectionText: '', editFlags: empty })).toEqual([
      ['cut', false],
      ['copy', false],
      ['paste', true],
      ['selectAll', true],
    ])
  })

  it('copies what is selected elsewhere, and shows nothing where nothing is', () => {
    const read = { ...all, canCut: false, canPaste: false }
    expect(roles({ isEditable: false, selectionText: 'Germany', editFlags: read })).toEqual([
      ['copy', true],
      ['selectAll', true],
    ])
    expect(roles({ isEditable: false, selectionText: ' ', editFlags: read })).toEqual([])
  })
})

describe('a window that can be shown', () => {
  const fakeWindow = () => {
    const [own, contents] = [new EventEmitter(), new EventEmitter()]
    const window = Object.assign(own, { webContents: contents, isDestroyed: () => false })
    return { own, contents, window: window as unknown as BrowserWindow }
  }

  it.each([
    ['after its first frame', (own: EventEmitter) => own.emit('ready-to-show'), 0],
    [
      'a moment after its page, where no frame is told',
      (_own: EventEmitter, contents: EventEmitter) => contents.emit('did-finish-load'),
      400,
    ],
    ['after two seconds in any case', () => undefined, 2100],
  ])('is shown once: %s', (_when, happen, wait) => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { own, contents, window } = fakeWindow()
    let shown = 0
    whenPresentable(window, () => (shown += 1))
    expect(shown).toBe(0)
    happen(own, contents)
    vi.advanceTimersByTime(wait)
    expect(shown).toBe(1)
    own.emit('ready-to-show')
    contents.emit('did-finish-load')
    vi.advanceTimersByTime(5000)
    expect(shown).toBe(1)
  })
})

describe('what a second start hands over', () => {
  it('is what it was asked for, and nothing that anybody else sends', () => {
    const asked = { path: '/here/a.sqlite', view: 'v1/x' }
    expect(readHandedOver(structuredClone(handOver(asked)))).toEqual(asked)
    const none = { path: undefined, view: undefined }
    expect(readHandedOver(handOver(none))).toEqual(none)
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        expect(readHandedOver(sent)).toEqual(none)
      }),
    )
    for (const path of ['', 'x'.repeat(40_000), '/x/\0', 7, ['/x']])
      expect(readHandedOver({ path, view: null })).toEqual(none)
  })
})

describe.each(['darwin', 'win32', 'linux'] as const)('the menu on %s', (platform) => {
  const menus = menuTemplate(platform, { command: () => undefined, about: () => undefined })
  const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

  it('has each shortcut once', () => {
    const shortcuts = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]))
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
    expect(shortcuts).toContain(platform === 'darwin' ? 'Shift+Command+Z' : 'Control+Y')
  })

  it('has every command once, and a way to end the app', () => {
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id])).sort()
    expect(ids).toEqual(
      [
        'about',
        'clear-traces',
        'import',
        'licences',
        'open',
        'open-bundled',
        'redo',
        'revert',
        'save-dataset',
        'save-dataset-as',
        'undo',
        ...SCREENS,
        ...QUICK_FORMATS.map((format) => `save-${format}`),
      ].sort(),
    )
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1)
  })
})
