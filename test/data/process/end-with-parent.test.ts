import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const PARENT = `
const child = require('node:child_process').fork(process.argv[1])
child.on('message', () => process.stdout.write(String(child.pid) + '\\n'))
`

/** One that has ended and whose end nobody has asked about (a zombie) doesn't run. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return (
      process.platform !== 'linux' || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'))
    )
  } catch {
    return false
  }
}

test('a data process that is busy for ever ends within two seconds of a parent that was killed', async () => {
  const child = join(import.meta.dirname, 'busy-child.ts')
  const parent = spawn(process.execPath, ['-e', PARENT, child], { stdio: ['ignore', 'pipe', 'ignore'] })
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (bytes: Buffer) => resolve(Number(bytes.toString()))),
  )
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(isRunning(pid)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isRunning(pid), { timeout: 2000 }).toBe(false)
})
