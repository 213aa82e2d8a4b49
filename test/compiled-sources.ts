import { join } from 'node:path'
import { ROOT } from '../build/staleness.mjs'

/**
 * For a process of Node that runs the project's sources: of many short runs only the first translates them.
 * @see https://nodejs.org/api/module.html#module-compile-cache
 */
export const COMPILED_SOURCES = {
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'disclosure-desk', 'compiled'),
} as const
