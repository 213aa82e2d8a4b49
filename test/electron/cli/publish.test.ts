import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { builtApp } from '../built-app.ts'
import { maybeSmallDisk, sealDisk } from '../small-disk.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { runDesk } from './run-desk.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

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
      publication: { query: { figure: 'small-multiples', panelsBy: 'company' } },
      territories: ['DE', 'FR'],
      presets: ['nature-single', 'ft-2'],
      locales: ['de'],
      formats: ['svg', 'csv'],
    }),
  )
  const run = await runDesk('batch', '--jobs', jobs, '--out', join(folder, 'out'))
  // What four companies must be told with leaves no room in a figure of two columns, so its pictures are refused; the data aren’t.
  expect(run.exitCode).toBe(2)
  expect(run.complaints.join('\n')).toContain('6 of 8 files made.')
  expect(run.complaints.join('\n')).toMatch(
    /DE-small-multiples-ft-2-de \(svg\): The preflight has one red: The figure needs .*Make it taller, or show less in it/,
  )
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    'DE-small-multiples-ft-2-de.csv',
    'DE-small-multiples-nature-single-de.csv',
    'DE-small-multiples-nature-single-de.svg',
    'FR-small-multiples-ft-2-de.csv',
    'FR-small-multiples-nature-single-de.csv',
    'FR-small-multiples-nature-single-de.svg',
  ])
})

test('bad input is a sentence, and nothing is written', async () => {
  for (const [given, sentence] of [
    [['figure', '--preset', 'no-such', '--out', join(folder, 'x')], /no preset “no-such”/],
    [['figure', '--format', 'tiff', '--out', join(folder, 'x')], /no format “tiff”/],
    [['figure', '--recipe', join(folder, 'none.png'), '--out', join(folder, 'x')], /no file none.png/],
    [['verify', import.meta.filename], /publish\.test\.ts is no published figure/],
    [['open'], /Name one file/],
    [['batch', '--out', folder], /--jobs FILE/],
    [['batch', '--jobs', import.meta.filename, '--out', folder], /can’t be read as JSON/],
  ] as const) {
    const run = await runDesk(...given)
    expect([run.exitCode, run.complaints.join('\n')]).toEqual([2, expect.stringMatching(sentence)])
  }
})

test('a read-only folder is a sentence, and the file that was there stays', async ({ skip }) => {
  const out = maybeSmallDisk('1m')
  if (out === undefined) {
    skip('a small disk may not be mounted here')
    return
  }
  writeFileSync(join(out, 'old.svg'), 'old')
  sealDisk(out)
  const jobs = join(folder, 'jobs.json')
  writeFileSync(jobs, '{}')
  for (const given of [
    ['figure', '--out', out, '--preset', 'nature-single'],
    ['figure', '--out', join(out, 'deeper'), '--preset', 'nature-single'],
    ['batch', '--jobs', jobs, '--out', out],
  ]) {
    const run = await runDesk(...given)
    expect([run.exitCode, run.complaints.join('\n')]).toEqual([2, expect.stringMatching(/read-only/)])
  }
  expect(readdirSync(out)).toEqual(['old.svg'])
})

test('a folder in the place of which a file lies is a sentence', async () => {
  writeFileSync(join(folder, 'out'), 'mine')
  const run = await publish()
  expect([run.exitCode, run.complaints.join('\n')]).toEqual([
    2,
    'out was not saved: a file is where its folder would be. Nothing on the disk has changed.',
  ])
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('mine')
})

test('a batch on a full disk ends in a sentence, with whole files and the old ones', async ({ skip }) => {
  const out = maybeSmallDisk('96k')
  if (out === undefined) {
    skip('a small disk may not be mounted here')
    return
  }
  const jobs = join(folder, 'jobs.json')
  writeFileSync(
    jobs,
    JSON.stringify({ figures: ['map', 'over-time', 'heat-table'], formats: ['png'], isDespiteReds: true }),
  )
  writeFileSync(join(out, 'heat-table-nature-double-en.png'), 'old')
  const run = await runDesk('batch', '--jobs', jobs, '--out', out)
  expect(run.exitCode).toBe(2)
  expect(run.complaints.join('\n')).toMatch(
    /The disk is full: \d of 3 files made; each of them is whole\.[^]*was not saved/,
  )
  expect(readFileSync(join(out, 'heat-table-nature-double-en.png'), 'utf8')).toBe('old')
  for (const file of readdirSync(out)) {
    expect(file).toMatch(/^[a-z-]+\.png$/)
    const bytes = readFileSync(join(out, file))
    if (bytes.toString() !== 'old') expect(bytes.subarray(-8, -4).toString('latin1')).toBe('IEND')
  }
})

test('Ctrl-C in the middle of a batch ends it with whole files, a sentence and an exit code', async () => {
  await builtApp()
  const jobs = join(folder, 'jobs.json')
  writeFileSync(
    jobs,
    JSON.stringify({
      territories: ['DE', 'FR', 'US', 'GB', 'BR', 'IT'],
      figures: ['over-time', 'map', 'heat-table', 'slope'],
      presets: ['slide', 'a4', 'owid-web'],
      locales: ['en', 'de', 'fr'],
      isDespiteReds: true,
    }),
  )
  const out = join(folder, 'out')
  const child = spawn(process.execPath, ['build/desk.mjs', 'batch', '--jobs', jobs, '--out', out], {
    cwd: ROOT,
    env: { ...process.env, DISCLOSURE_DESK_HOME: join(folder, 'home') },
  })
  let said = ''
  let isAsked = false
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    // Once: a second one ends it at once.
    if (said.includes('1 of 216') && !isAsked) isAsked = child.kill('SIGINT')
  })
  const [exitCode] = (await once(child, 'close')) as [number | null]
  expect(exitCode).toBe(2)
  expect(said).toMatch(/Cancelled: \d+ of 216 files made; each of them is whole\./)
  const files = readdirSync(out)
  expect(files).toHaveLength(Number(/Cancelled: (\d+)/.exec(said)?.[1]))
  for (const file of files) expect(readFileSync(join(out, file), 'utf8')).toMatch(/^<svg[^]*<\/svg>\n?$/)
  expect(readdirSync(join(folder, 'home', 'copies'))).toEqual([])
})
