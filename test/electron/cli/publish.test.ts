import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

let folder = ''
beforeEach(() => {
  folder = temporaryFolder()
})
const named = (ending: string): string => {
  const name = readdirSync(join(folder, 'out')).find((file) => file.endsWith(ending))
  return join(folder, 'out', name ?? 'nothing')
}
const publish = (...more: readonly string[]) =>
  runDesk('figure', '--out', join(folder, 'out'), '--preset', 'nature-single', ...more)

test('a figure is published in the formats asked for, and again from any of its files to the byte', async () => {
  const first = await publish('--format', 'svg,pdf,png')
  expect(first.exitCode).toBe(0)
  expect(first.output).toMatch(/Figure DD-/)
  for (const ending of ['.svg', '.pdf', '.png']) {
    const again = join(folder, `again${ending}`)
    const run = await runDesk('figure', '--recipe', named(ending), '--format', 'svg', '--out', again)
    expect(run.exitCode).toBe(0)
    const [made] = readdirSync(again)
    expect(readFileSync(join(again, made ?? '')).equals(readFileSync(named('.svg')))).toBe(true)
  }
})

test('verify says that a file’s numbers are the dataset’s, or lists which aren’t, by exit code too', async () => {
  await publish('--format', 'svg,recipe')
  const good = await runDesk('verify', named('.svg'))
  expect([good.exitCode, good.output]).toEqual([
    0,
    expect.stringMatching(/what this dataset gives: all \d+ numbers/),
  ])
  const recipe = JSON.parse(readFileSync(named('.recipe.json'), 'utf8')) as {
    rows: [string, string, number, number, null][]
    rowsSha256: string
  }
  const doctored = { ...recipe, rowsSha256: '0'.repeat(64) }
  doctored.rows[0] = [doctored.rows[0]?.[0] ?? '', doctored.rows[0]?.[1] ?? '', 1, 1, null]
  writeFileSync(join(folder, 'doctored.json'), JSON.stringify(doctored))
  const bad = await runDesk('verify', join(folder, 'doctored.json'))
  expect(bad.exitCode).toBe(2)
  expect(bad.complaints.join('\n')).toMatch(
    /one differs[^]*changed after it was made[^]*: 1 in the file, [\d,]+ in this dataset/,
  )
})

test('a batch makes every combination, names what it couldn’t make, and goes on', async () => {
  const jobs = join(folder, 'jobs.json')
  writeFileSync(
    jobs,
    JSON.stringify({
      territories: ['DE', 'FR'],
      presets: ['nature-single', 'ft-2'],
      locales: ['de'],
      formats: ['svg', 'csv'],
    }),
  )
  const run = await runDesk('batch', '--jobs', jobs, '--out', join(folder, 'out'))
  // The notes of this view leave no room for a figure of 70 mm, so the pictures at that size are refused; the data aren’t.
  expect(run.exitCode).toBe(2)
  expect(run.complaints.join('\n')).toContain('6 of 8 files made.')
  expect(run.complaints.join('\n')).toMatch(
    /DE-over-time-ft-2-de \(svg\): The preflight has one red: The figure is/,
  )
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    'DE-over-time-ft-2-de.csv',
    'DE-over-time-nature-single-de.csv',
    'DE-over-time-nature-single-de.svg',
    'FR-over-time-ft-2-de.csv',
    'FR-over-time-nature-single-de.csv',
    'FR-over-time-nature-single-de.svg',
  ])
})

test('bad input is a sentence, and nothing is written', async () => {
  for (const [given, sentence] of [
    [['figure', '--preset', 'no-such', '--out', join(folder, 'x')], /no preset “no-such”/],
    [['figure', '--format', 'tiff', '--out', join(folder, 'x')], /no format “tiff”/],
    [['figure', '--recipe', join(folder, 'none.png'), '--out', join(folder, 'x')], /no file none.png/],
    [['verify', import.meta.filename], /carries no recipe/],
    [['open'], /Name one file/],
    [['batch', '--out', folder], /--jobs FILE/],
    [['batch', '--jobs', import.meta.filename, '--out', folder], /can’t be read as JSON/],
  ] as const) {
    const run = await runDesk(...given)
    expect([run.exitCode, run.complaints.join('\n')]).toEqual([2, expect.stringMatching(sentence)])
  }
})

test.skipIf(process.getuid?.() === 0)(
  'a read-only folder is a sentence, and the file that was there stays',
  async () => {
    const out = join(folder, 'out')
    mkdirSync(out)
    await publish('--format', 'csv')
    const before = readFileSync(named('.csv'))
    chmodSync(out, 0o500)
    const run = await publish('--format', 'csv')
    chmodSync(out, 0o700)
    expect([run.exitCode, run.complaints.join('\n')]).toEqual([2, expect.stringMatching(/read-only/)])
    expect(readFileSync(named('.csv')).equals(before)).toBe(true)
  },
)
