import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataset } from '../../data/dataset/open.ts'
import { runUntilKilled } from './run-until-killed.ts'

interface SaveTally {
  readonly kills: number
  readonly acknowledged: number
  /** Files of the reader's that the product refuses afterwards. */
  readonly corrupt: number
  /** Files that hold neither the last save that was acknowledged nor the one after it. */
  readonly wrong: number
}

const SCRIPT = join(import.meta.dirname, 'save-until-killed.ts')

/** Kills a process that saves, `kills` times, each at another moment, and looks at the reader's file. `from`: the first round. */
export async function killDuringSaves(base: string, kills: number, from = 0): Promise<SaveTally> {
  let tally: SaveTally = { kills, acknowledged: 0, corrupt: 0, wrong: 0 }
  for (let round = from; round < from + kills; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'crash-save-'))
    try {
      mkdirSync(join(folder, 'own'))
      const file = join(folder, 'own', 'own.sqlite')
      copyFileSync(base, file)
      const acknowledged = await runUntilKilled(SCRIPT, [file, folder], 1 + (round % 3), (round * 5) % 60)
      const views = viewsIn(file, folder)
      const last = acknowledged.at(-1) ?? 0
      tally = {
        kills,
        acknowledged: tally.acknowledged + acknowledged.length,
        corrupt: tally.corrupt + (views === undefined ? 1 : 0),
        wrong: tally.wrong + (views === undefined || views === last || views === last + 1 ? 0 : 1),
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return tally
}

/** How many views the reader's file holds; `undefined` where the product refuses it. */
function viewsIn(file: string, folder: string): number | undefined {
  try {
    const dataset = openDataset(file, { copiesFolder: join(folder, 'again') })
    const count = dataset.savedViews().length
    dataset.close()
    return count
  } catch {
    // The tally counts it.
    return undefined
  }
}
