import { EventEmitter } from 'node:events'
import type { Protocol } from './protocol.ts'

type Commands = Protocol.CommandParameters
type Values = Protocol.CommandReturnValues
type Events = Protocol.EventMap

interface Incoming {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

interface Waiting {
  readonly method: string
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

/** Commands to, and events from, one target of the browser (or, without an id, the browser itself). */
export class DevtoolsSession {
  readonly id: string | undefined
  private readonly connection: DevtoolsConnection
  private readonly events = new EventEmitter({ captureRejections: false })

  constructor(connection: DevtoolsConnection, id: string | undefined) {
    this.connection = connection
    this.id = id
    this.events.setMaxListeners(0)
  }

  async send<M extends keyof Commands & keyof Values>(
    method: M,
    parameters?: Commands[M],
  ): Promise<Values[M]> {
    // The protocol promises that the value of this method has this type.
    return (await this.connection.request(method, parameters ?? {}, this.id)) as Values[M]
  }

  on<E extends keyof Events>(event: E, listener: (payload: Events[E][0]) => void): void {
    this.events.on(event, listener)
  }

  receive(event: string, payload: unknown): void {
    this.events.emit(event, payload)
  }
}

/** One WebSocket to Chromium, with a session per target. */
export class DevtoolsConnection {
  readonly root = new DevtoolsSession(this, undefined)
  private readonly socket: WebSocket
  private readonly sessions = new Map<string, DevtoolsSession>()
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.addEventListener('message', (message) => {
      // Chromium sends text frames of this shape only.
      this.receive(JSON.parse(String(message.data)) as Incoming)
    })
    socket.addEventListener('close', () => {
      for (const { reject, method } of this.waiting.values())
        reject(new Error(`${method}: Chromium has gone`))
      this.waiting.clear()
    })
  }

  static async open(address: string): Promise<DevtoolsConnection> {
    const socket = new WebSocket(address)
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => {
        resolve()
      })
      socket.addEventListener('error', () => {
        reject(new Error('stand-in: Chromium refused the DevTools connection'))
      })
    })
    return new DevtoolsConnection(socket)
  }

  session(id: string): DevtoolsSession {
    const known = this.sessions.get(id)
    if (known !== undefined) return known
    const session = new DevtoolsSession(this, id)
    this.sessions.set(id, session)
    return session
  }

  request(method: string, params: object, sessionId: string | undefined): Promise<unknown> {
    const id = ++this.lastId
    return new Promise((resolve, reject) => {
      if (this.socket.readyState !== WebSocket.OPEN) {
        reject(new Error(`${method}: Chromium has gone`))
        return
      }
      this.waiting.set(id, { method, resolve, reject })
      this.socket.send(
        JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }),
      )
    })
  }

  private receive(message: Incoming): void {
    if (message.id !== undefined) {
      const waiting = this.waiting.get(message.id)
      this.waiting.delete(message.id)
      if (message.error === undefined) waiting?.resolve(message.result)
      else waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
    } else if (message.method !== undefined) {
      const session = message.sessionId === undefined ? this.root : this.session(message.sessionId)
      session.receive(message.method, message.params)
    }
  }
}
