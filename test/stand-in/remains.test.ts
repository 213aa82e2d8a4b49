import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { launchFixture, type Fixture } from './fixture.ts'
import { FOLDER_PREFIX } from './remains.ts'

const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(FOLDER_PREFIX))

/** The run's own folder, found by the profile that its Chromium was given. */
async function folderOf(fixture: Fixture): Promise<string> {
  const desktop = await fixture.app.evaluate(({ app }) => app.getPath('desktop'))
  return join(desktop, '..')
}

const processesOf = (folder: string): string[] =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !line.includes('cat >/dev/null'))

const ENDS = {
  'app.quit()': (fixture: Fixture) => fixture.app.close(),
  SIGTERM: async (fixture: Fixture) => {
    const ended = fixture.app.waitForEvent('close')
    fixture.app.process().kill('SIGTERM')
    await ended
  },
  SIGKILL: async (fixture: Fixture) => {
    const ended = fixture.app.waitForEvent('close')
    fixture.app.process().kill('SIGKILL')
    await ended
  },
}

describe('after the stand-in has ended', () => {
  it.each(Object.entries(ENDS))(
    'by %s no process and no folder is left',
    { timeout: 40_000 },
    async (_name, end) => {
      const fixture = await launchFixture()
      const folder = await folderOf(fixture)
      expect(existsSync(folder)).toBe(true)
      expect(processesOf(folder).length).toBeGreaterThan(0)
      await end(fixture)
      await expect.poll(() => processesOf(folder), { timeout: 8000 }).toEqual([])
      await expect
        .poll(() => folders().filter((name) => folder.endsWith(name)), { timeout: 8000 })
        .toEqual([])
      // A dying process could still write a last file.
      await setTimeout(1500)
      expect(existsSync(folder)).toBe(false)
    },
  )
})
