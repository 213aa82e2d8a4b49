import { copyFileSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startDeskInHome, type TestDesk } from './desk-in-home.ts'

async function saveView(desk: TestDesk, name: string): Promise<void> {
  const { dataset } = await desk.call('app.state', {})
  if (dataset === null) throw new Error('No dataset is open')
  await desk.call('document.apply', { edit: { kind: 'save-view', name, query: dataset.defaultQuery } })
}

function viewsIn(file: string): readonly unknown[] {
  const database = new Database(file, { readonly: true })
  const names = database.prepare('SELECT name FROM saved_views ORDER BY id').pluck().all()
  database.close()
  return names
}

const save = (desk: TestDesk): Promise<string> => desk.code('document.save', { replacesChanged: false })

// The second folder knows nothing of the first: neither its locks nor its records.
test.each([
  ['stands', 0],
  ['stepped back a day', -86_400],
  ['stepped on a day', 86_400],
] as const)(
  'two users of one file lose nothing of each other, while the clock %s',
  async (_, seconds) => {
    const places = await builtApp()
    const file = join(temporaryFolder(), 'shared.sqlite')
    copyFileSync(places.bundledDataset, file)
    const one = await startDeskInHome(places, temporaryFolder(), file)
    const other = await startDeskInHome(places, temporaryFolder(), file)
    await saveView(one, 'Of one')
    await saveView(other, 'Of the other')
    expect(await save(one)).toBe('done')
    // What was saved bears the time of a clock that is not the other's.
    const stepped = Date.now() / 1000 + seconds
    utimesSync(file, stepped, stepped)
    expect(await save(other)).toBe('document-changed-outside')
    expect(viewsIn(file)).toEqual(['Of one'])
    expect(await other.call('document.state', {})).toMatchObject({ dirty: true })
    await saveView(one, 'Of one, again')
    expect(await save(one)).toBe('done')
    expect(viewsIn(file)).toEqual(['Of one', 'Of one, again'])
    expect(readdirSync(join(file, '..'))).toEqual(['shared.sqlite'])
  },
  60_000,
)
