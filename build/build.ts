import { buildTargets } from './build-targets.ts'
import { TARGETS } from './staleness.mjs'

// `npm run build`: builds what its sources have outgrown, or everything with --force.

await buildTargets(TARGETS, (line) => console.log(line), process.argv.includes('--force'))
