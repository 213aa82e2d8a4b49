import { copyFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { hashFile } from '../../../data/dataset/file/hash-file.ts'
import { smallBase } from '../../hostile/small-base.ts'
import { builtApp } from '../built-app.ts'
import { maybeSmallDisk } from '../small-disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

/** Free bytes at which each command is tried, with all that it writes on that disk: its own folder, copies, journal, outputs. */
const FREE = [0, 400_000, 900_000, 1_300_000, 2_600_000, 8_000_000]
const REPORT = `Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts
2021-06-30,Namibia,NA,Other Legal Requests,7,43,9
`

const COMMANDS: Readonly<Record<string, (disk: string) => readonly string[]>> = {
  'import and save': (disk) => ['import', join(disk, 'google.csv'), '--company', 'Google'],
  figures: (disk) => ['figures', '--out', join(disk, 'out.csv')],
  publish: (disk) => ['figure', '--format', 'svg,pdf,recipe', '--anyway', '--out', join(disk, 'pack')],
  'a picture': (disk) => ['figure', '--out', join(disk, 'out.png')],
}

/** Which write found no room, as the one sentence says it. */
const FULL: Readonly<Record<string, RegExp>> = {
  'the working copy': /^own\.sqlite can’t be read: the disk has no room for a working copy\. /,
  'the journal': /^The change was not kept: the disk is full \(about [\d.,]+ \wB needed\)\. /,
  'a working file': /^The disk is full where the working files are kept, so the request was given up\. /,
  'a file out':
    /^[\w.-]+ was not saved: the disk is full \([\d.,]+ \w*(?:B|bytes) needed\)\. Free some space and save again\.$/,
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
    const small = smallBase(bundledDataset)
    const file = join(disk, 'own.sqlite')
    const ballast = join(disk, 'ballast')
    process.env['DISCLOSURE_DESK_HOME'] = join(disk, 'home')
    for (const free of FREE) {
      copyFileSync(small, file)
      writeFileSync(join(disk, 'google.csv'), REPORT)
      const old = hashFile(file).sha256
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)))
      const there = readdirSync(disk).sort()
      const { exitCode, complaints } = await runDesk(...command(disk), '--dataset', file)
      rmSync(ballast)
      const said = { free, exitCode, complaints }
      expect([0, 2], JSON.stringify(said)).toContain(exitCode)
      if (exitCode === 2) {
        expect(hashFile(file).sha256).toBe(old)
        expect(complaints.length, JSON.stringify(said)).toBe(1)
        const which = Object.entries(FULL).filter(([, sentence]) => sentence.test(complaints[0] ?? ''))
        expect(which.length, JSON.stringify(said)).toBe(1)
        // Nothing half written is left beside what was there.
        expect(readdirSync(disk).filter((name) => !there.includes(name) && name !== 'home')).toEqual([])
      }
      process.env['DISCLOSURE_DESK_HOME'] = temporaryFolder()
      expect((await runDesk('info', '--dataset', file)).exitCode).toBe(0)
      process.env['DISCLOSURE_DESK_HOME'] = join(disk, 'home')
      for (const name of ['home', 'pack', 'out.csv', 'out.png'])
        rmSync(join(disk, name), { recursive: true, force: true })
    }
  })
})
