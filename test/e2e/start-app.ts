import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '..', '..')
const START_MS = 30_000

/** The real app, as `npm start` starts it, without a window of its own. */
export interface RunningApp {
  /** Of the process that was started; the app's others are below it. */
  readonly pid: number
  /** The address it printed, with its one-time key. */
  readonly address: string
  /** All it has printed so far, on both outputs. */
  printed(): string
  /** Presses Enter in its terminal. */
  pressEnter(): void
  /** Ends it as Ctrl-C would, and removes its folder. */
  stop(): Promise<void>
}

/**
 * Starts the browser shell of the checkout `root` on a free port, with a home folder of its own.
 * @throws {Error} with what it printed, where no address is printed in 30 s or it ends before.
 */
export async function startApp(
  startArguments: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  root = ROOT,
): Promise<RunningApp> {
  const home = await mkdtemp(path.join(tmpdir(), 'disclosure-desk-test-'))
  const child = spawn(
    process.execPath,
    ['build/start.mjs', '--browser', '--no-open', '--port', '0', ...startArguments],
    { cwd: root, env: { ...process.env, DISCLOSURE_DESK_HOME: home, ...environment } },
  )
  let printed = ''
  const hear = (chunk: Buffer): void => {
    printed += chunk.toString('utf8')
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const closed = once(child, 'close')
      child.kill('SIGTERM')
      await closed
    }
    await rm(home, { recursive: true, force: true })
  }
  try {
    return {
      pid: child.pid ?? 0,
      address: await printedAddress(child, () => printed),
      printed: () => printed,
      pressEnter: () => void child.stdin.write('\n'),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function printedAddress(child: ChildProcessWithoutNullStreams, printed: () => string): Promise<string> {
  const deadline = AbortSignal.timeout(START_MS)
  for (;;) {
    // Only a line that is whole: an address may come in two pieces.
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s)/.exec(printed())?.[0]
    if (address !== undefined) return address
    if (child.exitCode !== null) throw new Error(`The app ended before it was ready:\n${printed()}`)
    try {
      await Promise.race([
        once(child.stdout, 'data', { signal: deadline }),
        once(child, 'close', { signal: deadline }),
      ])
    } catch (cause) {
      throw new Error(`The app printed no address in ${START_MS / 1000} s:\n${printed()}`, { cause })
    }
  }
}
