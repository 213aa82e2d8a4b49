import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ROOT } from '../../../build/staleness.mjs'
import type { Command } from '../../../electron/cli/command.ts'
import { COMMANDS, type CommandName } from '../../../electron/cli/commands.ts'
import { createOutputs } from '../../../electron/cli/outputs.ts'
import { runCli } from '../../../electron/cli/run-cli.ts'
import { checkTargets, type TriedDisk } from '../../../electron/host/check-targets.ts'
import * as disk from 'node:fs/promises'
import { temporaryFolder } from '../temporary-folder.ts'

/** Ways to call a command so that it writes: what is given besides `--dataset` and the output; INPUT stands for a file that is read. */
interface Way {
  readonly output: string
  readonly kind: 'file' | 'folder'
  readonly given: readonly string[]
  /** The ending that the command wants. */
  readonly ending: string
}
const INPUT = 'INPUT'
const figure = (given: readonly string[]): Way => ({ output: 'out', kind: 'file', given, ending: '.csv' })
const published = (given: readonly string[]): Way => ({ output: 'out', kind: 'folder', given, ending: '' })

/** Every command, also those that write nothing: a new one doesn't compile until it says what it does. */
const WAYS: Readonly<Record<CommandName, readonly Way[]>> = {
  info: [],
  check: [],
  claims: [],
  figure: [
    figure(['--query', INPUT]),
    figure(['--view', INPUT]),
    published(['--recipe', INPUT]),
    published(['--preset', 'slide', '--query', INPUT]),
    published(['--format', 'svg,csv', '--view', INPUT]),
  ],
  leads: [{ output: 'out', kind: 'file', given: ['--before', INPUT], ending: '.pdf' }],
  sheet: [{ output: 'out', kind: 'file', given: ['--statement', 's'], ending: '.pdf' }],
  import: [
    { output: 'report', kind: 'file', given: [INPUT], ending: '.json' },
    { output: 'report', kind: 'file', given: [INPUT, '--dry-run'], ending: '.json' },
    { output: 'report', kind: 'file', given: ['other.csv', '--recipe', INPUT], ending: '.json' },
  ],
  people: [],
  batch: [{ output: 'out', kind: 'folder', given: ['--jobs', INPUT], ending: '' }],
  open: [],
  verify: [],
  figures: [{ output: 'out', kind: 'file', given: [], ending: '.csv' }],
  package: [{ output: 'out', kind: 'folder', given: [], ending: '' }],
}

let folder = ''
beforeEach(() => {
  const own = temporaryFolder()
  folder = join(own, 'reader')
  mkdirSync(folder)
  vi.stubEnv('DISCLOSURE_DESK_HOME', join(own, 'home'))
})
afterAll(() => {
  vi.unstubAllEnvs()
})

/** No dataset is ever opened here: every refusal comes before a process is started. */
async function run(...given: readonly string[]) {
  const complaints: string[] = []
  const bundled = join(folder, 'bundled.sqlite')
  const places = { bundledDataset: bundled, dataProcess: join(folder, 'none.js') }
  const exitCode = await runCli(
    given,
    { write: () => undefined, complain: (text) => void complaints.push(text) },
    places as unknown as Parameters<typeof runCli>[2],
  )
  return { exitCode, sentence: complaints.join('\n') }
}

function write(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, name)
  return path
}

/** Names under which a file may be meant, each made for the test. `ending`: what the command takes. */
const SPELLINGS: Readonly<Record<string, (path: string, ending: string) => string>> = {
  itself: (path) => path,
  'another spelling': (path) => join(folder, 'x', '..') + `//./${relative(folder, path)}`,
  'a symbolic link': (path, ending) => made(`link${ending}`, (link) => symlinkSync(path, link)),
  'a link to a link': (path, ending) => {
    const first = made(`first${ending}`, (link) => symlinkSync(path, link))
    return made(`second${ending}`, (link) => symlinkSync(basename(first), link))
  },
  'a hard link': (path, ending) => made(`hard${ending}`, (link) => linkSync(path, link)),
  'a name in a linked folder': (path) =>
    join(
      made('elsewhere', (link) => symlinkSync(folder, link)),
      basename(path),
    ),
}

function made(name: string, make: (path: string) => void): string {
  const path = join(folder, name)
  make(path)
  return path
}

function snapshot(): readonly string[] {
  return readdirSync(folder).map((name) => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false })
    return `${name} ${stats?.isFile() === true ? readFileSync(join(folder, name), 'utf8') : 'no file'}`
  })
}

const WRITING = Object.entries(WAYS).flatMap(([command, ways]) =>
  ways.map((way) => ({ name: `${command} ${way.given.join(' ')} --${way.output}`, command, way })),
)

test('every option that names an output is among those that are tried', () => {
  const found = Object.entries(COMMANDS).flatMap(([name, { options }]: [string, Command<string>]) =>
    Object.entries(options).flatMap(([option, use]) => {
      const uses = typeof use === 'function' ? [use(() => true), use(() => false)] : [use]
      return uses.flatMap((each) =>
        each.startsWith('writes-') ? [`${name} ${option} ${each.replace('writes-', '')}`] : [],
      )
    }),
  )
  const tried = WRITING.map(({ command, way }) => `${command} ${way.output} ${way.kind}`)
  expect(found.length).toBeGreaterThan(5)
  expect([...new Set(tried)].sort()).toEqual([...new Set(found)].sort())
})

test('no command writes in another way than through its outputs', () => {
  const cli = join(ROOT, 'electron', 'cli')
  const others = readdirSync(cli).filter((name) => {
    const text = readFileSync(join(cli, name), 'utf8')
    return name !== 'outputs.ts' && /atomic-save|writeFile|createWriteStream|keepInFolder/.test(text)
  })
  expect(others).toEqual([])
})

describe.each(WRITING)('$name', ({ command, way }) => {
  const call = async (target: string, input: string, dataset: string) => {
    writeFileSync(join(folder, 'other.csv'), 'other')
    const given = way.given.map((word) =>
      word === INPUT ? input : word === 'other.csv' ? join(folder, 'other.csv') : word,
    )
    const before = snapshot()
    const result = await run(command, ...given, '--dataset', dataset, `--${way.output}`, target)
    expect(snapshot()).toEqual(before)
    return result
  }

  test('refuses the dataset, what belongs to it and the input, whatever they are called', async () => {
    const dataset = write(`dataset${way.ending}`)
    const input = write(`input${way.ending}`)
    const has = (role: string, sentence: string) => ({
      role,
      exitCode: 2,
      sentence: expect.stringContaining(sentence) as string,
    })
    for (const [spelling, spell] of Object.entries(SPELLINGS)) {
      const own = await call(spell(dataset, way.ending), input, dataset)
      expect({ role: spelling, ...own }).toEqual(has(spelling, 'it is the dataset itself'))
      for (const name of ['link', 'first', 'second', 'hard'])
        await disk.rm(join(folder, name + way.ending), { force: true })
      await disk.rm(join(folder, 'elsewhere'), { force: true })
      if (!way.given.includes(INPUT)) continue
      const read = await call(spell(input, way.ending), input, dataset)
      expect({ role: spelling, ...read }).toEqual(has(spelling, 'it is a file that is read'))
      for (const name of ['link', 'first', 'second', 'hard'])
        await disk.rm(join(folder, name + way.ending), { force: true })
      await disk.rm(join(folder, 'elsewhere'), { force: true })
    }
  })

  test('refuses what belongs to the dataset, where that is not there yet either', async () => {
    // Where the command takes one ending only, a link leads there.
    const dataset = write('dataset.sqlite')
    const input = write('input.csv')
    for (const beside of ['-wal', '-shm', '-journal', '.sha256']) {
      const link = join(folder, `link${beside}${way.ending}`)
      symlinkSync(`dataset.sqlite${beside}`, link)
      const { exitCode, sentence } = await call(link, input, dataset)
      expect({ exitCode, sentence }).toEqual({
        exitCode: 2,
        sentence: expect.stringContaining('that name belongs to the dataset') as string,
      })
    }
  })

  test('tries the place first', async () => {
    const dataset = write('dataset.sqlite')
    const input = write('input.csv')
    const fifo = join(folder, `fifo${way.ending}`)
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0)
    const wrong = [fifo, join(input, `x${way.ending}`)]
    if (way.kind === 'folder') wrong.push(write('file'))
    else {
      mkdirSync(join(folder, `folder${way.ending}`))
      wrong.push(join(folder, `folder${way.ending}`), join(folder, 'missing', `x${way.ending}`))
    }
    // Nobody can make a file there, root neither.
    if (process.platform === 'linux') wrong.push(`/proc/self/x${way.ending}`)
    for (const target of wrong) {
      const { exitCode, sentence } = await call(target, input, dataset)
      expect({ target, exitCode }).toEqual({ target, exitCode: 2 })
      expect(sentence).toMatch(/was not saved: |can’t be written/)
    }
  })
})

test('a folder that can’t be written is found out by trying, whoever asks', async () => {
  const refuses = (code: string): TriedDisk => ({
    ...disk,
    open: () => Promise.reject(Object.assign(new Error(code), { code })),
  })
  const target = [{ path: join(folder, 'x.csv'), kind: 'file' as const }]
  await expect(checkTargets(target, [], refuses('EROFS'))).rejects.toMatchObject({ code: 'save-read-only' })
  await expect(checkTargets(target, [], refuses('EACCES'))).rejects.toMatchObject({ code: 'save-read-only' })
  await expect(checkTargets(target, [], refuses('ENOSPC'))).rejects.toMatchObject({ code: 'save-disk-full' })
})

test('where the empty file of a trial can’t be removed, it is named, and no disk is said to be unchanged', async () => {
  const keeps: TriedDisk = {
    ...disk,
    rm: () => Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' })),
  }
  const refused: unknown = await checkTargets(
    [{ path: join(folder, 'x.csv'), kind: 'file' }],
    [],
    keeps,
  ).catch((error: unknown) => error)
  const [left = ''] = snapshot().map((entry) => entry.split(' ')[0])
  expect(refused).toMatchObject({ code: 'save-failed', details: { file: left, changed: 'something' } })
})

test('two outputs of one run are never one file', async () => {
  const one = join(folder, 'a.csv')
  symlinkSync('a.csv', join(folder, 'b.csv'))
  const both = [one, join(folder, 'b.csv')].map((path) => ({ path, kind: 'file' as const }))
  await expect(checkTargets(both, [])).rejects.toMatchObject({
    code: 'target-in-use',
    details: { file: 'b.csv', role: 'output' },
  })
})

test('files inside a folder are checked before the first of them is saved', async () => {
  const input = write('jobs.svg')
  const outputs = createOutputs([{ path: input, role: 'input' }])
  await expect(outputs.prepareFolder(folder, ['a.svg', 'jobs.svg'])).rejects.toMatchObject({
    code: 'target-in-use',
  })
  expect(snapshot()).toEqual(['jobs.svg jobs.svg'])
})

test('that nothing has changed is said of the first file that fails, and of no later one', async () => {
  const saved: string[] = []
  const outputs = createOutputs([], saved)
  mkdirSync(join(folder, 'is-folder'))
  const fails = { code: 'save-failed', details: { changed: 'nothing' } }
  await expect(outputs.save(join(folder, 'is-folder'), Buffer.from('x'))).rejects.toMatchObject(fails)
  await outputs.save(join(folder, 'a.txt'), Buffer.from('x'))
  await expect(outputs.save(join(folder, 'is-folder'), Buffer.from('x'))).rejects.toMatchObject({
    details: { changed: 'something' },
  })
  expect(saved).toEqual(['a.txt'])
})

test('a file with other names is named before it is replaced under one of them', async () => {
  const told: string[] = []
  const outputs = createOutputs([], [], (sentence) => void told.push(sentence))
  linkSync(write('a.csv'), join(folder, 'b.csv'))
  await outputs.save(join(folder, 'a.csv'), Buffer.from('new'))
  expect(told).toEqual([
    'a.csv has another name (b.csv) (hard links): it keeps the old file, and this name alone gets the new one.',
  ])
  expect(snapshot()).toEqual(['a.csv new', 'b.csv a.csv'])
})
