import { randomBytes } from 'node:crypto'
import { makeBridge } from './bridge.ts'
import { isolatedWorld, type WorldSettings } from './isolated-world.ts'
import { makeWire } from './wire.ts'

/** The isolated world's name. */
export const WORLD_NAME = 'Electron Isolated Context'

const secret = randomBytes(12).toString('hex')

/** Names that no page can guess. */
export const NAMES = {
  binding: `toMain${secret}`,
  receiver: `fromMain${secret}`,
  opener: `opened${secret}`,
  clipboard: `copied${secret}`,
  toMainWorld: `toPage${secret}`,
  toIsolatedWorld: `toPreload${secret}`,
} as const

// "nodeIntegrationInSubFrames: […] All your preloads will load for every iframe" when it is on, and it is off.
const onlyInMainFrame = (source: string) =>
  `if (self === top && location.href !== 'about:blank') { ${source} }`

/** Script for the page's own world: the far end of the context bridge. */
export function mainWorldSource(): string {
  const { toMainWorld, toIsolatedWorld } = NAMES
  const bridge = `(${String(makeBridge)})(${quote(toMainWorld)}, ${quote(toIsolatedWorld)})`
  return onlyInMainFrame(
    `${bridge}; (${String(denyWindows)})(${quote(NAMES.opener)}); (${String(tellCopies)})(${quote(NAMES.clipboard)})`,
  )
}

/** "If not allowed, window.open() returns null": the attempt is only told. Self-contained: its source text runs inside the page. */
function denyWindows(binding: string): void {
  const world = globalThis as unknown as Record<string, ((text: string) => void) | undefined>
  const tell = world[binding]
  Reflect.deleteProperty(world, binding)
  window.open = (address = '', name = '', features = '') => {
    const url = address === '' ? 'about:blank' : new URL(address, document.baseURI).href
    tell?.(JSON.stringify({ url, windowName: name, windowFeatures: features.split(',') }))
    return null
  }
}

/** Text that Chromium lets the page put on its clipboard is told. Self-contained: its source text runs inside the page. */
function tellCopies(binding: string): void {
  const world = globalThis as unknown as Record<string, ((text: string) => void) | undefined>
  const tell = world[binding]
  Reflect.deleteProperty(world, binding)
  const clipboard = navigator.clipboard
  const write = clipboard.writeText.bind(clipboard)
  clipboard.writeText = async (text: string) => {
    await write(text)
    tell?.(text)
  }
}

/** Script for the isolated world: the preload bundle, with what Electron gives it. */
export function isolatedWorldSource(
  preload: string,
  facts: Pick<WorldSettings, 'argv' | 'versions' | 'platform'>,
): string {
  const settings: WorldSettings = {
    ...facts,
    binding: NAMES.binding,
    receiver: NAMES.receiver,
    incoming: NAMES.toIsolatedWorld,
    outgoing: NAMES.toMainWorld,
  }
  const preloadFunction = `function (require, module, exports, process) {\n${preload}\n}`
  return onlyInMainFrame(
    `(${String(isolatedWorld)})(${quote(settings)}, ${String(makeWire)}, ${String(makeBridge)}, ${preloadFunction})`,
  )
}

function quote(value: unknown): string {
  return JSON.stringify(value)
}
