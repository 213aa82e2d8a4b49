import { createHash } from 'node:crypto'
import { copyFile, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Locator, Page } from '@playwright/test'
import { expect, test as deskTest } from './desk-test.ts'
import { look } from './look.ts'
import type { ShellInUse } from './shells.ts'

const BUNDLED = path.join(import.meta.dirname, '..', '..', 'data', 'dataset.sqlite')

const test = deskTest.extend<{ readonly folder: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'disclosure-desk-bad-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },
})

/** Files that a person may take for a dataset, and the sentence each is refused with. */
const BAD_FILES: readonly {
  readonly name: string
  readonly make: (file: string) => Promise<unknown>
  readonly sentence: string
}[] = [
  {
    name: 'empty.sqlite',
    make: (file) => writeFile(file, ''),
    sentence: 'empty.sqlite is empty (0 bytes). Choose another copy of the dataset.',
  },
  {
    name: 'letter.sqlite',
    make: (file) => writeFile(file, 'Dear reader, this is a letter and no database.\n'.repeat(100)),
    sentence: 'letter.sqlite is not a SQLite database. Choose a Disclosure Desk dataset.',
  },
  {
    name: 'cut.sqlite',
    make: async (file) => {
      await copyFile(BUNDLED, file)
      await truncate(file, 100_000)
    },
    sentence: 'It was cut or is still being copied: fetch it again.',
  },
  {
    name: 'recipes.sqlite',
    make: (file) => changed(file, 'CREATE TABLE recipes (name TEXT)'),
    sentence:
      'recipes.sqlite is a SQLite database, but not a Disclosure Desk dataset. Open another file, or import a table of it.',
  },
  {
    name: 'newer.sqlite',
    make: async (file) => {
      await copyFile(BUNDLED, file)
      await changed(file, 'PRAGMA user_version = 99')
    },
    sentence: 'newer.sqlite was made by a newer version of Disclosure Desk (format 99',
  },
]

function changed(file: string, statement: string): Promise<void> {
  const database = new Database(file)
  database.exec(statement)
  database.close()
  return Promise.resolve()
}

/** Names and hashes of all that is in a folder. */
async function inFolder(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).sort()
  return await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(path.join(folder, name))
      return [name, createHash('sha256').update(bytes).digest('hex')] as const
    }),
  )
}

const selectionOf = (desk: Page): Locator => desk.getByRole('region', { name: 'Selection' })

/** Narrows the view, so that "the last view" is another one than the first. */
async function narrowToGermany(desk: Page): Promise<void> {
  await desk.getByRole('checkbox', { name: /^Germany/ }).check()
  await expect(selectionOf(desk)).toContainText('Germany')
}

async function openFromMenu(desk: Page, app: ShellInUse, file: string): Promise<void> {
  await desk.getByRole('button', { name: 'Open…' }).click()
  await app.choose(() => desk.getByRole('menuitem', { name: 'Open a dataset file…' }).click(), file)
}

for (const { name, make, sentence } of BAD_FILES) {
  test(
    `${name} is refused in one sentence, and the last view stays`,
    { tag: '@each-shell' },
    async ({ desk, app, folder }) => {
      const file = path.join(folder, name)
      await make(file)
      const before = await inFolder(folder)
      await narrowToGermany(desk)

      await openFromMenu(desk, app, file)

      const problem = desk.getByRole('alert')
      await expect(problem).toContainText(sentence)
      await expect(selectionOf(desk)).toContainText('Germany')
      await expect(desk.getByRole('application', { name: /Germany/ }).first()).toBeVisible()
      await look(desk, 'bad-input', name)
      await problem.getByRole('button', { name: 'Dismiss' }).click()
      await expect(problem).toBeHidden()
      expect(await inFolder(folder)).toEqual(before)
    },
  )
}

test('a file that is dropped on the window is opened or refused like any other', async ({ desk }) => {
  await narrowToGermany(desk)
  const dropped = await desk.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['not a database'.repeat(100)], 'notes.sqlite'))
    return transfer
  })
  await desk.dispatchEvent('body', 'dragenter', { dataTransfer: dropped })
  await desk.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(desk.getByRole('alert')).toContainText('notes.sqlite is not a SQLite database')
  await expect(selectionOf(desk)).toContainText('Germany')
})

test(
  'a good dataset opens, and the message of the bad one goes',
  { tag: '@each-shell' },
  async ({ desk, app, folder }) => {
    const good = path.join(folder, 'copy.sqlite')
    await copyFile(BUNDLED, good)
    const bad = path.join(folder, 'bad.sqlite')
    await writeFile(bad, 'bad')
    const before = await inFolder(folder)
    await openFromMenu(desk, app, bad)
    await expect(desk.getByRole('alert')).toBeVisible()
    await openFromMenu(desk, app, good)
    await expect(desk.getByRole('alert')).toBeHidden()
    await expect(desk.getByText('copy.sqlite', { exact: true })).toBeVisible()
    expect(await inFolder(folder)).toEqual(before)
  },
)

test.describe('a start with a file that is not there', () => {
  test.use({ startArguments: [['nowhere.sqlite'], { scope: 'test' }] })

  test('says so in one sentence, and shows the bundled dataset', async ({ desk, app }) => {
    await expect(desk.getByRole('alert')).toContainText('There is no file nowhere.sqlite.')
    await expect(selectionOf(desk)).toContainText('2013 H1 to 2025 H1')
    expect(app.printed()).toContain('There is no file nowhere.sqlite.')
  })
})
