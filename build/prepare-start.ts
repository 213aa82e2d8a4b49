import { hasDisplay } from '../electron/host/has-display.ts'
import { chooseShell } from '../electron/host/choose-shell.ts'
import { say } from '../data/model/words/say.ts'
import { refusalMemory } from './remembered-refusal.ts'
import { ROOT } from './staleness.mjs'

const SECONDS_FOR_TEXT = 0.2
/** Asks for the runtime although it couldn't be had a short while ago. */
const FETCH_RUNTIME = '--fetch-runtime'

/**
 * Brings the Electron runtime where `npm start` would use it and it isn't there; gives the arguments to start with.
 *
 * Nothing is asked of any machine where the reader wants the browser shell, where no window can be shown, where
 * `DISCLOSURE_DESK_OFFLINE=1` is set, or within a day after it couldn't be had.
 */
export async function prepareStart(asked: readonly string[]): Promise<readonly string[]> {
  const given = asked.filter((option) => option !== FETCH_RUNTIME)
  const chosen = chooseShell(ROOT, given)
  const isMissing = chosen.shell === 'browser' && chosen.reason === 'no-runtime'
  const isAsking = ['--self-test', '--help', '-h'].some((option) => given.includes(option))
  if (!isMissing || isAsking || !hasDisplay() || process.env['DISCLOSURE_DESK_OFFLINE'] === '1') return given
  const write = (line: string): void => void process.stdout.write(`${line}\n`)
  const memory = refusalMemory(ROOT)
  if (memory.isFresh(Date.now()) && given.length === asked.length) {
    write(say('runtime.refused-lately'))
    return ['--browser', ...given]
  }
  const { bringRuntime } = await import('./bring-runtime.ts')
  const stop = new AbortController()
  const onInterrupt = (): void => stop.abort()
  process.once('SIGINT', onInterrupt)
  const ended = await bringRuntime({
    root: ROOT,
    environment: process.env,
    write,
    showProgress: progressLine(),
    stop: stop.signal,
  })
  process.off('SIGINT', onInterrupt)
  write(say(`runtime.${ended.kind}`, { reason: 'reason' in ended ? ended.reason : '' }))
  if (ended.kind === 'unreachable' || ended.kind === 'failed') memory.keep(Date.now())
  else memory.forget()
  // The line just written says why; the shell needn't say it again.
  return ended.kind === 'installed' ? given : ['--browser', ...given]
}

/** Writes over its own line on a terminal, and stays silent elsewhere. */
function progressLine(): (text: string) => void {
  let lastAt = 0
  return (text) => {
    const now = performance.now()
    if (!process.stdout.isTTY || now - lastAt < SECONDS_FOR_TEXT * 1000) return
    lastAt = now
    process.stdout.write(`\r${text}\u001B[K\r`)
  }
}
