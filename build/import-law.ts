/**
 * The import law: which room may import which, and which packages. `docs/ARCHITECTURE.md` explains it; this table is what
 * `npm run check:layers` enforces.
 */

/** How much of another room may come in: `types` = only `import type`. */
type Reach = 'values' | 'types'

export interface Room {
  /** A folder (with all below it) or one file without its ending. The longest prefix that fits names a file's room. */
  readonly path: string
  /** Other rooms it may import, by their `path`. A room may always import itself. */
  readonly rooms: Readonly<Record<string, Reach>>
  /** Packages by name; a `*` at the end stands for the rest of a name. `'any'`: every package but `electron`. */
  readonly packages: readonly string[] | 'any'
  /** Modules of Node: all (but the network's, see `NETWORK_MODULES`), the named ones, or none. */
  readonly node: 'any' | readonly string[]
  /** May it import the package `electron`? */
  readonly electron: boolean
  /** May it import Node's network modules? */
  readonly network: boolean
}

/** Modules of Node that reach a network, without `node:`. */
export const NETWORK_MODULES: readonly string[] = [
  'net',
  'http',
  'https',
  'http2',
  'dns',
  'dns/promises',
  'tls',
  'dgram',
  'inspector',
]

const CLOSED = { rooms: {}, packages: [], node: [], electron: false, network: false } as const

const DATA_ROOMS = {
  'data/model': 'values',
  'data/source': 'values',
  'data/dataset': 'values',
  'data/cube': 'values',
  'data/figure': 'values',
  'data/drawing': 'values',
  'data/publish': 'values',
  'data/claims': 'values',
  'data/leads': 'values',
  'data/import': 'values',
  'data/process': 'values',
} as const

const DRAWING = ['d3-*', 'geojson', 'topojson-client', 'topojson-specification', 'world-atlas']
const SHELL = {
  ...CLOSED,
  rooms: { ...DATA_ROOMS, 'electron/contract': 'values', 'electron/host': 'values' },
  packages: ['zod'],
  node: 'any',
} as const
const STORE = {
  ...CLOSED,
  rooms: { 'data/model': 'values', 'data/source': 'values' },
  packages: ['better-sqlite3', 'zod'],
  node: 'any',
} as const

/** One row per room. A file that is in none of them is refused. */
export const IMPORT_LAW: readonly Room[] = [
  { ...CLOSED, path: 'data/model', packages: ['zod', 'intl-messageformat'] },
  { ...CLOSED, path: 'data/source' },
  { ...CLOSED, path: 'data/figure', rooms: { 'data/model': 'values' }, packages: DRAWING },
  { ...CLOSED, path: 'data/claims', rooms: { 'data/model': 'values' }, packages: DRAWING },
  { ...CLOSED, path: 'data/leads', rooms: { 'data/model': 'values' }, packages: DRAWING },
  { ...CLOSED, path: 'data/drawing', rooms: { 'data/model': 'values' }, packages: DRAWING },
  {
    ...CLOSED,
    path: 'data/publish',
    rooms: { 'data/model': 'values', 'data/drawing': 'values' },
    packages: [
      ...DRAWING,
      'bidi-js',
      'pdfkit',
      'fflate',
      'fontkit',
      '@expo-google-fonts/*',
      '@resvg/resvg-js',
      'zod',
    ],
    // To read the bundled fonts and to hash and pack what it paints.
    node: ['fs', 'fs/promises', 'path', 'url', 'module', 'crypto', 'zlib', 'buffer'],
  },
  { ...STORE, path: 'data/dataset' },
  { ...STORE, path: 'data/cube' },
  {
    ...STORE,
    path: 'data/import',
    rooms: { ...STORE.rooms, 'data/dataset': 'values' },
    packages: [...STORE.packages, 'yauzl', 'saxes'],
  },
  {
    ...CLOSED,
    path: 'data/process',
    rooms: DATA_ROOMS,
    packages: ['zod'],
    node: 'any',
  },
  { ...CLOSED, path: 'electron/contract', rooms: { 'data/model': 'values' }, packages: ['zod'] },
  { ...SHELL, path: 'electron/host' },
  { ...SHELL, path: 'electron/cli' },
  { ...SHELL, path: 'electron/browser-shell', network: true },
  {
    // This part of the browser shell runs in the page.
    ...CLOSED,
    path: 'electron/browser-shell/client',
    rooms: { 'electron/contract': 'types', 'data/model': 'values' },
  },
  {
    ...CLOSED,
    path: 'electron/window',
    rooms: { 'electron/contract': 'values', 'electron/host': 'values', 'data/model': 'values' },
    node: 'any',
    electron: true,
  },
  {
    ...CLOSED,
    path: 'electron/main',
    rooms: { 'electron/contract': 'values', 'electron/host': 'values', 'electron/window': 'values' },
    node: 'any',
    electron: true,
  },
  { ...CLOSED, path: 'electron/preload', rooms: { 'electron/contract': 'types' }, electron: true },
  {
    ...CLOSED,
    path: 'renderer',
    rooms: { 'electron/contract': 'types', 'data/model': 'values', 'data/drawing': 'values' },
    packages: [
      'react',
      'react-dom',
      'recharts',
      'react-aria-components',
      'react-aria',
      'react-stately',
      '@react-aria/*',
      '@react-stately/*',
      '@internationalized/*',
      '@tanstack/*',
      '@expo-google-fonts/*',
      ...DRAWING,
    ],
  },
  {
    ...CLOSED,
    path: 'build',
    rooms: {
      ...DATA_ROOMS,
      'electron/contract': 'values',
      'electron/host': 'values',
      'electron/cli': 'values',
      'electron/browser-shell': 'values',
    },
    packages: 'any',
    node: 'any',
    network: true,
  },
]

/** The one room that may import anything, and that nothing imports. */
export const TEST_ROOM = 'test'
