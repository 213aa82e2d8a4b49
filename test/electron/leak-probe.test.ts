import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { ROOT } from '../../build/staleness.mjs'
import { defaultPublication } from '../../data/model/publication.ts'
import { DEFAULT_SAVE, PUBLISH_FORMATS, QUICK_FORMATS } from '../../data/model/publish-formats.ts'
import { type Channel, type Reply, type ReplyValue, type Request } from '../../electron/contract/channels.ts'
import { openPage, send, type OpenPage } from './browser-shell/shell-client.ts'
import { builtApp } from './built-app.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { unpackedReadings } from './unpacked-readings.ts'

/** How each name of the person, their machine and their folder begins. */
const NAME = 'q7z-'
/** Gives a program a machine of that name; needs no right but to namespaces. */
const AS_HOST = ['unshare', '--map-root-user', '--uts', 'sh', '-c', `hostname ${NAME}host && exec "$@"`, 'sh']
const mayNameHost = process.platform === 'linux' && succeeds([...AS_HOST, 'true'])
const where = mayNameHost ? '' : ' (the host is not renamed: no namespaces here)'

function succeeds([program = '', ...given]: readonly string[]): boolean {
  return spawnSync(program, given).status === 0
}

/** What base64 surely makes of the name, as many bytes behind a group’s begin. */
function inBase64(bytesBefore: number): Buffer {
  const text = Buffer.from('-'.repeat(bytesBefore) + NAME).toString('base64')
  const firstBit = bytesBefore * 8
  return Buffer.from(text.slice(Math.ceil(firstBit / 6), Math.floor((firstBit + NAME.length * 8) / 6)))
}

/** UTF-8, UTF-16 both ways round, and the three ways that base64 may cut it. */
const FORMS = [
  Buffer.from(NAME),
  Buffer.from(NAME, 'utf16le'),
  Buffer.from(NAME, 'utf16le').swap16(),
  ...[0, 1, 2].map(inBase64),
]

function holdsName(bytes: Buffer): boolean {
  return unpackedReadings(bytes).some((reading) => FORMS.some((form) => reading.includes(form)))
}

interface Person {
  /** The folder they work in, with a dataset; its path holds their name. */
  readonly secret: string
  readonly home: string
  readonly run: (given: readonly string[]) => ChildProcess
}

async function person(): Promise<Person> {
  const { bundledDataset } = await builtApp()
  const home = join(temporaryFolder(), `${NAME}alice`)
  const secret = join(home, `${NAME}secret`)
  mkdirSync(secret, { recursive: true })
  copyFileSync(bundledDataset, join(secret, 'figures.sqlite'))
  const env = { PATH: process.env['PATH'], HOME: home, USER: `${NAME}alice`, HOSTNAME: `${NAME}host` }
  return {
    secret,
    home,
    run: (given) => {
      const [program = '', ...rest] = [...(mayNameHost ? AS_HOST : []), process.execPath, ...given]
      const child = spawn(program, rest, { cwd: secret, env: { ...env, INIT_CWD: secret } })
      onTestFinished(() => void child.kill('SIGKILL'))
      return child
    },
  }
}

/** Gives what the process has printed so far, on both outputs. */
function listenTo(child: ChildProcess): () => Buffer {
  const parts: Buffer[] = []
  child.stdout?.on('data', (part: Buffer) => parts.push(part))
  child.stderr?.on('data', (part: Buffer) => parts.push(part))
  return () => Buffer.concat(parts)
}

/** All files below a folder but the person's own dataset. */
function filesBelow(folder: string): readonly (readonly [string, Buffer])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'figures.sqlite')
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name))])
}

const FIGURES = [...QUICK_FORMATS, 'recipe.json', 'json'].map((ending) => `figure.${ending}`)

test(`no file and no output of the command line holds the folder, the user or the host it came from${where}`, async () => {
  const { secret, run } = await person()
  const dataset = join(secret, 'figures.sqlite')
  const out = temporaryFolder()
  const commands = [
    ['info', '--dataset', 'figures.sqlite'],
    ['check', '--json', '--dataset', dataset],
    ['claims', '--dataset', dataset],
    ['info', '--dataset', join(secret, 'missing.sqlite')],
    ['figure', '--dataset', dataset, '--query', 'missing.json', '--out', join(out, 'x.csv')],
    ['figure', '--dataset', dataset, '--out', join(secret, 'none', 'x.csv')],
    ...FIGURES.map((name) => ['figure', '--dataset', dataset, '--out', join(out, name)]),
  ]
  for (const command of commands) {
    const child = run([join(ROOT, 'build', 'desk.mjs'), ...command])
    const printedText = listenTo(child)
    await once(child, 'close')
    expect(printedText().length, command.join(' ')).toBeGreaterThan(0)
    expect(holdsName(printedText()), command.join(' ')).toBe(false)
  }
  const files = filesBelow(out)
  expect(files.map(([name]) => name).sort()).toEqual([...FIGURES].sort())
  expect(files.filter(([, bytes]) => holdsName(bytes)).map(([name]) => name)).toEqual([])
})

test.skipIf(process.platform === 'win32')(
  `nothing that the app keeps, hands over or logs holds them either, also when its data process is killed${where}`,
  async () => {
    const { home, run } = await person()
    const child = run([join(ROOT, 'build', 'start.mjs'), '--browser', '--no-open', 'figures.sqlite'])
    const printedText = listenTo(child)
    const address = (): string | undefined => /http:\S+(?=\s)/.exec(printedText().toString())?.[0]
    await expect.poll(address, { timeout: 25_000 }).toBeDefined()
    const page = await openPage(address() ?? '')

    const state = await ask(page, 'app.state', {})
    expect(state.dataset?.name).toBe('figures.sqlite')
    const query = state.dataset?.defaultQuery
    if (query === undefined) throw new Error('no dataset')
    const replies: unknown[] = [state, await ask(page, 'view.answer', { query })]
    const files = await Promise.all(
      PUBLISH_FORMATS.map((format) =>
        download(page, { ...DEFAULT_SAVE, publication: defaultPublication(query), format }),
      ),
    )
    for (const process_ of dataProcessesOf(child)) process.kill(process_, 'SIGKILL')
    replies.push(await rawAsk(page, 'view.answer', { query }), await rawAsk(page, 'view.answer', { query }))

    expect(printedText().toString()).toContain('starting it again')

    child.kill('SIGTERM')
    await once(child, 'close')
    const kept = filesBelow(home)
    expect(kept.map(([name]) => name)).toContain('session.json')
    // The name of the file is the reader's own to see; what it lies in is not.
    for (const reply of replies) expect(holdsName(Buffer.from(JSON.stringify(reply)))).toBe(false)
    expect(holdsName(printedText()), printedText().toString()).toBe(false)
    expect(files.filter(holdsName)).toEqual([])
    expect(kept.filter(([, bytes]) => holdsName(bytes)).map(([name]) => name)).toEqual([])
  },
  60_000,
)

async function rawAsk<C extends Channel>(
  { own, path, port }: OpenPage,
  channel: C,
  request: object,
): Promise<Reply<ReplyValue<C>>> {
  const body = JSON.stringify(request)
  const state = await send(port, { method: 'POST', path: `${path}rpc/app.state`, headers: own, body: '{}' })
  // What the page shows is what is open.
  const { of: shown = null } = JSON.parse(state.body) as { readonly of?: unknown }
  const headers = { ...own, 'x-desk-shown': JSON.stringify(shown) }
  const answer = await send(port, { method: 'POST', path: `${path}rpc/${channel}`, headers, body })
  // The shell answers a channel with that channel's reply.
  return JSON.parse(answer.body) as Reply<ReplyValue<C>>
}

async function ask<C extends Channel>(page: OpenPage, channel: C, request: object): Promise<ReplyValue<C>> {
  const reply = await rawAsk(page, channel, request)
  if (!reply.ok) throw new Error(reply.sentence)
  return reply.value
}

async function download(page: OpenPage, request: Request<'publish.save'>): Promise<Buffer> {
  const saved = await ask(page, 'publish.save', request)
  if (saved.outcome !== 'download') throw new Error(saved.outcome)
  const { status, bytes } = await send(page.port, { path: page.path + saved.path, headers: page.own })
  expect(status).toBe(200)
  return bytes
}

function dataProcessesOf({ pid = 0 }: ChildProcess): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : []
}

test('the probe finds a name in any of its forms, packed or not', () => {
  const plain = [
    Buffer.from('path /q7z-alice/'),
    Buffer.from('q7z-host', 'utf16le'),
    ...['q7z-secret', '/q7z-secret', '//q7z-secret'].map((text) =>
      Buffer.from(Buffer.from(text).toString('base64')),
    ),
  ]
  const zipped = (bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), deflateRawSync(bytes)])
  for (const form of plain)
    for (const pack of [(bytes: Buffer) => bytes, deflateSync, gzipSync, zipped])
      expect(holdsName(Buffer.concat([Buffer.from('%PDF x stream '), pack(form), Buffer.from(' end')]))).toBe(
        true,
      )
  expect(holdsName(deflateSync('nothing of the kind'))).toBe(false)
})
