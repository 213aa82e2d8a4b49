import path from 'node:path'
import { buildTargets } from './build-targets.ts'
import { TARGETS } from './staleness.mjs'

/** The checkout. */
export const ROOT = path.join(import.meta.dirname, '..')

/** The packager's configuration. */
export const PACK_CONFIG = path.join(ROOT, 'build', 'electron-builder.yml')

/** Builds what its sources have outgrown. */
export async function preparePack(): Promise<void> {
  await buildTargets(TARGETS, (line) => console.log(line))
}
