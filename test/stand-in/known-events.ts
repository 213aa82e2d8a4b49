import { EventEmitter } from 'node:events'

type Listener = Parameters<EventEmitter['on']>[1]

const OF_EMITTER = ['newListener', 'removeListener', 'error']

/** An emitter that refuses listeners for events it never emits: they would wait in silence. */
export class KnownEvents extends EventEmitter {
  private readonly ownName: string
  private readonly known: ReadonlySet<string>

  constructor(ownName: string, known: readonly string[]) {
    super()
    this.ownName = ownName
    this.known = new Set([...known, ...OF_EMITTER])
  }

  override on(event: string | symbol, listener: Listener): this {
    this.refuseUnknown(event)
    return super.on(event, listener)
  }

  override addListener(event: string | symbol, listener: Listener): this {
    this.refuseUnknown(event)
    return super.addListener(event, listener)
  }

  override prependListener(event: string | symbol, listener: Listener): this {
    this.refuseUnknown(event)
    return super.prependListener(event, listener)
  }

  private refuseUnknown(event: string | symbol): void {
    if (typeof event === 'symbol' || this.known.has(event)) return
    throw new Error(`stand-in: ${this.ownName} never emits '${event}'`)
  }
}

type Preventable<Details extends object> = Details & {
  readonly defaultPrevented: boolean
  preventDefault(): void
}

/** Electron's event object: its details, and `preventDefault()`. */
export function preventable<Details extends object>(details: Details): Preventable<Details> {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}
