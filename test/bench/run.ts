import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

// `npm run bench`: every benchmark of this folder, one after the other; `npm run bench -- NAME` runs one.

const FOLDER = import.meta.dirname
const known = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !existsSync(join(FOLDER, `${name}.bench.ts`)))
if (unknown !== undefined) {
  console.error(`There is no benchmark “${unknown}”. There are: ${known.join(', ')}.`)
  process.exit(2)
}
for (const name of wanted.length > 0 ? wanted : known) {
  console.log(`\n▸ ${name}`)
  const { status } = spawnSync(process.execPath, [join(FOLDER, `${name}.bench.ts`)], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
