import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { EventEmitter } from 'node:events'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Calls `listener` once for each connection that this process begins to another machine, whatever library begins it (TCP, TLS, HTTP,
 * `fetch`), and for each UDP socket. Looking a name up to connect to it is beginning; this machine itself is no other machine. Gives
 * the function that stops hearing.
 * @see https://nodejs.org/api/diagnostics_channel.html#built-in-channels
 */
export function hearRequests(listener: () => void): () => void {
  const hearSocket = (message: unknown): void => {
    // Node's documented message of this channel.
    const { socket } = message as { readonly socket: EventEmitter }
    let isHeard = false
    const hear = (): void => {
      if (!isHeard) listener()
      isHeard = true
    }
    socket.on('lookup', (_error: unknown, _address: unknown, _family: unknown, host: string) => {
      if (host !== 'localhost') hear()
    })
    socket.on('connectionAttempt', (address: string, port?: number) => {
      // A pipe has no port.
      if (port !== undefined && !LOOPBACK.test(address)) hear()
    })
  }
  subscribe('net.client.socket', hearSocket)
  subscribe('udp.socket', listener)
  return () => {
    unsubscribe('net.client.socket', hearSocket)
    unsubscribe('udp.socket', listener)
  }
}
