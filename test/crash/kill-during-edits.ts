import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lookAfterCrash } from './look-after-crash.ts'
import { runUntilKilled } from './run-until-killed.ts'

export interface CrashTally {
  readonly kills: number
  /** Imports that the process had said were kept. */
  readonly acknowledged: number
  readonly corrupt: number
  readonly partial: number
  /** Acknowledged, and not there. */
  readonly lost: number
  /** Copies with edits that the next start would not offer. */
  readonly notOffered: number
}

const FIGURES = 100
const SCRIPT = join(import.meta.dirname, 'edit-until-killed.ts')

/** Kills a process that imports, `kills` times, each at another moment, and counts what is wrong afterwards. `from`: the first round. */
export async function killDuringEdits(file: string, kills: number, from = 0): Promise<CrashTally> {
  let tally: CrashTally = { kills, acknowledged: 0, corrupt: 0, partial: 0, lost: 0, notOffered: 0 }
  for (let round = from; round < from + kills; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'crash-'))
    try {
      const acknowledged = await runUntilKilled(
        SCRIPT,
        [file, folder, String(FIGURES)],
        1 + (round % 5),
        (round * 7) % 40,
      )
      const found = lookAfterCrash(folder, FIGURES)
      const lost = acknowledged.filter((number) => !found.imports.includes(number)).length
      tally = {
        ...tally,
        acknowledged: tally.acknowledged + acknowledged.length,
        corrupt: tally.corrupt + (found.refused === null ? 0 : 1),
        partial: tally.partial + found.partial.length,
        lost: tally.lost + lost,
        notOffered: tally.notOffered + (found.imports.length > 0 && !found.isOffered ? 1 : 0),
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return tally
}
