import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { KnownEvents } from '../known-events.ts'
import { strict } from '../strict.ts'

const own = new WeakMap<MessagePortMain, MessagePortMain>()

/** "MessagePortMain is the main-process-side equivalent of the DOM MessagePort object." */
export class MessagePortMain extends KnownEvents {
  /** Absent once transferred or closed. */
  private native: MessagePort | undefined

  constructor(native: MessagePort) {
    super('MessagePortMain', ['message', 'close'])
    this.native = native
    native.on('close', () => this.emit('close'))
  }

  /** "Starts the sending of messages queued on the port. Messages will be queued until this method is called." */
  start(): void {
    this.native?.on('message', (message: { data: unknown; ports: MessagePort[] }) => {
      this.emit('message', { data: message.data, ports: message.ports.map(portOf) })
    })
  }

  /** "Sends a message from the port, and optionally, transfers ownership of objects to other browsing contexts." */
  postMessage(data: unknown, transfer: readonly MessagePortMain[] = []): void {
    const ports = transfer.map(detach)
    this.native?.postMessage({ data, ports }, ports)
  }

  /** "Disconnects the port, so it is no longer active." */
  close(): void {
    this.native?.close()
    this.native = undefined
  }

  /** Takes the port out of this object, to be carried elsewhere. */
  take(): MessagePort {
    const { native } = this
    if (native === undefined) throw new Error('Port at index 0 is already neutered.')
    this.native = undefined
    native.removeAllListeners()
    return native
  }
}

export function portOf(native: MessagePort): MessagePortMain {
  const port = new MessagePortMain(native)
  const proxy = strict('MessagePortMain', port)
  own.set(proxy, port)
  return proxy
}

export function detach(port: MessagePortMain): MessagePort {
  return (own.get(port) ?? port).take()
}

/** "MessageChannelMain is the main-process-side equivalent of the DOM MessageChannel object." */
export class MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain

  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = portOf(port1)
    this.port2 = portOf(port2)
  }
}
