import { DeskError } from '../../data/model/error-codes.ts'
import type { ImportChoices, ImportReport, SeenFile } from '../../data/model/import-report.ts'
import type { ImportedFile } from '../../data/process/import-verbs.ts'
import type { IMPORT_CHANNELS } from '../contract/import-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

interface ChosenFile {
  readonly handle: string
  readonly choices: ImportChoices
  readonly seen?: SeenFile
}

/** Reports of the windows that are open at once, and some more; each may be some megabytes. */
const MAX_REPORTS = 8

const handlesOf = (files: readonly ChosenFile[]): readonly string[] => files.map(({ handle }) => handle)
const keyOf = (handles: readonly string[]): string => handles.join(' ')

export function importAnswers(parts: DeskParts): AnswersOf<typeof IMPORT_CHANNELS> {
  const { adapter, current, handles } = parts
  /** By the handles of its files, which are of one page: another one that tries its own files keeps its own report. */
  const reports = new Map<string, ImportReport>()

  function keep(handles: readonly string[], report: ImportReport): void {
    const key = keyOf(handles)
    reports.delete(key)
    reports.set(key, report)
    const [oldest] = reports.keys()
    if (reports.size > MAX_REPORTS && oldest !== undefined) reports.delete(oldest)
  }

  function paths(files: readonly ChosenFile[]): readonly ImportedFile[] {
    return files.map(({ handle, ...rest }) => {
      const path = handles.maybePath(handle)
      if (path === undefined) throw new DeskError('handle-unknown')
      return { path, ...rest }
    })
  }

  return {
    'import.choose': async () => (await adapter.chooseReports()).map((path) => handles.add(path)),
    'import.inspect': async ({ files }) => [
      ...(await current.ask('import-inspect', { files: paths(files) })),
    ],
    'import.dry-run': async ({ files }) => {
      const report = await current.ask('import-dry-run', { files: paths(files) })
      keep(handlesOf(files), report)
      handles.markRead(handlesOf(files), true)
      return report
    },
    'import.commit': async ({ files, skipErrors }) => {
      const { report, change } = await current.ask('import-commit', { files: paths(files), skipErrors })
      keep(handlesOf(files), report)
      handles.markRead(handlesOf(files), false)
      if (change !== null && change.dataset !== null) current.update(change.dataset)
      const changed = change === null ? null : { scope: change.scope, dataset: change.dataset }
      return { report, changed }
    },
    'import.progress': () => Promise.resolve(current.progress()),
    'import.cancel': () => {
      current.cancel()
      return Promise.resolve({})
    },
    'import.save-report': async ({ handles: asked }) => {
      const report = reports.get(keyOf(asked))
      if (report === undefined) throw new DeskError('import-no-report')
      return await adapter.deliverFile({
        fileName: 'import-report.json',
        mimeType: 'application/json',
        bytes: Buffer.from(`${JSON.stringify(report, undefined, 2)}\n`),
      })
    },
    'import.suggest-territories': async (request) =>
      (await current.ask('suggest-territories', request)).map((each) => [...each]),
    'import.layouts': async () => [...(await current.ask('import-layouts', {}))],
  }
}
