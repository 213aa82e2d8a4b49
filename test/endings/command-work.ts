import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandName } from '../../electron/cli/commands.ts'
import { builtApp } from '../electron/built-app.ts'
import { smallBase } from '../hostile/small-base.ts'
import { BUILT_DESK } from './running-command.ts'

/** What a command is given, so that it does all its work, and the files and folders that it then leaves. */
export interface Work {
  readonly words: readonly string[]
  readonly leaves: readonly string[]
}

/** Names are of the place that `prepareFolder` fills. A new command doesn't compile until it is here. */
export const WORK: Readonly<Record<CommandName, Work>> = {
  info: { words: [], leaves: [] },
  check: { words: [], leaves: [] },
  claims: { words: [], leaves: [] },
  figure: { words: ['--format', 'svg,pdf,png', '--anyway', '--out', 'pack'], leaves: ['pack'] },
  leads: { words: ['--out', 'leads.pdf'], leaves: ['leads.pdf'] },
  sheet: { words: ['--statement', 'ms-2013h2-us-content', '--out', 'sheet.pdf'], leaves: ['sheet.pdf'] },
  import: { words: ['google.csv', '--company', 'Google'], leaves: ['own.sqlite'] },
  people: { words: ['people.csv', '--publisher', 'UN'], leaves: ['own.sqlite'] },
  batch: { words: ['--jobs', 'jobs.json', '--out', 'pictures'], leaves: ['pictures'] },
  open: { words: ['figure.json'], leaves: [] },
  verify: { words: ['figure.json'], leaves: [] },
  figures: { words: ['--company', 'google', '--out', 'figures.csv'], leaves: ['figures.csv'] },
  package: { words: ['--out', 'package'], leaves: ['package'] },
}
// The table's own keys.
export const COMMAND_NAMES = Object.keys(WORK) as CommandName[]

const REPORT = `Period Ending,Country/Region,CLDR Territory Code,Legal Process,User Data Requests,Percentage disclosed,Accounts
2021-06-30,Namibia,NA,Other Legal Requests,7,43,9
`
const PEOPLE = 'territory,year,people\nDE,2020,83160871\nFR,2020,67571107\n'
const JOBS = { territories: ['DE', 'FR', 'US'], presets: ['slide', 'a4'], isDespiteReds: true }

/** The dataset that every command is asked of, and removes or changes nothing else of. */
export const DATASET = 'own.sqlite'

let filled: Promise<string> | undefined

/** A new folder with a small dataset and the files that commands read; gives its path, to be removed by the caller. */
export async function prepareFolder(): Promise<string> {
  filled ??= fill()
  const folder = mkdtempSync(join(tmpdir(), 'ending-'))
  cpSync(await filled, folder, { recursive: true })
  return folder
}

async function fill(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'endings-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  copyFileSync(smallBase((await builtApp()).bundledDataset), join(folder, DATASET))
  writeFileSync(join(folder, 'google.csv'), REPORT)
  writeFileSync(join(folder, 'people.csv'), PEOPLE)
  writeFileSync(join(folder, 'jobs.json'), JSON.stringify(JOBS))
  mkdirSync(join(folder, 'made'))
  const home = mkdtempSync(join(tmpdir(), 'endings-home-'))
  spawnSync(
    process.execPath,
    [...BUILT_DESK, 'figure', '--dataset', DATASET, '--format', 'recipe', '--anyway', '--out', 'made'],
    { cwd: folder, env: { PATH: process.env['PATH'], DISCLOSURE_DESK_HOME: home } },
  )
  rmSync(home, { recursive: true, force: true })
  const [recipe = 'no recipe was made'] = readdirSync(join(folder, 'made'))
  renameSync(join(folder, 'made', recipe), join(folder, 'figure.json'))
  rmSync(join(folder, 'made'), { recursive: true })
  return folder
}
