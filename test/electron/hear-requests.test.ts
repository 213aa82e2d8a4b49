import { createSocket } from 'node:dgram'
import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { get as getSecurely } from 'node:https'
import { connect, createServer, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectSecurely } from 'node:tls'
import { once, type EventEmitter } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { hearRequests } from '../../data/process/hear-requests.ts'

/** For documentation only: nobody answers there (RFC 5737, RFC 3849, RFC 2606). */
const ADDRESS = '192.0.2.1'
const ADDRESS_6 = '2001:db8::1'
const NAME = 'nobody.invalid'

function counted(): () => number {
  let count = 0
  onTestFinished(hearRequests(() => void (count += 1)))
  return () => count
}

/** Lets a connection begin, and gives it up. */
async function begin(socket: EventEmitter & { destroy(): unknown }): Promise<void> {
  socket.on('error', () => undefined)
  await new Promise((resolve) => setTimeout(resolve, 50))
  socket.destroy()
}

const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  'TCP to an address': () => begin(connect(443, ADDRESS)),
  'TCP to an address of IPv6': () => begin(connect(443, ADDRESS_6)),
  'TCP to a name': () => begin(connect(443, NAME)),
  'a socket made first': () => begin(new Socket().connect(443, ADDRESS)),
  TLS: () => begin(connectSecurely(443, ADDRESS)),
  'HTTP to an address': () => begin(get(`http://${ADDRESS}/`)),
  'HTTP to a name': () => begin(get(`http://${NAME}/`)),
  HTTPS: () => begin(getSecurely(`https://${ADDRESS}/`)),
  fetch: () => fetch(`https://${ADDRESS}/`, { signal: AbortSignal.timeout(100) }).then(nothing, nothing),
  'fetch of a name': () =>
    fetch(`https://${NAME}/`, { signal: AbortSignal.timeout(500) }).then(nothing, nothing),
  UDP: () => {
    const socket = createSocket('udp4')
    socket.close()
    return Promise.resolve()
  },
}

function nothing(): void {
  // Nobody answers, and nobody waits for it.
}

test.each(Object.keys(WAYS))('%s is heard once', async (way) => {
  const count = counted()
  await WAYS[way]?.()
  await expect.poll(count).toBe(1)
})

test('this machine and its pipes are no other machine', async () => {
  const count = counted()
  const folder = mkdtempSync(join(tmpdir(), 'hear-requests-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const place of [
    { port: 0, host: '127.0.0.1' },
    { port: 0, host: 'localhost' },
    { path: join(folder, 'pipe') },
  ]) {
    const server = createServer((socket) => socket.end())
    await once(server.listen(place), 'listening')
    const address = server.address()
    const socket = typeof address === 'string' ? connect(address) : connect(address?.port ?? 0, place.host)
    await once(socket, 'connect')
    socket.destroy()
    server.close()
  }
  expect(count()).toBe(0)
})

test('who has stopped hearing hears nothing more', async () => {
  let count = 0
  hearRequests(() => void (count += 1))()
  await begin(connect(443, ADDRESS))
  expect(count).toBe(0)
})
