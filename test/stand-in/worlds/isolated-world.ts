import type { Bridge } from './bridge.ts'
import type { BytesCodec, Wire } from './wire.ts'

/** What the isolated world is told when it is made. */
export interface WorldSettings {
  /** Name of the binding that carries text to the main process. */
  readonly binding: string
  /** Name of the global function that receives text from the main process. */
  readonly receiver: string
  readonly incoming: string
  readonly outgoing: string
  readonly argv: readonly string[]
  readonly versions: Readonly<Record<string, string>>
  readonly platform: string
}

/** From the isolated world to the main process. */
export type ToMainProcess =
  | { readonly type: 'invoke'; readonly id: number; readonly channel: string; readonly payload: string }
  | { readonly type: 'send'; readonly channel: string; readonly payload: string }
  | { readonly type: 'preload-error'; readonly message: string; readonly stack: string }

/** From the main process to the isolated world. */
export type ToIsolatedWorld =
  | { readonly type: 'reply'; readonly id: number; readonly payload: string }
  | { readonly type: 'failure'; readonly id: number; readonly message: string }
  | { readonly type: 'event'; readonly channel: string; readonly payload: string }

type PreloadFunction = (
  require: (id: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void

/**
 * Runs the preload bundle beside, not in, the page's own world. Self-contained: its source text runs inside the page.
 *
 * "Context Isolation is a feature that ensures that both your preload scripts and Electron's internal logic run in a separate
 * context to the website you load in a webContents." (Context Isolation)
 */
export function isolatedWorld(
  settings: WorldSettings,
  makeWire: (bytes: BytesCodec) => Wire,
  makeBridge: (incoming: string, outgoing: string) => Bridge,
  preload: PreloadFunction,
): void {
  type Listener = (event: object, ...values: readonly unknown[]) => void
  // Chromium has had these two since version 140; TypeScript's library doesn't know them yet.
  interface Base64 {
    toBase64(): string
  }
  interface FromBase64 {
    fromBase64(text: string): Uint8Array<ArrayBuffer>
  }
  const wire = makeWire({
    encode: (bytes) => (bytes as unknown as Base64).toBase64(),
    decode: (text) => (Uint8Array as unknown as FromBase64).fromBase64(text),
  })
  const bridge = makeBridge(settings.incoming, settings.outgoing)
  const world = globalThis as unknown as Record<string, (text: string) => void>
  const toMain = (message: ToMainProcess) => world[settings.binding]?.(JSON.stringify(message))
  const listeners = new Map<string, Listener[]>()
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>()
  let lastId = 0

  const strictly = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(known, key) {
        if (key in known || typeof key === 'symbol' || key === 'then' || key === '__esModule') {
          const value: unknown = Reflect.get(known, key)
          return value
        }
        throw new Error(`stand-in: ${name}.${key} is not implemented`)
      },
    })

  const asPayload = (values: readonly unknown[]): string => {
    try {
      return wire.toText(values)
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }

  const ipcRenderer = {
    // "Send a message to the main process via channel and expect a result asynchronously. Arguments will be serialized with
    // the Structured Clone Algorithm, just like window.postMessage, so prototype chains will not be included." (ipcRenderer)
    invoke: async (channel: string, ...values: readonly unknown[]): Promise<unknown> => {
      const payload = asPayload(values)
      const id = ++lastId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        toMain({ type: 'invoke', id, channel, payload })
      })
    },
    send: (channel: string, ...values: readonly unknown[]): void => {
      toMain({ type: 'send', channel, payload: asPayload(values) })
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off: (channel: string, listener: Listener) => {
      const others = (listeners.get(channel) ?? []).filter((other) => other !== listener)
      listeners.set(channel, others)
      return ipcRenderer
    },
    once: (channel: string, listener: Listener) => {
      const once: Listener = (event, ...values) => {
        ipcRenderer.off(channel, once)
        listener(event, ...values)
      }
      return ipcRenderer.on(channel, once)
    },
    removeListener: (channel: string, listener: Listener) => ipcRenderer.off(channel, listener),
    removeAllListeners: (channel: string) => {
      listeners.delete(channel)
      return ipcRenderer
    },
  }

  world[settings.receiver] = (text: string) => {
    // Only the main process calls this function.
    const message = JSON.parse(text) as ToIsolatedWorld
    if (message.type === 'event') {
      const values = wire.fromText(message.payload) as unknown[]
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...values)
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'reply') call?.resolve(wire.fromText(message.payload))
    else call?.reject(new Error(message.message))
  }

  /** The main process finds this frame paused, reads `file`, and writes `answer`. */
  const pathOfFile = (file: File, secret: string): string => {
    // eslint-disable-next-line prefer-const -- assigned by the debugger
    let answer = ''
    // eslint-disable-next-line no-debugger -- the only synchronous way out of a page
    debugger
    return file.size < 0 ? secret : answer
  }

  const electron = strictly('electron (preload)', {
    ipcRenderer: strictly('ipcRenderer', ipcRenderer),
    contextBridge: strictly('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) => {
        bridge.expose(name, api)
      },
    }),
    webUtils: strictly('webUtils', {
      // "In the case where the object passed in is not a File object an exception is thrown. In the case where the File object
      // passed in was constructed in JS and is not backed by a file on disk an empty string is returned." (webUtils)
      getPathForFile: (file: unknown): string => {
        if (!(file instanceof File)) throw new TypeError('getPathForFile: not a File')
        return pathOfFile(file, settings.binding)
      },
    }),
  })

  // "A subset of Electron renderer process modules […] are available to preload scripts through a polyfilled require function."
  // (Process Sandboxing)
  const require = (id: string): unknown => {
    if (id === 'electron') return electron
    throw new Error(`module not found: ${id}`)
  }
  const { argv, versions, platform } = settings
  const process = {
    argv,
    versions,
    platform,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    env: {},
  }
  const module = { exports: {} }
  try {
    preload(require, module, module.exports, strictly('process (preload)', process))
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    toMain({ type: 'preload-error', message, stack: stack ?? '' })
  }
}
