import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { chooseShell } from '../host/choose-shell.ts'
import { runBrowserShell } from './run-browser-shell.ts'

/** What `npm start` does once all is built; gives the exit code. */
export async function startApp(given: readonly string[]): Promise<number> {
  const root = dirname(dirname(import.meta.dirname))
  const chosen = chooseShell(root, given)
  if (chosen.shell === 'browser') return await runBrowserShell(given, chosen.reason)
  const child = spawn(chosen.command, chosen.commandArguments, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
