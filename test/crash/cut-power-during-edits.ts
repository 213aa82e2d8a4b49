import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chance } from '../hostile/mutations.ts'
import { recordDisk } from './disk-log.ts'
import type { CrashTally } from './kill-during-edits.ts'
import { lookAfterCrash } from './look-after-crash.ts'
import { cutPower } from './power-cut.ts'

const FIGURES = 60
const IMPORTS = 12
const SCRIPT = join(import.meta.dirname, 'edit-until-killed.ts')

/**
 * Records one process that imports, replays its writes with the power cut at `cuts` moments, and counts what is wrong afterwards.
 * The moments are those of `seed`. With `synchronous` other than FULL this is the negative control: the same count, which must then find losses.
 */
export function cutPowerDuringEdits(
  file: string,
  cuts: number,
  synchronous: 'FULL' | 'OFF',
  seed = cuts,
): CrashTally {
  const folder = mkdtempSync(join(tmpdir(), 'power-'))
  try {
    const given = [file, folder, String(FIGURES), String(IMPORTS), synchronous]
    const events = recordDisk(SCRIPT, given, folder)
    const first = events.findIndex(({ kind }) => kind === 'said')
    if (first < 0) throw new Error('The recorded process made no edit')
    const random = chance(seed)
    let tally: CrashTally = { kills: cuts, acknowledged: 0, corrupt: 0, partial: 0, lost: 0, notOffered: 0 }
    for (let round = 0; round < cuts; round += 1) {
      const at = first + 1 + random(events.length - first)
      const into = join(folder, `cut-${String(round)}`)
      const said = cutPower(events, at, random, join(into, 'copies'))
      const found = lookAfterCrash(into, FIGURES)
      tally = {
        kills: cuts,
        acknowledged: tally.acknowledged + said.length,
        corrupt: tally.corrupt + (found.refused === null ? 0 : 1),
        partial: tally.partial + found.partial.length,
        lost: tally.lost + said.filter((number) => !found.imports.includes(number)).length,
        notOffered: tally.notOffered + (found.imports.length > 0 && !found.isOffered ? 1 : 0),
      }
      rmSync(into, { recursive: true, force: true })
    }
    return tally
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
