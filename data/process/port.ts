import { endWithParent } from './end-with-parent.ts'
import type { ProcessMessage } from './messages.ts'

/** The one way in and out of the data process. */
export interface DeskPort {
  post(message: ProcessMessage): void
  /** `listener` gets each message as it was sent: not yet checked. */
  onMessage(listener: (message: unknown) => void): void
  /** The shell is gone: nobody will read another reply. */
  onClose(listener: () => void): void
}

/** The part of Electron's `process.parentPort` that is used: written out here, since this room may not import Electron. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
}

/** The port that the shell handed over: Electron's parent port in a utility process, else Node's channel of a forked child. */
export function deskPort(): DeskPort {
  const parentPort = maybeParentPort()
  if (parentPort !== undefined) return electronPort(parentPort)
  if (process.send === undefined) throw new Error('The data process is started by a shell, not by hand')
  return nodePort()
}

function maybeParentPort(): ParentPort | undefined {
  const port: unknown = Reflect.get(process, 'parentPort')
  // Only Electron's utility process has this member, and there it is a ParentPort.
  return typeof port === 'object' && port !== null ? (port as ParentPort) : undefined
}

function electronPort(port: ParentPort): DeskPort {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', ({ data }) => listener(data)),
    // Electron ends its utility processes itself.
    onClose: () => undefined,
  }
}

function nodePort(): DeskPort {
  // A terminal sends these to all of its processes, and the shell decides when this one ends (by SIGKILL, or by going away).
  // Electron keeps them: its own way of ending a utility process is SIGTERM.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  endWithParent()
  return {
    post: (message) => {
      if (process.connected) process.send?.(message)
    },
    onMessage: (listener) => void process.on('message', listener),
    onClose: (listener) => void process.on('disconnect', listener),
  }
}
