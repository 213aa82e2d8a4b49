import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtApp } from '../electron/built-app.ts'
import { writeNamesAtLimit } from './long-names.ts'
import { askEveryVerb, VERBS, type AskedVerb } from './verbs-in-bounds.ts'

/**
 * Every verb, or those that are named, asked of the bundled dataset with every name as long as it may be; of each what its hungriest and
 * its slowest request needed.
 */
export async function verbsWithNamesAtLimit(named: readonly string[]): Promise<readonly AskedVerb[]> {
  const verbs = named.length === 0 ? VERBS : VERBS.filter((verb) => named.includes(verb))
  const { bundledDataset, dataProcess } = await builtApp()
  const folder = mkdtempSync(join(tmpdir(), 'names-at-limit-'))
  try {
    const path = join(folder, 'long.sqlite')
    writeNamesAtLimit(bundledDataset, path)
    const most = new Map<string, AskedVerb>()
    for (const each of await askEveryVerb(path, bundledDataset, dataProcess, verbs)) {
      const { maxMemoryMb = 0, milliseconds = 0, fault = null } = most.get(each.verb) ?? {}
      most.set(each.verb, {
        ...each,
        maxMemoryMb: Math.max(maxMemoryMb, each.maxMemoryMb),
        milliseconds: Math.max(milliseconds, each.milliseconds),
        fault: each.fault ?? fault,
      })
    }
    return [...most.values()].sort((one, other) => other.maxMemoryMb - one.maxMemoryMb)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
