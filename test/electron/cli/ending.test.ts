import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ROOT } from '../../../build/staleness.mjs'
import type { Command } from '../../../electron/cli/command.ts'
import { COMMANDS, type CommandName } from '../../../electron/cli/commands.ts'
import { ENDING_SIGNALS } from '../../../electron/cli/hear-signals.ts'
import { runCli } from '../../../electron/cli/run-cli.ts'
import { builtApp } from '../built-app.ts'
import { maybeSmallDisk } from '../small-disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

/** What each command needs to begin; FILE is a file that is there. A new command doesn't compile until it is here. */
const FILE = 'FILE'
const GIVEN: Readonly<Record<CommandName, readonly string[]>> = {
  info: [],
  check: [],
  claims: [],
  leads: ['--out', 'out.pdf'],
  figure: ['--out', 'out.csv'],
  sheet: ['--statement', 's', '--out', 'out.pdf'],
  import: [FILE, '--dry-run'],
  people: [FILE, '--publisher', 'p', '--dry-run'],
  batch: ['--jobs', FILE, '--out', 'out'],
  open: [FILE],
  verify: [FILE],
  figures: ['--out', 'out.csv'],
  package: ['--out', 'package'],
}

let folder = ''
let dataset = ''
beforeAll(async () => {
  dataset = (await builtApp('microsoft')).bundledDataset
})
beforeEach(() => {
  folder = temporaryFolder()
  writeFileSync(join(folder, FILE), '{}')
  vi.stubEnv('DISCLOSURE_DESK_HOME', join(folder, 'home'))
  vi.stubEnv('INIT_CWD', folder)
  vi.stubEnv('npm_lifecycle_event', 'desk')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

const named = Object.entries(GIVEN).map(([command, given]) => ({ command, given }))
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

describe.each(named)('$command', ({ command, given }) => {
  test.each(ENDING_SIGNALS)('is ended by %s in one sentence, and leaves no copy', async (signal) => {
    const complaints: string[] = []
    const places = {
      ...(await builtApp('microsoft')),
      dataProcess: join(import.meta.dirname, 'silent-process.ts'),
    }
    const listeners = process.listeners(signal)
    const terminal = { write: () => undefined, complain: (line: string) => void complaints.push(line) }
    const running = runCli([command, ...given], terminal, places)
    const copies = join(folder, 'home', 'copies')
    await expect.poll(() => existsSync(copies) && readdirSync(copies).length > 0).toBe(true)
    process.emit(signal, signal)
    expect(await running).toBe(EXIT_CODES[signal])
    expect(complaints).toEqual([expect.stringMatching(/^Ended .*\. Nothing was saved\.$/)])
    expect(readdirSync(copies)).toEqual([])
    expect(process.listeners(signal)).toEqual(listeners)
  })
})

/** Every way to name a file that is read: each option of each command, what stands alone behind it, and the dataset. */
const READ = named.flatMap(({ command, given }) => {
  const { options, takesOperands }: Command<string> = COMMANDS[command as CommandName]
  const read = Object.entries(options).flatMap(([option, use]) =>
    use === 'reads' || use === 'text-or-reads' ? [option] : [],
  )
  const without = (option: string): readonly string[] => {
    const at = given.indexOf(`--${option}`)
    return at < 0 ? given : given.filter((_, place) => place !== at && place !== at + 1)
  }
  return [
    { name: `${command} --dataset`, words: (path: string) => [command, ...given, '--dataset', path] },
    ...read.map((option) => ({
      name: `${command} --${option}`,
      words: (path: string) => [command, ...without(option), `--${option}`, path],
    })),
    ...(takesOperands
      ? [
          {
            name: `${command} FILE`,
            words: (path: string) => [command, path, ...given.filter((word) => word !== FILE)],
          },
        ]
      : []),
  ]
})

describe.skipIf(process.platform === 'win32').each(READ)('$name', ({ words }) => {
  test('is refused where it names a pipe, a device or a folder, before it is opened', async () => {
    spawnSync('mkfifo', [join(folder, 'pipe')])
    mkdirSync(join(folder, 'folder'))
    for (const path of [join(folder, 'pipe'), '/dev/zero', join(folder, 'folder')]) {
      const { exitCode, complaints } = await runDesk(...words(path))
      expect([exitCode, complaints]).toEqual([
        2,
        [`${path.split('/').at(-1) ?? ''} is not a regular file. Choose a file.`],
      ])
    }
    expect(readdirSync(folder)).not.toContain('home')
  })
})

/** The built program in a process of its own, as `build/desk.mjs` runs it, its standard output as given. */
function desk(given: readonly string[], stdout: number | 'pipe') {
  const cli = pathToFileURL(join(ROOT, 'out', 'node', 'cli.js')).href
  const program = `import('${cli}').then(({ runCli }) => runCli(process.argv.slice(1))).then((code) => { process.exitCode = code })`
  return spawn(process.execPath, ['-e', program, '--', ...given], { stdio: ['ignore', stdout, 'pipe'] })
}

async function endOf(child: ReturnType<typeof desk>) {
  let said = ''
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const [exitCode, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (code, by) => resolve([code, by])),
  )
  return { exitCode, signal, said }
}

test('a reader that goes away is silence', async () => {
  const child = desk(['info', '--json'], 'pipe')
  child.stdout?.destroy()
  expect(await endOf(child)).toEqual({ exitCode: 0, signal: null, said: '' })
})

test('an answer that finds no room is said to have found none, also where a part of it was written', async ({
  skip,
}) => {
  skip(!existsSync('/dev/full'), 'this system has no device that is always full')
  const sentence = 'What the command answers can’t be written: there is no room on the disk.\n'
  const writingTo = async (path: string, ...given: readonly string[]) => {
    const file = openSync(path, 'w')
    return await endOf(desk(given, file)).finally(() => closeSync(file))
  }
  expect(await writingTo('/dev/full', '--help')).toEqual({
    exitCode: 2,
    signal: null,
    said: sentence,
  })
  const small = maybeSmallDisk('4k')
  if (small === undefined) return
  expect(await writingTo(join(small, 'out'), 'info', '--json')).toMatchObject({
    exitCode: 2,
    said: sentence,
  })
})

/** Names that a disk allows, each of 255 bytes with what is put before it. */
const NAMES: Readonly<Record<string, string>> = {
  Japanese: 'あ'.repeat(81),
  emoji: '🗾'.repeat(61),
  'a backslash': 'a\\b\\"c\'`$(d)',
  'a letter and a mark': 'é'.repeat(80),
}
describe.skipIf(process.platform === 'win32').each(Object.entries(NAMES))('a name of %s', (_, name) => {
  test('is read, written and replaced as it stands', async () => {
    const fits = (ending: string): string => {
      const letters = Array.from(name)
      while (Buffer.byteLength(letters.join('') + ending) > 255) letters.pop()
      return join(folder, letters.join('') + ending)
    }
    const [given, out] = [fits('.sqlite'), fits('.csv')]
    copyFileSync(dataset, given)
    writeFileSync(out, 'what is replaced')
    const { exitCode, complaints } = await runDesk('figure', '--dataset', given, '--out', out)
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] })
    expect(readFileSync(out, 'utf8')).toContain('Microsoft')
    const long = await runDesk('figures', '--dataset', given, '--out', join(folder, `${'あ'.repeat(90)}.csv`))
    expect([long.exitCode, long.complaints]).toEqual([
      2,
      [
        expect.stringMatching(
          /its name is longer than this disk allows\. Nothing on the disk has changed\.$/,
        ),
      ],
    ])
  })
})
