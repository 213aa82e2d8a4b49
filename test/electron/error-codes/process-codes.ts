import { spawnSync } from 'node:child_process'
import { closeSync, cpSync, existsSync, mkdirSync, openSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../../build/staleness.mjs'
import type { Failure } from '../../../electron/contract/failure.ts'
import { DEADLINE_MS } from './import-codes.ts'
import { contract, NOT_HERE, type AskedDesk, type Place, type Reached } from './reached.ts'

/** The app, whose data process from now on hears nothing. */
async function stopped(place: Place): Promise<AskedDesk & { readonly pid: number }> {
  const desk = await place.deskWith({ deadlineMs: DEADLINE_MS })
  await desk.query()
  const pid = desk.started.data.pid() ?? Number.NaN
  process.kill(pid, 'SIGSTOP')
  return { ...desk, pid }
}

/** The built data process in a folder of its own, where the part that reads SQLite is for no system. */
function withoutNative(place: Place): string {
  const folder = join(place.folder, '..', 'without-native')
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'better-sqlite3'), { recursive: true })
  const real = join(ROOT, 'node_modules')
  for (const part of ['package.json', 'lib'])
    cpSync(join(real, 'better-sqlite3', part), join(modules, 'better-sqlite3', part), { recursive: true })
  symlinkSync(join(real, '@resvg'), join(modules, '@resvg'))
  cpSync(dirname(place.places.dataProcess), join(folder, 'out'), { recursive: true })
  return join(folder, 'out', 'data-process.js')
}

/** Errors of the processes themselves. */
export const PROCESS_CODES = {
  'deadline-passed': contract(async (place) => {
    const desk = await stopped(place)
    return await desk.ask('views.saved', {})
  }),
  'dataset-deadline': contract(async (place) => {
    const desk = await stopped(place)
    return await desk.ask('dataset.open', { handle: desk.handleOf(place.own) })
  }),
  'process-stopped': contract(async (place) => {
    const desk = await stopped(place)
    const asking = desk.ask('views.saved', {})
    await new Promise((resolve) => setTimeout(resolve, 50))
    process.kill(desk.pid, 'SIGKILL')
    return await asking
  }),
  'native-missing': {
    by: 'command',
    exitCode: 1,
    given: () => ['info'],
    places: (place) => ({ ...place.places, dataProcess: withoutNative(place) }),
  },
  'handle-unknown': contract(async (place) =>
    (await place.desk()).ask('dataset.open', { handle: 'A'.repeat(32) }),
  ),
  'request-refused': contract(async (place) => {
    const reply = await (await place.desk()).started.desk.answer('view.answer', { query: 'everything' })
    return reply.ok ? null : reply
  }),
  internal: contract(async (place) => {
    const desk = await place.deskWith({}, undefined, {
      chooseDataset: () => Promise.reject(new TypeError('a mistake of ours')),
    })
    return await desk.ask('dataset.choose', {})
  }),
  'output-failed': contract((place) => Promise.resolve(toFullDevice(place))),
} satisfies Readonly<Record<string, Reached>>

/** The built program, with a standard output that takes nothing: as it is said to standard error. */
function toFullDevice({ places }: Place): Failure | null | typeof NOT_HERE {
  if (!existsSync('/dev/full')) return NOT_HERE
  const cli = pathToFileURL(join(dirname(places.dataProcess), 'cli.js')).href
  const program = `import('${cli}').then(({ runCli }) => runCli(process.argv.slice(1))).then((code) => { process.exitCode = code })`
  const full = openSync('/dev/full', 'w')
  try {
    const run = spawnSync(process.execPath, ['-e', program, '--', '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    return run.status === 2 ? { code: 'output-failed', details: {}, sentence: run.stderr.trim() } : null
  } finally {
    closeSync(full)
  }
}
