import { dirname } from 'node:path'
import { chooseShell } from '../host/choose-shell.ts'
import { openTerminal } from '../host/terminal.ts'
import { runBrowserShell } from './run-browser-shell.ts'
import { runElectron } from './run-electron.ts'

/** What `npm start` does once all is built; gives the exit code. */
export async function startApp(given: readonly string[]): Promise<number> {
  const root = dirname(dirname(import.meta.dirname))
  const chosen = chooseShell(root, given)
  if (chosen.shell === 'browser') return await runBrowserShell(given, chosen.reason)
  const write = (line: string): void => void openTerminal().write(line)
  const ended = await runElectron({ ...chosen, write })
  if (ended.kind === 'answered') return ended.exitCode
  write(ended.why)
  return await runBrowserShell(given, 'asked')
}
