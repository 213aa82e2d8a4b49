import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Edit } from '../../../data/model/edits/edit.ts'
import { createServices } from '../../../data/process/services.ts'
import type { Verb, Verbs } from '../../../data/process/verbs.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { builtDataset } from '../source/bundled.ts'

test('an own group is made, renamed, changed, deleted and taken back, and stays in the file that is saved', async () => {
  const folder = temporaryFolder()
  const services = createServices()
  onTestFinished(() => services.close())
  const ask = async <V extends Verb>(verb: V, request: Verbs[V]['request']): Promise<Verbs[V]['value']> =>
    // The services answer each verb with its value, which the compiler can't follow through a union.
    (await services.answer(
      { id: 1, verb, request } as Parameters<typeof services.answer>[0],
      () => undefined,
      () => undefined,
    )) as Verbs[V]['value']
  const own = async () =>
    (await ask('info', {})).catalogue.groups
      .filter(({ documentId }) => documentId === null)
      .map(({ id, name, members }) => [id, name, members.map(({ code }) => code).join()])
  const put = (key: string | null, name: string, territories: string[]): Promise<unknown> => {
    const edit: Edit = { kind: 'put-territory-group', key, name, territories }
    return ask('document-apply', { edit })
  }
  const before = await ask('open', {
    path: builtDataset(),
    copiesFolder: join(folder, '1'),
    isBundled: false,
  })

  await put(null, 'Baltic states', ['EE', 'LV', 'LT', 'EE'])
  expect(await own()).toEqual([['own-baltic-states', 'Baltic states', 'EE,LV,LT']])
  // It is the reader's: the published data are the same.
  expect((await ask('info', {})).fingerprint).toBe(before.fingerprint)
  await put('baltic-states', 'Baltics', ['EE', 'LV', 'LT'])
  await put('baltic-states', 'Baltics', ['EE', 'LV'])
  expect(await own()).toEqual([['own-baltic-states', 'Baltics', 'EE,LV']])
  await ask('document-undo', {})
  await ask('document-undo', {})
  expect(await own()).toEqual([['own-baltic-states', 'Baltic states', 'EE,LV,LT']])
  await ask('document-apply', { edit: { kind: 'delete-territory-group', key: 'baltic-states' } })
  expect(await own()).toEqual([])
  await ask('document-undo', {})

  for (const [name, codes, reason] of [
    ['Two', ['DE', 'QQ'], 'this dataset has no territory with the code QQ'],
    ['européan union', ['DE'], 'there is a group or a territory “European Union” already'],
    ['Germany', ['DE'], 'there is a group or a territory “Germany” already'],
  ] as const)
    await expect(put(null, name, [...codes])).rejects.toMatchObject({
      code: 'edit-refused',
      details: { reason },
    })

  const saved = join(folder, 'saved.sqlite')
  await ask('document-pack', { path: saved })
  await ask('open', { path: saved, copiesFolder: join(folder, '2'), isBundled: false })
  expect(await own()).toEqual([['own-baltic-states', 'Baltic states', 'EE,LV,LT']])
})
