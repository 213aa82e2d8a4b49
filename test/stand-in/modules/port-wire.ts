import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { detach, portOf, type MessagePortMain } from './message-channel.ts'

/** What travels between the main process and a utility process. Ports travel as numbers. */
export type WireMessage =
  | { readonly type: 'message'; readonly data: unknown; readonly ports: readonly string[] }
  | { readonly type: 'port'; readonly id: string; readonly data: unknown; readonly ports: readonly string[] }
  | { readonly type: 'port-closed'; readonly id: string }

/** One end of the pipe between two processes, with the ports that were transferred through it. */
export class PortWire {
  private readonly send: (message: WireMessage) => void
  private readonly side: string
  private readonly ports = new Map<string, MessagePort>()
  private lastId = 0

  constructor(side: string, send: (message: WireMessage) => void) {
    this.side = side
    this.send = send
  }

  post(data: unknown, transfer: readonly MessagePortMain[]): void {
    this.send({ type: 'message', data, ports: transfer.map((port) => this.carry(detach(port))) })
  }

  /** The message for this end's own listener, if it is one. */
  receive(message: WireMessage): { data: unknown; ports: MessagePortMain[] } | undefined {
    if (message.type === 'message') {
      return { data: message.data, ports: message.ports.map((id) => portOf(this.arrive(id))) }
    }
    const port = this.ports.get(message.id)
    if (message.type === 'port-closed') {
      this.ports.delete(message.id)
      port?.close()
    } else {
      const arrived = message.ports.map((id) => this.arrive(id))
      port?.postMessage({ data: message.data, ports: arrived }, arrived)
    }
    return undefined
  }

  closeAll(): void {
    for (const port of this.ports.values()) port.close()
    this.ports.clear()
  }

  /** A port leaves this process: what it receives here goes over the pipe. */
  private carry(port: MessagePort): string {
    const id = `${this.side}${++this.lastId}`
    this.connect(id, port)
    return id
  }

  /** A port arrives: its near end is kept, its far end is given to the app. */
  private arrive(id: string): MessagePort {
    const { port1, port2 } = new MessageChannel()
    this.connect(id, port1)
    return port2
  }

  private connect(id: string, port: MessagePort): void {
    this.ports.set(id, port)
    port.on('message', ({ data, ports }: { data: unknown; ports: MessagePort[] }) => {
      this.send({ type: 'port', id, data, ports: ports.map((other) => this.carry(other)) })
    })
    port.on('close', () => {
      if (this.ports.delete(id)) this.send({ type: 'port-closed', id })
    })
    port.unref()
  }
}
