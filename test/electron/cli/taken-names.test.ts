import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Command } from '../../../electron/cli/command.ts'
import { COMMANDS } from '../../../electron/cli/commands.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

let folder = ''
let jobs = ''
beforeEach(() => {
  folder = join(temporaryFolder(), 'out')
  jobs = join(temporaryFolder(), 'jobs.json')
  writeFileSync(jobs, JSON.stringify({ territories: ['DE', 'FR'], formats: ['csv'] }))
})

/** Commands that write into a folder, under names of their own. */
const INTO_A_FOLDER: Readonly<Record<string, () => readonly string[]>> = {
  figure: () => ['--format', 'csv,svg', '--query', '{"territories":["DE"]}'],
  batch: () => ['--jobs', jobs],
  package: () => [],
}

test('each command that names its files itself is among them', () => {
  const found = Object.entries(COMMANDS).filter(([, { options }]: [string, Command<string>]) =>
    Object.values(options).some(
      (use) => (typeof use === 'function' ? use(() => true) : use) === 'writes-folder',
    ),
  )
  expect(found.map(([name]) => name).sort()).toEqual(Object.keys(INTO_A_FOLDER).sort())
})

const contents = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))

test.each(Object.entries(INTO_A_FOLDER))(
  '%s leaves another file of the name as it is, takes the same one for its own, and replaces when told to',
  async (command, given) => {
    const run = (...more: readonly string[]) => runDesk(command, ...given(), '--out', folder, ...more)
    expect(await run()).toMatchObject({ exitCode: 0 })
    const made = contents()
    const names = Object.keys(made)
    expect(names.length).toBeGreaterThan(1)

    expect(await run()).toMatchObject({ exitCode: 0 })
    expect(contents()).toEqual(made)

    for (const name of names) {
      writeFileSync(join(folder, name), 'mine')
      const refused = await run()
      expect(refused.exitCode).toBe(2)
      expect(refused.complaints.join('\n')).toContain(
        `The folder has another ${name} already; it was left as it is.`,
      )
      expect(contents()).toEqual({ ...made, [name]: 'mine' })

      expect(await run('--replace')).toMatchObject({ exitCode: 0 })
      expect(contents()).toEqual(made)
      if (command === 'package') break
    }
  },
  120_000,
)

test('two figures of one folder stand beside each other, whatever they differ in', async () => {
  for (const more of [
    [],
    ['--kind', 'map'],
    ['--preset', 'slide'],
    ['--territories', 'DE'],
    ['--query', '{"periods":{"from":"2018 H1","to":"2025 H1"}}'],
    ['--query', '{"shape":"lines"}'],
    ['--query', '{"half":"H1"}'],
    ['--query', '{"mode":"share"}'],
  ])
    expect(await runDesk('figure', '--format', 'csv', '--out', folder, ...more)).toMatchObject({
      exitCode: 0,
    })
  expect(readdirSync(folder)).toHaveLength(8)
})

test('a file that the person names themself is replaced, as --help says', async () => {
  const file = `${folder}.csv`
  writeFileSync(file, 'old')
  expect(await runDesk('figure', '--out', file)).toMatchObject({ exitCode: 0, complaints: [] })
  expect(readFileSync(file, 'utf8')).toMatch(/^company,/)
  expect((await runDesk('--help')).output).toContain('a file of that name is replaced')
})
