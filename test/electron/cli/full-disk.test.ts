import { copyFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { hashFile } from '../../../data/dataset/hash-file.ts'
import { builtApp } from '../built-app.ts'
import { maybeSmallDisk } from '../small-disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

/** Free bytes at which each command is tried, with all that it writes on that disk: its own folder, copies, journal, outputs. */
const FREE = [0, 65_536, 1_000_000, 2_000_000, 3_500_000, 5_000_000, 16_000_000]
const REPORT = `Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts
2021-06-30,Namibia,NA,Other Legal Requests,7,43,9
`

const COMMANDS: Readonly<Record<string, (disk: string) => readonly string[]>> = {
  'import and save': (disk) => ['import', join(disk, 'google.csv'), '--company', 'Google'],
  figures: (disk) => ['figures', '--out', join(disk, 'out.csv')],
  publish: (disk) => ['figure', '--format', 'svg,pdf,recipe', '--anyway', '--out', join(disk, 'pack')],
  'a picture': (disk) => ['figure', '--out', join(disk, 'out.png')],
}

const before = process.env['DISCLOSURE_DESK_HOME']
afterEach(() => {
  process.env['DISCLOSURE_DESK_HOME'] = before
})

describe.each(Object.entries(COMMANDS))('on a disk that gets full: %s', (_, command) => {
  test('ends in one sentence or is done, and the dataset is the old one or the new one, whole', async () => {
    const { bundledDataset } = await builtApp()
    const disk = maybeSmallDisk('24m')
    // Where no disk may be mounted, this can't be played.
    if (disk === undefined) return
    const file = join(disk, 'own.sqlite')
    const ballast = join(disk, 'ballast')
    process.env['DISCLOSURE_DESK_HOME'] = join(disk, 'home')
    for (const free of FREE) {
      copyFileSync(bundledDataset, file)
      writeFileSync(join(disk, 'google.csv'), REPORT)
      const old = hashFile(file).sha256
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)))
      const { exitCode, complaints } = await runDesk(...command(disk), '--dataset', file)
      rmSync(ballast)
      const said = { free, exitCode, complaints }
      expect([0, 2], JSON.stringify(said)).toContain(exitCode)
      if (exitCode === 2) {
        expect(hashFile(file).sha256).toBe(old)
        expect(complaints.join(' '), JSON.stringify(said)).toMatch(/full|space|no room/)
      }
      process.env['DISCLOSURE_DESK_HOME'] = temporaryFolder()
      expect((await runDesk('info', '--dataset', file)).exitCode).toBe(0)
      process.env['DISCLOSURE_DESK_HOME'] = join(disk, 'home')
      for (const name of ['home', 'pack', 'out.csv', 'out.png'])
        rmSync(join(disk, name), { recursive: true, force: true })
    }
  }, 120_000)
})
