import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { DeskError } from '../../../data/model/error-codes.ts'
import { checkedAdapter } from '../../../electron/host/checked-adapter.ts'
import { createFileHandles, type FileHandles } from '../../../electron/host/file-handles.ts'
import type { ShellAdapter } from '../../../electron/host/shell-adapter.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const FILE = { fileName: 'figure.csv', mimeType: 'text/csv', bytes: Buffer.from('x') }

let folder = ''
let handles: FileHandles
beforeEach(() => {
  folder = temporaryFolder()
  handles = createFileHandles()
  mkdirSync(join(folder, 'app'))
  for (const name of [
    'own.sqlite',
    'app/bundled.sqlite',
    'opened-before.sqlite',
    'tried.csv',
    'imported.csv',
  ])
    writeFileSync(join(folder, name), name)
  handles.add(join(folder, 'opened-before.sqlite'))
  const [tried, imported] = ['tried.csv', 'imported.csv'].map(
    (name) => handles.add(join(folder, name)).handle,
  )
  handles.markRead([tried ?? '', imported ?? ''], true)
  handles.markRead([imported ?? ''], false)
})

/** A shell whose person always chooses the same place. */
function shellThatChooses(place: string): ShellAdapter {
  return {
    shell: 'electron',
    chooseDataset: () => Promise.resolve(null),
    chooseReports: () => Promise.resolve([]),
    chooseSavePath: () => Promise.resolve(place),
    deliverFile: async ({ fileName }, check) => {
      await check(place)
      return { outcome: 'saved', name: fileName }
    },
  }
}

type Answer = 'dataset' | 'beside' | 'input' | 'saved'
async function answerOf(saving: () => Promise<unknown> | undefined): Promise<Answer> {
  try {
    await saving()
    return 'saved'
  } catch (error) {
    // What `checkTargets` gives as the reason.
    if (error instanceof DeskError && error.code === 'target-in-use') return error.details['role'] as Answer
    throw error
  }
}

test.each<readonly [place: string, file: Answer, dataset: Answer]>([
  // A figure's file, and the dataset under another name.
  ['own.sqlite', 'dataset', 'saved'],
  ['own.sqlite-wal', 'beside', 'beside'],
  ['own.sqlite-journal', 'beside', 'beside'],
  ['own.sqlite.sha256', 'beside', 'beside'],
  ['app/bundled.sqlite', 'dataset', 'dataset'],
  ['app/../own.sqlite', 'dataset', 'saved'],
  ['tried.csv', 'input', 'input'],
  ['imported.csv', 'saved', 'saved'],
  ['opened-before.sqlite', 'saved', 'saved'],
  ['new.csv', 'saved', 'saved'],
])('a figure or a dataset that is to be saved as %s: %s, %s', async (place, file, dataset) => {
  const adapter = checkedAdapter(shellThatChooses(join(folder, place)), {
    current: { place: () => ({ path: join(folder, 'own.sqlite'), isBundled: false }) },
    handles,
    bundledPath: join(folder, 'app', 'bundled.sqlite'),
  })
  expect([
    await answerOf(() => adapter.deliverFile(FILE)),
    await answerOf(() => adapter.chooseSavePath?.('own.sqlite')),
  ]).toEqual([file, dataset])
})
