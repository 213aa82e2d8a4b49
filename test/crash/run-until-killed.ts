import { spawn } from 'node:child_process'
import { COMPILED_SOURCES } from '../compiled-sources.ts'

/**
 * Runs a script that acknowledges with `+N`, kills it `delayMs` after its `after`-th acknowledgement, and gives the numbers that
 * it had acknowledged by then.
 */
export function runUntilKilled(
  script: string,
  given: readonly string[],
  after: number,
  delayMs: number,
): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...given], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...COMPILED_SOURCES },
    })
    let printed = ''
    let isKilled = false
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString('latin1')
      if (isKilled || (printed.match(/\+/g) ?? []).length < after) return
      isKilled = true
      setTimeout(() => child.kill('SIGKILL'), delayMs)
    })
    child.once('error', reject)
    child.once('close', () => {
      if (isKilled) resolve([...printed.matchAll(/\+(\d+)\n/g)].map(([, number]) => Number(number)))
      else reject(new Error('The process ended before it was killed'))
    })
  })
}
