import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Verb } from '../../data/process/verbs.ts'
import type { AppPlaces } from '../../electron/host/app-places.ts'
import { builtApp } from '../electron/built-app.ts'
import { temporaryFolder } from '../electron/temporary-folder.ts'
import { BOMBS, writeBomb } from './bombs.ts'
import { writeLongNames } from './long-names.ts'
import { verbsWithNamesAtLimit } from './names-at-limit.ts'
import { PACKAGE_BOMBS } from './package-bombs.ts'
import { smallBase } from './small-base.ts'
import { askEveryVerb } from './verbs-in-bounds.ts'

/** Files that somebody sent, beside the project. */
const SENT = join(import.meta.dirname, '../../../shared/inputs/hostile')
const sent = existsSync(SENT) ? readdirSync(SENT) : []

let places: AppPlaces
let base = ''
beforeAll(async () => {
  places = await builtApp()
  base = smallBase(places.bundledDataset)
}, 60_000)

const faults = async (path: string, reading?: readonly Verb[]) =>
  (await askEveryVerb(path, base, places.dataProcess, reading)).filter(({ fault }) => fault !== null)

// What a process holds and computes is read as Linux tells it.
describe.skipIf(process.platform !== 'linux')('no verb takes more than 500 MB or 5 s of any file', () => {
  test.concurrent.each(sent.length > 0 ? sent : ['(skipped: the files are not there)'])(
    '%s',
    async (name) => {
      if (sent.length > 0) expect(await faults(join(SENT, name))).toEqual([])
    },
  )

  test.concurrent.each([...BOMBS, ...PACKAGE_BOMBS])('bomb: $name', async (bomb) => {
    const folder = mkdtempSync(join(tmpdir(), 'bomb-'))
    try {
      expect(await faults(writeBomb(bomb, folder), bomb.readBy)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  // All verbs: `npm run test:hostile -- names`. Checked last, by a process that was made to grow before.
  test.concurrent('a dataset with every name as long as it may be', async () => {
    const verbs: readonly Verb[] = ['publish-file', 'claims', 'check']
    const asked = await verbsWithNamesAtLimit(verbs)
    expect(asked.filter(({ fault }) => fault !== null)).toEqual([])
    expect(asked.map(({ outcome }) => outcome)).toEqual(verbs.map(() => 'answers'))
  })

  test.concurrent('a dataset whose names have 100,000 letters', async () => {
    const path = join(temporaryFolder(), 'long.sqlite')
    writeLongNames(base, path, 100_000)
    const asked = await askEveryVerb(path, base, places.dataProcess)
    expect(asked.filter(({ fault }) => fault !== null)).toEqual([])
    expect(asked.find(({ verb }) => verb === 'open')).toMatchObject({ outcome: 'dataset-value' })
  })
})
