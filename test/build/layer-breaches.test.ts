import { describe, expect, test } from 'vitest'
import { checkFile, formatBreach } from '../../build/layer-breaches.ts'

const rulesOf = (file: string, text: string): readonly string[] =>
  checkFile(file, text).map(({ rule }) => rule)

/** One row per rule of the law: a file, an import that breaks it, and what the person is told. */
const REFUSED = [
  ['data/model/period.ts', `import x from '../cube/scan.ts'`, 'data/model may not import data/cube'],
  ['data/model/period.ts', `import { readFileSync } from 'node:fs'`, 'data/model may not import node:fs'],
  ['data/model/period.ts', `import d3 from 'd3-array'`, 'data/model may not import the package d3-array'],
  [
    'data/figure/over-time.ts',
    `import Database from 'better-sqlite3'`,
    'data/figure may not import the package better-sqlite3',
  ],
  [
    'data/figure/over-time.ts',
    `import type { ReactNode } from 'react'`,
    'data/figure may not import the package react',
  ],
  [
    'data/figure/over-time.ts',
    `import { scan } from '../cube/scan.ts'`,
    'data/figure may not import data/cube',
  ],
  ['data/claims/verdict.ts', `import 'recharts'`, 'data/claims may not import the package recharts'],
  [
    'data/publish/svg.ts',
    `import { build } from '../figure/over-time.ts'`,
    'data/publish may not import data/figure',
  ],
  [
    'data/publish/svg.ts',
    `import { spawn } from 'node:child_process'`,
    'data/publish may not import node:child_process',
  ],
  [
    'data/dataset/open.ts',
    `import https from 'node:https'`,
    'data/dataset may not reach a network (node:https)',
  ],
  [
    'data/dataset/open.ts',
    `import dns from 'dns/promises'`,
    'data/dataset may not reach a network (node:dns/promises)',
  ],
  [
    'data/cube/scan.ts',
    `import type { Request } from '../../electron/contract/channels.ts'`,
    'data/cube may not import electron/contract',
  ],
  [
    'data/import/xlsx.ts',
    `import { app } from 'electron'`,
    'data/import may not import the package electron',
  ],
  [
    'data/process.ts',
    `import { app } from 'electron/main'`,
    'data/process may not import the package electron',
  ],
  ['data/process.ts', `import { App } from '../renderer/app.tsx'`, 'data/process may not import renderer'],
  [
    'data/process.ts',
    `import { CHANNELS } from '../electron/contract/channels.ts'`,
    'data/process may not import electron/contract',
  ],
  ['electron/contract/channels.ts', `import path from 'path'`, 'electron/contract may not import node:path'],
  [
    'electron/contract/channels.ts',
    `import { figure } from '../../data/figure/over-time.ts'`,
    'electron/contract may not import data/figure',
  ],
  [
    'electron/host/session.ts',
    `import { BrowserWindow } from 'electron'`,
    'electron/host may not import the package electron',
  ],
  [
    'electron/host/session.ts',
    `import net from 'node:net'`,
    'electron/host may not reach a network (node:net)',
  ],
  [
    'electron/host/session.ts',
    `import { main } from '../cli/main.ts'`,
    'electron/host may not import electron/cli',
  ],
  [
    'electron/cli/info.ts',
    `import { Explore } from '../../renderer/explore/explore.tsx'`,
    'electron/cli may not import renderer',
  ],
  [
    'electron/browser-shell/server.ts',
    `export * from '../../renderer/state/reducer.ts'`,
    'electron/browser-shell may not import renderer',
  ],
  [
    'electron/browser-shell/client/desk.ts',
    `import fs from 'node:fs'`,
    'electron/browser-shell/client may not import node:fs',
  ],
  [
    'electron/browser-shell/client/desk.ts',
    `import { serve } from '../server.ts'`,
    'electron/browser-shell/client may not import electron/browser-shell',
  ],
  [
    'electron/window/menu.ts',
    `import { open } from '../../data/dataset/open.ts'`,
    'electron/window may not import data/dataset',
  ],
  ['electron/main.ts', `import { App } from '../renderer/app.tsx'`, 'electron/main may not import renderer'],
  [
    'electron/preload.ts',
    `import { CHANNELS } from './contract/channels.ts'`,
    'electron/preload may import only types of electron/contract (import type)',
  ],
  [
    'electron/preload.ts',
    `import { type Channel } from './contract/channels.ts'`,
    'electron/preload may import only types of electron/contract (import type)',
  ],
  ['electron/preload.ts', `const fs = require('fs')`, 'electron/preload may not import node:fs'],
  [
    'renderer/state/desk.ts',
    `import { CHANNELS } from '../../electron/contract/channels.ts'`,
    'renderer may import only types of electron/contract (import type)',
  ],
  ['renderer/explore/explore.tsx', `import fs from 'fs'`, 'renderer may not import node:fs'],
  [
    'renderer/explore/explore.tsx',
    `import { ipcRenderer } from 'electron'`,
    'renderer may not import the package electron',
  ],
  [
    'renderer/explore/explore.tsx',
    `import Database from 'better-sqlite3'`,
    'renderer may not import the package better-sqlite3',
  ],
  [
    'renderer/explore/explore.tsx',
    `const scan = import('../../data/cube/scan.ts')`,
    'renderer may not import data/cube',
  ],
  ['build/icons.ts', `import { App } from '../renderer/app.tsx'`, 'build may not import renderer'],
  ['data/model/period.ts', `import { sample } from '../../test/data/sample.ts'`, 'nothing imports test'],
  ['renderer/app.tsx', `import x from '../packages/other/x.ts'`, 'packages/other/x.ts is in no room'],
  [
    'renderer/app.tsx',
    `import x from '/etc/x.js'`,
    'import a package by its name or a file by its relative path',
  ],
  [
    'renderer/app.tsx',
    `import x from 'https://example.org/x.js'`,
    'import a package by its name or a file by its relative path',
  ],
  ['electron/host/session.ts', `await import(name)`, 'imports are written out, so that they can be checked'],
  [
    'data/model/period.ts',
    `import info from '../../package.json' with { type: 'json' }`,
    'data/model does not read package.json',
  ],
] as const

describe('the import law', () => {
  test.each(REFUSED)('%s is refused: %s', (file, text, rule) => {
    expect(rulesOf(file, text)).toEqual([rule])
  })

  test('a file in a room that the law does not know is refused', () => {
    expect(checkFile('electron/updater/check.ts', '')).toEqual([
      {
        file: 'electron/updater/check.ts',
        line: 1,
        specifier: null,
        rule: 'this file is in no room of build/import-law.ts',
      },
    ])
  })

  test('a room’s name is a whole folder, not the beginning of one', () => {
    expect(rulesOf('data/modelling/x.ts', '')).toEqual(['this file is in no room of build/import-law.ts'])
  })

  test.each([
    ['data/model/words/say.ts', `import { IntlMessageFormat } from 'intl-messageformat'`],
    [
      'data/figure/over-time.ts',
      `import { scaleLinear } from 'd3-scale'\nimport { say } from '../model/words/say.ts'`,
    ],
    [
      'data/process.ts',
      `import { scan } from './cube/scan.ts'\nimport { answerView } from './figure/answer-view.ts'`,
    ],
    [
      'electron/browser-shell/server.ts',
      `import http from 'node:http'\nimport { start } from '../host/start.ts'`,
    ],
    [
      'electron/preload.ts',
      `import { ipcRenderer } from 'electron'\nimport type { DeskApi } from './contract/desk-api.ts'`,
    ],
    [
      'renderer/explore/explore.tsx',
      `import { Button } from 'react-aria-components'\nimport './explore.css'`,
    ],
    ['renderer/state/desk.ts', `export type { Reply } from '../../electron/contract/channels.ts'`],
    ['renderer/state/desk.ts', `let reply: import('../../electron/contract/channels.ts').Reply<string>`],
    ['test/renderer/explore.test.tsx', `import { App } from '../../renderer/app.tsx'\nimport 'electron'`],
  ])('%s may: %s', (file, text) => {
    expect(rulesOf(file, text)).toEqual([])
  })

  test('each form of import is found, with its line', () => {
    const text = [
      `import 'a'`,
      `export { x } from 'b'`,
      `const c = await import('c')`,
      `const d = require('d')`,
      `import e = require('e')`,
      `let f: typeof import('f')`,
      `const g = import.meta.resolve('g')`,
      `const h = require.resolve('h')`,
      'const i = await import(`i`)',
      `// import 'comment'`,
      `const text = "import 'text'"`,
    ].join('\n')
    const found = checkFile('data/model/period.ts', text)
    expect(found.map(({ specifier, line }) => [specifier, line])).toEqual(
      Array.from('abcdefghi', (letter, index) => [letter, index + 1]),
    )
  })

  test('a breach is told with file, line, import and rule', () => {
    const [breach] = checkFile('renderer/app.tsx', `\n\nimport fs from 'node:fs'`)
    expect(breach && formatBreach(breach)).toBe(
      'renderer/app.tsx:3 imports “node:fs”: renderer may not import node:fs',
    )
  })
})
