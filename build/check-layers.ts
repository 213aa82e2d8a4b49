import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deadExports } from './dead-exports.ts'
import { importCircles, importGraph } from './import-circles.ts'
import { TEST_ROOM } from './import-law.ts'
import { checkFile, formatBreach } from './layer-breaches.ts'

// Entry of `npm run check:layers`.

/** What a built script is called by, by name. */
const CALLED: ReadonlySet<string> = new Set(['electron/browser-shell/start-app.ts'])
const ROOTS = ['data', 'electron', 'renderer', 'build', TEST_ROOM]

function sourceFiles(root: string): readonly string[] {
  return ROOTS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll(path.sep, '/')}`,
    ),
  )
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !name.includes('/node_modules/'))
    .concat(readdirSync(root).filter((name) => name.endsWith('.config.ts')))
    .sort()
}

const root = path.join(import.meta.dirname, '..')
const files = sourceFiles(root)
const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
const inRooms = new Map([...sources].filter(([file]) => file.includes('/')))
const broken = [
  ...[...inRooms].flatMap(([file, text]) => checkFile(file, text)).map(formatBreach),
  ...importCircles(importGraph(sources)).map((circle) => `Files import each other: ${circle.join(', ')}.`),
  ...deadExports(sources, (file) => CALLED.has(file)).map(
    ({ file, line, name }) =>
      `${file}:${String(line)}: no other file imports “${name}”, so it isn’t exported`,
  ),
]
for (const sentence of broken) console.error(sentence)
if (broken.length > 0) {
  console.error(`\nThe import law is broken in ${broken.length} places; docs/ARCHITECTURE.md explains it.`)
  process.exitCode = 1
} else console.log(`The import law holds in ${inRooms.size} files.`)
