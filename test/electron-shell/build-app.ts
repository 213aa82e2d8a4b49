import { buildTargets } from '../../build/build-targets.ts'
import { isStale, TARGETS } from '../../build/staleness.mjs'
import { announceRuntime } from '../stand-in/launch.ts'

/** Builds what its sources have outgrown, and says which runtime the specs run on. */
async function buildApp(): Promise<void> {
  announceRuntime()
  await buildTargets(TARGETS.filter(isStale), (line) => process.stderr.write(`${line}\n`))
}

// Playwright calls the default export of a global set-up.
// eslint-disable-next-line no-restricted-syntax
export default buildApp
