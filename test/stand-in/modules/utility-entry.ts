import { pathToFileURL } from 'node:url'
import { KnownEvents } from '../known-events.ts'
import { strict } from '../strict.ts'
import { PortWire, type WireMessage } from './port-wire.ts'

/** "process.parentPort: A Electron.ParentPort property if this is a UtilityProcess […] allowing communication with the parent process." */
class ParentPort extends KnownEvents {
  private readonly queued: object[] = []
  private readonly wire = new PortWire('utility', (message) => process.send?.(message))

  constructor() {
    super('parentPort', ['message'])
    process.on('message', (message) => {
      // The main process sends nothing else.
      const received = this.wire.receive(message as WireMessage)
      if (received === undefined) return
      if (this.listenerCount('message') > 0) this.emit('message', received)
      else this.queued.push(received)
    })
  }

  /** "Messages received on this port will be queued up until a handler is registered for this event." */
  override on(event: string | symbol, listener: Parameters<KnownEvents['on']>[1]): this {
    super.on(event, listener)
    for (const message of this.queued.splice(0)) this.emit('message', message)
    return this
  }

  /** "Sends a message from the process to its parent." */
  postMessage(message: unknown): void {
    this.wire.post(message, [])
  }
}

const [, , modulePath, ...args] = process.argv
if (modulePath === undefined) throw new Error('stand-in: no module to run')
// In Electron a rejection that nobody handles is a warning, and the process goes on.
process.on('unhandledRejection', () => undefined)
// A utility process ends with its parent.
process.once('disconnect', () => process.exit(0))
process.argv = [process.execPath, modulePath, ...args]
Object.assign(process, { type: 'utility', parentPort: strict('parentPort', new ParentPort()) })
await import(pathToFileURL(modulePath).href)
