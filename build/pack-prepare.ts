import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildTargets } from './build-targets.ts'
import { collectLicences } from './pack-licences.ts'
import { TARGETS } from './staleness.mjs'

/** The checkout. */
export const ROOT = path.join(import.meta.dirname, '..')

/** The packager's configuration. */
export const PACK_CONFIG = path.join(ROOT, 'build', 'electron-builder.yml')

/** Builds what its sources have outgrown, and writes what only a package needs: the licences of what is in it. */
export async function preparePack(): Promise<void> {
  await buildTargets(TARGETS, (line) => console.log(line))
  writeFileSync(path.join(ROOT, 'out', 'third-party-licences.txt'), collectLicences(ROOT))
}
