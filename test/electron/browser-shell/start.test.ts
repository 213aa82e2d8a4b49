import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { AppState, Reply } from '../../../electron/contract/channels.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openPage, send } from './shell-client.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

interface Run {
  readonly home: string
  readonly pid: number
  /** Settles with the exit code. */
  readonly ended: Promise<number | null>
  printed(): string
  address(): Promise<string>
  signal(name: NodeJS.Signals): void
}

function npmStart(given: readonly string[], home = temporaryFolder()): Run {
  const child = spawn(process.execPath, ['build/start.mjs', '--browser', '--no-open', ...given], {
    cwd: ROOT,
    // A group of its own, so that a signal reaches all of its processes, as a terminal's does.
    detached: true,
    env: { ...process.env, DISCLOSURE_DESK_HOME: home, INIT_CWD: home, npm_lifecycle_event: 'start' },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  const hear = (part: Buffer): void => {
    printed += part.toString('utf8')
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null))
  const address = async (): Promise<string> => {
    await expect.poll(() => /http:\S+(?=\s)/.exec(printed)?.[0], { timeout: 25_000 }).toBeDefined()
    return /http:\S+(?=\s)/.exec(printed)?.[0] ?? ''
  }
  return {
    home,
    pid: child.pid ?? NaN,
    ended,
    printed: () => printed,
    address,
    signal: (name) => {
      if (process.platform === 'win32') child.kill(name)
      else process.kill(-(child.pid ?? NaN), name)
    },
  }
}

async function stateOf(address: string): Promise<AppState> {
  const { own, path, port } = await openPage(address)
  const answer = await send(port, { method: 'POST', path: `${path}rpc/app.state`, headers: own, body: '{}' })
  const reply = JSON.parse(answer.body) as Reply<AppState>
  if (!reply.ok) throw new Error(reply.sentence)
  return reply.value
}

function children(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : []
}

test('two starts at once both work, each on its own port', async () => {
  const home = temporaryFolder()
  const runs = [npmStart([], home), npmStart([], home)]
  const addresses = await Promise.all(runs.map((run) => run.address()))
  expect(new Set(addresses.map((address) => new URL(address).port)).size).toBe(2)
  for (const address of addresses)
    expect(await stateOf(address)).toMatchObject({ startFailure: null, dataset: { isBundled: true } })
  for (const run of runs) run.signal('SIGTERM')
  await Promise.all(runs.map((run) => run.ended))
})

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends it in good order: no process and no copy is left',
  async (name) => {
    const run = npmStart([])
    await stateOf(await run.address())
    expect(readdirSync(join(run.home, 'copies')).filter((each) => !each.endsWith('.lock'))).toHaveLength(1)
    const started = children(run.pid)
    expect(started.length).toBeGreaterThan(0)
    run.signal(name)
    expect(await run.ended).toBe(0)
    expect(run.printed()).toMatch(/^Disclosure Desk is ready.*\nhttp:\S+\n$/)
    expect(readdirSync(join(run.home, 'copies'))).toEqual([])
    expect(started.filter((child) => existsSync(`/proc/${child}`))).toEqual([])
  },
)

test('a port in use is named in one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const run = npmStart(['--port', String(port)])
  expect(await run.ended).toBe(2)
  expect(run.printed()).toBe(
    `Port ${port} is in use by another program. Choose another with --port, or leave --port out.\n`,
  )
  expect(readdirSync(join(run.home, 'copies'))).toEqual([])
})

test('the self-test says what holds, a line each, and ends with 0', async () => {
  const run = npmStart(['--self-test'])
  expect(await run.ended).toBe(0)
  const names = run.printed().match(/(?<=^ok {3})[^:]+/gm)
  expect(names).toEqual([
    'versions',
    'page',
    'content security policy',
    'strangers',
    'window',
    'data process',
    'dataset',
    'figure',
    'network',
  ])
  expect(run.printed()).toMatch(/data process: SQLite 3\.\d+\.\d+, Node 2\d/)
  expect(run.printed().trim().split('\n')).toHaveLength(names?.length ?? 0)
})

test.each([
  [['--port', 'http'], '“http” is no port; a port is a number from 0 to 65535'],
  [['--port', '70000'], '“70000” is no port; a port is a number from 0 to 65535'],
  [['one.sqlite', 'two.sqlite'], 'one file at a time'],
  [['--prot', '1'], 'Unknown option'],
])('npm start -- %j is refused in one sentence', async (given, reason) => {
  const run = npmStart(given)
  expect(await run.ended).toBe(2)
  expect(run.printed()).toContain(reason)
  expect(run.printed().trim().split('\n')).toHaveLength(1)
})

test('a file that is no dataset is said on the terminal and on the screen, and the bundled one opens', async () => {
  const home = mkdtempSync(join(tmpdir(), 'desk-test-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  writeFileSync(join(home, 'notes.txt'), 'these are my notes, and not a database at all')
  const run = npmStart(['notes.txt'], home)
  const state = await stateOf(await run.address())
  const sentence = 'notes.txt is not a SQLite database. Choose a Disclosure Desk dataset.'
  expect(state).toMatchObject({
    startFailure: { code: 'file-not-sqlite', sentence },
    dataset: { isBundled: true },
  })
  expect(run.printed()).toContain(sentence)
  run.signal('SIGTERM')
  await run.ended
})
