import { readFileSync } from 'node:fs'
import { say } from '../../data/model/words/say.ts'
import type { ShellServer } from './server.ts'

/** Prints a new address at each Enter in the terminal: so a person asks for a second browser. Gives what ends the listening. */
export function hearEnter(
  server: Pick<ShellServer, 'newAddress'>,
  write: (sentence: string) => void,
): () => void {
  const { stdin } = process
  if (isInBackground()) return () => undefined
  if (stdin.isTTY) write(say('shell.enter'))
  const hear = (part: Buffer): void => {
    if (part.includes('\n')) write(say('shell.other-address', { address: server.newAddress() }))
  }
  stdin.on('data', hear)
  // A terminal that goes away is no matter here.
  stdin.on('error', () => undefined)
  return () => {
    stdin.off('data', hear)
    stdin.pause()
  }
}

/** One that runs in the background of a terminal would be stopped by the system when it reads from it. Told on Linux only. */
function isInBackground(): boolean {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    // Behind the name in brackets: state, parent, process group, session, terminal, foreground group of the terminal.
    const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return process.stdin.isTTY && group !== foreground
  } catch {
    return false
  }
}
