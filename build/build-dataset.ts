import { buildTargets } from './build-targets.ts'
import { TARGETS } from './staleness.mjs'

// `npm run dataset`: builds the bundled dataset again, the same bytes each time.

await buildTargets(
  TARGETS.filter(({ name }) => name === 'dataset'),
  (line) => console.log(line),
  true,
)
