import { DeskError } from '../../data/model/error-codes.ts'
import type { ImportChoices, ImportReport } from '../../data/model/import-report.ts'
import type { ImportedFile } from '../../data/process/import-verbs.ts'
import type { IMPORT_CHANNELS } from '../contract/import-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

interface ChosenFile {
  readonly handle: string
  readonly choices: ImportChoices
}

export function importAnswers(parts: DeskParts): AnswersOf<typeof IMPORT_CHANNELS> {
  const { adapter, current, handles } = parts
  let last: ImportReport | undefined

  function paths(files: readonly ChosenFile[]): readonly ImportedFile[] {
    return files.map(({ handle, choices }) => {
      const path = handles.maybePath(handle)
      if (path === undefined) throw new DeskError('handle-unknown')
      return { path, choices }
    })
  }

  return {
    'import.choose': async () => (await adapter.chooseReports()).map((path) => handles.add(path)),
    'import.inspect': async ({ files }) => [
      ...(await current.ask('import-inspect', { files: paths(files) })),
    ],
    'import.dry-run': async ({ files }) => {
      last = await current.ask('import-dry-run', { files: paths(files) })
      return last
    },
    'import.commit': async ({ files, skipErrors }) => {
      const { report, change } = await current.ask('import-commit', { files: paths(files), skipErrors })
      last = report
      if (change !== null && change.dataset !== null) current.update(change.dataset)
      const changed = change === null ? null : { scope: change.scope, dataset: change.dataset }
      return { report, changed }
    },
    'import.progress': () => Promise.resolve(current.progress()),
    'import.cancel': () => {
      current.cancel()
      return Promise.resolve({})
    },
    'import.save-report': async () => {
      if (last === undefined) throw new DeskError('import-no-report')
      return await adapter.deliverFile({
        fileName: 'import-report.json',
        mimeType: 'application/json',
        bytes: Buffer.from(`${JSON.stringify(last, undefined, 2)}\n`),
      })
    },
    'import.suggest-territories': async (request) =>
      (await current.ask('suggest-territories', request)).map((each) => [...each]),
    'import.layouts': async () => [...(await current.ask('import-layouts', {}))],
  }
}
