import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { formatViewText, parseViewText } from '../../../data/model/view-text.ts'
import type { AppState } from '../../../electron/contract/channels.ts'
import { startFailureSentence } from '../../../electron/host/start-failure.ts'
import { nameStartView } from '../../../electron/host/start-view.ts'
import { builtApp } from '../built-app.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { startDeskInHome, type TestDesk } from './desk-in-home.ts'

const TEXT = 'v1/microsoft/2014H1-2020H2/requests/territories=DE,FR/figure=territories-ranked'

async function startWith(view: string, folder = temporaryFolder()): Promise<TestDesk> {
  return await startDeskInHome(await builtApp(), folder, null, 'browser', nameStartView(view, folder))
}

const stateOf = (desk: TestDesk): Promise<AppState> => desk.call('app.state', {})

describe('the view that a start names', () => {
  test('is the first view', async () => {
    const { startView } = await stateOf(await startWith(TEXT))
    expect(startView).toEqual({ query: parseViewText(TEXT), failure: null })
  })

  test.each([
    ['its text', (text: string) => `${text}\n`],
    ['its query as JSON', (text: string) => JSON.stringify(parseViewText(text))],
  ])('may be a file that holds %s', async (_kind, write) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'saved.txt'), write(TEXT))
    const { startView } = await stateOf(await startWith('saved.txt', folder))
    expect(startView).toEqual({ query: parseViewText(TEXT), failure: null })
  })

  test('is handed to the screen as it was asked for, and what is changed is said on the terminal', async () => {
    const stale = 'v1/microsoft/2001H1-2020H2/requests/territories=DE,QQ'
    const desk = await startWith(stale)
    const { startView } = await stateOf(desk)
    const sentence =
      'This dataset lacks QQ: it is left out of the view. This dataset’s periods do not reach over 2001 H1 to 2020 H2: the view is of 2009 H1 to 2020 H2.'
    expect(startView?.query).toEqual(parseViewText(stale))
    expect(startView?.failure).toMatchObject({ code: 'view-partly-lost', sentence })
    expect(await startFailureSentence(desk.started.desk)).toBe(sentence)
  })

  test.each([
    ['v1/microsoft/2013-2014/tacos', 'view-text-invalid', /^The text of a view can’t be read: /],
    ['v7/microsoft/2013H1-2014H1/requests', 'view-text-invalid', /does not begin with v1/],
    ['v1/nobody/2013H1-2014H1/requests', 'query-unknown-company', /nobody/],
    ['v1/microsoft/1990H1-1991H1/requests', 'query-unknown-period', /1990 H1/],
    ['v1/microsoft/2013H1-2014H1/requests/territories=QQ', 'query-unknown-territory', /QQ/],
    ['no-such-view.txt', 'query-invalid', /no-such-view\.txt/],
  ])('is refused in a sentence where it can’t be shown: %s', async (view, code, sentence) => {
    const desk = await startWith(view)
    const { startView, dataset, startFailure } = await stateOf(desk)
    expect(startView).toMatchObject({ query: null, failure: { code } })
    expect(await startFailureSentence(desk.started.desk)).toMatch(sentence)
    expect({ startFailure, isBundled: dataset?.isBundled }).toEqual({ startFailure: null, isBundled: true })
  })

  test('counts for the first dataset alone: another one starts with its own view', async () => {
    const folder = temporaryFolder()
    const other = join(folder, 'other.sqlite')
    copyFileSync((await builtApp()).bundledDataset, other)
    const database = new Database(other)
    database.exec(`UPDATE figures SET low = low + 1, high = high + 1, as_published = CAST(low + 1 AS TEXT)
      WHERE id = (SELECT min(id) FROM figures WHERE low = high)`)
    database.close()
    const desk = await startWith(TEXT, folder)
    expect((await stateOf(desk)).startView?.failure).toBeNull()
    const { handle } = desk.started.handles.add(other)
    await desk.call('dataset.open', { handle })
    expect((await stateOf(desk)).startView).toBeUndefined()
  })

  test('is absent where none was named', async () => {
    const desk = await startDeskInHome(await builtApp(), temporaryFolder(), null, 'browser')
    expect((await stateOf(desk)).startView).toBeUndefined()
  })
})

test('the text of each view that a screen shows can be started with', async () => {
  const desk = await startDeskInHome(await builtApp(), temporaryFolder(), null, 'browser')
  const query = (await stateOf(desk)).dataset?.defaultQuery
  if (query === undefined) throw new Error('No dataset is open')
  const { startView } = await stateOf(await startWith(formatViewText(query)))
  expect(startView).toEqual({ query, failure: null })
})
