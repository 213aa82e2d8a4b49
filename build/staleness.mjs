import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * One thing that is built, from which folders and files, and what must be there when it is.
 * @typedef {{ readonly name: string, readonly from: readonly string[], readonly result: string }} Target
 */

export const ROOT = dirname(import.meta.dirname)

const SHARED = ['package-lock.json', 'package.json', 'data/model', 'electron/contract']

/** @type {readonly Target[]} In the order of building; each names the least that it is made from. */
export const TARGETS = [
  {
    name: 'dataset',
    from: ['package-lock.json', 'data/model', 'data/dataset', 'data/source'],
    result: 'data/dataset.sqlite',
  },
  {
    name: 'node',
    from: [
      ...SHARED,
      'build/vite.node.config.ts',
      'data/process.ts',
      ...['process', 'dataset', 'cube', 'figure', 'drawing', 'claims', 'leads', 'publish', 'import'].map(
        (room) => `data/${room}`,
      ),
      ...['host', 'cli', 'browser-shell'].map((room) => `electron/${room}`),
    ],
    result: 'out/node/data-process.js',
  },
  {
    name: 'renderer',
    from: [...SHARED, 'build/vite.renderer.config.ts', 'data/drawing', 'renderer'],
    result: 'out/renderer/index.html',
  },
  {
    name: 'browser client',
    from: [...SHARED, 'build/vite.client.config.ts', 'electron/browser-shell/client'],
    result: 'out/browser-client/desk-client.js',
  },
  {
    name: 'licences',
    from: ['package-lock.json', 'build/licences', 'build/pack-licences.ts'],
    result: 'out/third-party-licences.txt',
  },
  {
    name: 'Electron main',
    from: [
      ...SHARED,
      'build/vite.electron.config.ts',
      'electron/main.ts',
      'electron/window',
      'electron/host',
      ...['process', 'dataset', 'leads', 'publish'].map((room) => `data/${room}`),
    ],
    result: 'out/electron/main.cjs',
  },
  {
    name: 'Electron preload',
    from: [...SHARED, 'build/vite.electron.config.ts', 'electron/preload.ts'],
    result: 'out/electron/preload.cjs',
  },
]

/**
 * Whether a target's sources (their names, sizes and times) differ from those it was last built from.
 * @param {Target} target
 */
export function isStale(target) {
  const stamp = stampFile(target)
  if (!existsSync(join(ROOT, target.result)) || !existsSync(stamp)) return true
  return readFileSync(stamp, 'utf8') !== stampOf(target)
}

/**
 * Remembers what a target is built from; call it with the stamp taken before building.
 * @param {Target} target
 * @param {string} stamp
 */
export function keepStamp(target, stamp) {
  mkdirSync(dirname(stampFile(target)), { recursive: true })
  writeFileSync(stampFile(target), stamp)
}

/** @param {Target} target */
export function stampOf(target) {
  const hash = createHash('sha256')
  for (const place of target.from) addTo(hash, join(ROOT, place))
  return hash.digest('hex')
}

/** @param {Target} target */
function stampFile(target) {
  return join(ROOT, 'out', 'stamps', `${target.name}.txt`)
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} place
 */
function addTo(hash, place) {
  const stats = statSync(place, { throwIfNoEntry: false })
  if (stats === undefined) return
  if (!stats.isDirectory()) {
    hash.update(`${place}\n${stats.size}\n${stats.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(place).sort()) addTo(hash, join(place, name))
}
