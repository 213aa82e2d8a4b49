import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isStale, ROOT, TARGETS } from './staleness.mjs'

/**
 * Runs one function of the built app, after building what its sources have outgrown.
 * @param {string} file in `out/node`
 * @param {string} name
 * @param {readonly string[]} given
 * @returns {Promise<number>} the exit code
 */
export async function runBuilt(file, name, given) {
  const stale = TARGETS.filter(isStale)
  if (stale.length > 0) {
    try {
      const { buildTargets } = await import('./build-targets.ts')
      await buildTargets(stale, (line) => process.stderr.write(`${line}\n`))
    } catch (error) {
      process.stderr.write(
        `The app could not be built: ${error instanceof Error ? error.message : String(error)}\n`,
      )
      return 1
    }
  }
  const built = await import(pathToFileURL(join(ROOT, 'out', 'node', file)).href)
  return await built[name](given)
}
