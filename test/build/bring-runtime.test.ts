import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { bringRuntime, type Brought } from '../../build/bring-runtime.ts'

const ROOT = path.join(import.meta.dirname, '..', '..')
const EXECUTABLE = process.platform === 'win32' ? 'electron.exe' : 'electron'

/** Asks for this checkout's own runtime, and prints how it ended. */
const ASK_FOR_RUNTIME = `
import { bringRuntime } from './build/bring-runtime.ts'
const options = { root: '.', environment: process.env, write() {}, showProgress() {}, stop: new AbortController().signal }
const ended = await bringRuntime({ ...options, patienceMs: 3000 })
console.log(ended.kind, ended.reason)
`

interface Attempt {
  readonly ended: Brought
  readonly lines: readonly string[]
  readonly progress: readonly string[]
  readonly electron: string
}

/** A checkout whose package `electron` expects this archive, from a mirror that answers as told. */
async function attempt(
  archive: Buffer,
  listener: RequestListener,
  options: { readonly stop?: AbortSignal; readonly times?: number; readonly patienceMs?: number } = {},
): Promise<Attempt> {
  // Below node_modules, so that the package's own script finds what it needs.
  const cache = path.join(ROOT, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const root = mkdtempSync(path.join(cache, 'bring-runtime-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const electron = path.join(root, 'node_modules', 'electron')
  mkdirSync(electron, { recursive: true })
  for (const file of ['install.js', 'package.json'])
    cpSync(path.join(ROOT, 'node_modules', 'electron', file), path.join(electron, file))
  const name = `electron-v45.4.1-${process.platform}-${process.arch}.zip`
  const checksum = createHash('sha256').update(archive).digest('hex')
  writeFileSync(path.join(electron, 'checksums.json'), JSON.stringify({ [name]: checksum }))
  const server = createServer(listener).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const lines: string[] = []
  const progress: string[] = []
  // The library that fetches reads it from the process's own environment.
  process.env['ELECTRON_MIRROR'] = `http://127.0.0.1:${port}/`
  onTestFinished(() => {
    delete process.env['ELECTRON_MIRROR']
  })
  let ended: Brought = { kind: 'failed', reason: 'not tried' }
  for (let time = 0; time < (options.times ?? 1); time += 1)
    ended = await bringRuntime({
      root,
      environment: { ...process.env, electron_config_cache: path.join(root, 'cache') },
      write: (line) => lines.push(line),
      showProgress: (text) => progress.push(text),
      stop: options.stop ?? new AbortController().signal,
      patienceMs: options.patienceMs ?? 300,
    })
  return { ended, lines, progress, electron }
}

/** A ZIP archive with one stored file. Source: PKWARE, APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
function zipOf(name: string, content: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(content.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), content])
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000'),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006'), end])
}

const archive = zipOf(EXECUTABLE, Buffer.from('the runtime'))

test('the runtime is fetched, checked, unpacked, and not fetched again', async () => {
  let requests = 0
  const { ended, lines, progress, electron } = await attempt(
    archive,
    (_request, response) => {
      requests += 1
      response.writeHead(200, { 'content-length': archive.length }).end(archive)
    },
    { times: 2 },
  )
  expect(ended).toEqual({ kind: 'installed' })
  expect(readFileSync(path.join(electron, 'dist', EXECUTABLE), 'utf8')).toBe('the runtime')
  expect(lines).toEqual([expect.stringMatching(/asking 127\.0\.0\.1:\d+ for it/)])
  expect(progress.at(-1)).toBe(
    'Fetching the Electron runtime: 0 of 0 MB. Ctrl-C stops it and opens the browser instead.',
  )
  expect(requests).toBe(1)
})

test.each<[string, string, RequestListener]>([
  ['is not there', 'other side closed', (request) => request.socket.destroy()],
  ['does not answer', 'it did not answer in time', () => undefined],
  ['does not have it', 'it answered with 404', (_request, response) => void response.writeHead(404).end()],
])('a machine that %s is not waited for, and it is said why', async (_what, reason, listener) => {
  const { ended, electron } = await attempt(archive, listener)
  expect(ended).toEqual({ kind: 'unreachable', reason: expect.stringContaining(reason) as string })
  expect(existsSync(path.join(electron, 'dist'))).toBe(false)
})

test('a machine that breaks off twice is asked a third time', async () => {
  let requests = 0
  const { ended } = await attempt(
    archive,
    (request, response) => {
      requests += 1
      if (requests < 3) request.socket.destroy()
      else response.writeHead(200, { 'content-length': archive.length }).end(archive)
    },
    { patienceMs: 5000 },
  )
  expect([ended.kind, requests]).toEqual(['installed', 3])
})

test.each(['HTTPS_PROXY', 'npm_config_https_proxy', 'npm_config_proxy'])(
  'the proxy of %s is asked',
  async (name) => {
    const asked: string[] = []
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(502).end()
    }).on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      socket.end('HTTP/1.1 502 No\r\n\r\n')
    })
    proxy.listen(0, '127.0.0.1')
    onTestFinished(() => void proxy.close())
    await once(proxy, 'listening')
    const address = proxy.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    // In a process of its own: a proxy is set once for all of one.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', ASK_FOR_RUNTIME],
      {
        cwd: ROOT,
        env: {
          PATH: process.env['PATH'],
          ELECTRON_MIRROR: 'https://runtime.invalid/',
          electron_config_cache: path.join(ROOT, 'node_modules', '.cache', 'no-runtime'),
          [name]: `http://127.0.0.1:${port}`,
        },
      },
    )
    expect(stdout).toMatch(/^unreachable/)
    expect(asked[0]).toBe('runtime.invalid:443')
  },
)

test.each<[string, RequestListener]>([
  ['another runtime', (_request, response) => void response.end('something else')],
  [
    'half a runtime',
    (_request, response) => {
      response.writeHead(200, { 'content-length': archive.length }).write(archive.subarray(0, 20), () => {
        response.destroy()
      })
    },
  ],
])('%s is not unpacked', async (_what, listener) => {
  const { ended, electron } = await attempt(archive, listener)
  expect(ended).toEqual({ kind: 'failed', reason: expect.stringMatching(/\w{3}/) as string })
  expect(existsSync(path.join(electron, 'dist'))).toBe(false)
})

test('a reader who stops it gets on without it', async () => {
  const stop = new AbortController()
  const { ended, electron } = await attempt(
    archive,
    (_request, response) => {
      response.writeHead(200, { 'content-length': archive.length }).write(archive.subarray(0, 20), () => {
        stop.abort()
      })
    },
    { stop: stop.signal },
  )
  expect(ended).toEqual({ kind: 'stopped' })
  expect(existsSync(path.join(electron, 'dist'))).toBe(false)
})
