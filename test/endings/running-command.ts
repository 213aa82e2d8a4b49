import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../build/staleness.mjs'

const CLI = pathToFileURL(join(ROOT, 'out', 'node', 'cli.js')).href
/** What Node is given to run the built command line, as `build/desk.mjs` does; its words follow. */
export const BUILT_DESK: readonly string[] = [
  '-e',
  `import('${CLI}').then(({ runCli }) => runCli(process.argv.slice(1))).then((code) => { process.exitCode = code })`,
  '--',
]

/** Where standard output goes: to a reader who stays, to one who goes at once, to a device that is always full, or nowhere. */
export type Output = 'read' | 'gone' | 'full' | 'closed'

/** A command in a process of its own, at the head of its own group, as a terminal starts it. */
interface RunningCommand {
  /** Once it holds a working folder, and with it listens to signals; at once where it has ended without one. */
  readonly begun: Promise<void>
  readonly ended: Promise<EndedCommand>
  /** To the command alone, or to its whole group, as a terminal sends it. */
  signal(name: NodeJS.Signals, to: 'command' | 'group'): void
}

export interface EndedCommand {
  readonly exitCode: number | null
  /** What the system ended it with. */
  readonly signal: string | null
  /** Lines of standard error. */
  readonly said: readonly string[]
  /** Processes that it started. */
  readonly children: ReadonlySet<number>
  /** From its beginning to its end. */
  readonly milliseconds: number
}

const LOOK_EVERY_MS = 5

export function runCommand(
  folder: string,
  words: readonly string[],
  output: Output = 'read',
): RunningCommand {
  const child = start(folder, words, output)
  const started = performance.now()
  let beganAt: number | undefined
  let said = ''
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()))
  if (output === 'gone') child.stdout?.destroy()
  else child.stdout?.resume()
  const children = new Set<number>()
  const copies = join(folder, 'home', 'copies')
  let begin = (): void => undefined
  const begun = new Promise<void>((resolve) => (begin = resolve))
  const look = setInterval(() => {
    for (const pid of childrenOf(child.pid)) children.add(pid)
    if (beganAt !== undefined || !existsSync(copies) || readdirSync(copies).length === 0) return
    beganAt = performance.now()
    begin()
  }, LOOK_EVERY_MS)
  const ended = new Promise<EndedCommand>((resolve) =>
    child.on('exit', (exitCode, signal) => {
      clearInterval(look)
      begin()
      const milliseconds = performance.now() - (beganAt ?? started)
      // What it has said may still be on its way.
      const tell = (): void =>
        resolve({ exitCode, signal, said: said.split('\n').filter(Boolean), children, milliseconds })
      if (child.stderr === null || child.stderr.readableEnded) tell()
      else child.stderr.once('close', tell)
    }),
  )
  return {
    begun,
    ended,
    signal: (name, to) => {
      try {
        process.kill(to === 'group' ? -(child.pid ?? Number.NaN) : (child.pid ?? Number.NaN), name)
      } catch {
        // It has ended by itself.
      }
    },
  }
}

function start(folder: string, words: readonly string[], output: Output): ChildProcess {
  const given = [process.execPath, ...BUILT_DESK, ...words]
  const redirected = { full: '>/dev/full', closed: '>&-', read: '', gone: '' }[output]
  return spawn('/bin/sh', ['-c', `exec "$0" "$@" ${redirected}`, ...given], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], DISCLOSURE_DESK_HOME: join(folder, 'home') },
  })
}

function childrenOf(pid: number | undefined): readonly number[] {
  const text = readProcess(pid, `task/${String(pid)}/children`)
  return text.split(' ').filter(Boolean).map(Number)
}

/** One that has ended and whose end nobody has asked about (a zombie) doesn't run. */
export function isRunning(pid: number): boolean {
  const stat = readProcess(pid, 'stat')
  return stat !== '' && !/^\d+ \(.*\) [ZX]/s.test(stat)
}

function readProcess(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
