import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildTargets } from '../../build/build-targets.ts'
import { cutOff, socketsIn, traceTo } from '../../build/cut-off.ts'
import { isStale, ROOT, TARGETS } from '../../build/staleness.mjs'
import type { CommandName } from '../../electron/cli/commands.ts'
import { FORMAT_ENDINGS } from '../../data/model/publish-formats.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Whatever could reach another machine, as it would stand in a script. */
const WAYS_OUT =
  /\bfetch\(|\b(?:WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection|WebTransport)\(|sendBeacon|autoUpdater|crashReporter|importScripts\(|["'`](?:node:)?(?:http|https|http2|net|tls|dns|dns\/promises|dgram|inspector)["'`]/g

/** What may stand in which built script, and why. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // The browser shell's server, on 127.0.0.1.
  'node/start-app.js': ['"node:http"', '"node:http"'],
  // Its page asks its own origin; the page's policy lets it ask nothing else.
  'browser-client/desk-client.js': ['fetch(', 'fetch('],
  // Electron's `net.fetch` of the app's own `app:` address.
  'electron/main.cjs': ['fetch(', 'fetch('],
}

const isScript = (file: string): boolean => /\.[cm]?js$/.test(file)

describe('the built app', () => {
  test('has no way out to another machine but those that are named', async () => {
    await buildTargets(TARGETS.filter(isStale), () => undefined)
    const out = join(ROOT, 'out')
    const scripts = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter(isScript)
    expect(scripts.length).toBeGreaterThan(8)
    for (const script of scripts) {
      const found = readFileSync(join(out, script), 'utf8').match(WAYS_OUT) ?? []
      const allowed = [...(ALLOWED[script] ?? [])]
      const foreign = found.filter((way) => {
        const at = allowed.indexOf(way)
        if (at >= 0) allowed.splice(at, 1)
        return at < 0
      })
      expect(foreign, script).toEqual([])
    }
  })

  test('would be caught at it', () => {
    const script = `fetch("x"); new WebSocket("wss://x"); import n from "node:net"; require('https')`
    expect(script.match(WAYS_OUT)).toEqual(['fetch(', 'WebSocket(', '"node:net"', "'https'"])
  })
})

const apart = cutOff()
const traced = traceTo('trace.txt')

/** What the command line does in a data process of its own. */
const ENDINGS = [...Object.values(FORMAT_ENDINGS), 'json']
const TRIED: Readonly<Record<CommandName, readonly (readonly string[])[]>> = {
  info: [['--json']],
  check: [['--json']],
  claims: [['--json']],
  leads: [['--json'], ['--as-of', '2019 H1', '--out', 'leads.pdf']],
  figure: ENDINGS.map((ending) => ['--out', `figure.${ending}`]),
  batch: [['--jobs', 'jobs.json', '--out', 'batch']],
  open: [['figure.png']],
  verify: [['figure.svg']],
  sheet: ['pdf', 'html'].map((ending) => ['--statement', 'ms-2013h1-requests', '--out', `sheet.${ending}`]),
  figures: [['--out', 'figures.csv']],
  people: [[join(import.meta.dirname, '../../data/source/population.csv'), '--publisher', 'UN', '--dry-run']],
  package: [['--out', 'package']],
  // Made up, in the layout of Google's file.
  import: [[join(import.meta.dirname, 'made-up-report.csv'), '--dry-run']],
}
const COMMANDS = Object.entries(TRIED).flatMap(([name, each]) => each.map((given) => [name, ...given]))
const WRITTEN = COMMANDS.flatMap((command) => {
  const at = command.indexOf('--out')
  return at < 0 ? [] : (command[at + 1] ?? [])
})

/** Starts the command line with no network interface and its system calls traced to `trace`, each as far as this machine permits. */
function run(command: readonly string[], folder: string, trace: string): number | null {
  const [program = '', ...given] = [
    ...(apart.isPermitted ? apart.command : []),
    ...(traced.isPermitted ? traceTo(trace).command : []),
    ...[process.execPath, join(ROOT, 'build', 'desk.mjs'), ...command],
  ]
  // Started by npm, the command line works in the folder that npm was started in.
  return spawnSync(program, given, { cwd: folder, env: { ...process.env, INIT_CWD: folder } }).status
}

const skipped = [
  apart.isPermitted ? '' : ' (without a network interface: skipped, no namespaces here)',
  traced.isPermitted ? '' : ' (sockets: skipped, no strace here)',
].join('')

test.skipIf(!apart.isPermitted && !traced.isPermitted)(
  `with no network interface at all, every command does its work and opens no socket of the internet${skipped}`,
  () => {
    const folder = temporaryFolder()
    const trace = join(temporaryFolder(), 'trace.txt')
    writeFileSync(join(folder, 'jobs.json'), '{}')
    for (const command of COMMANDS) {
      expect(run(command, folder, trace), command.join(' ')).toBe(0)
      if (traced.isPermitted) expect(socketsIn(readFileSync(trace, 'utf8')), command.join(' ')).toEqual([])
    }
    expect(readdirSync(folder).sort()).toEqual([...WRITTEN, 'jobs.json'].sort())
  },
  240_000,
)

test.skipIf(!traced.isPermitted)('the trace sees a program that opens one', () => {
  const trace = join(temporaryFolder(), 'trace.txt')
  const asks = 'require("node:net").connect(9, "127.0.0.1").on("error", () => {})'
  spawnSync('strace', [...traceTo(trace).command.slice(1), process.execPath, '-e', asks])
  expect(socketsIn(readFileSync(trace, 'utf8')).length).toBeGreaterThan(1)
})
