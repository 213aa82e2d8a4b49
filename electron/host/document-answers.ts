import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'
import type { DocumentChange } from '../../data/process/document-verbs.ts'
import type {
  ChangedDocument,
  DOCUMENT_CHANNELS,
  DocumentState,
  SavedDocument,
} from '../contract/document-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DatasetPlace } from './data-process.ts'
import type { DeskParts } from './desk-parts.ts'
import { maybeFileHolder } from './file-holder.ts'
import { createRecoveries } from './recoveries.ts'
import { saveDocument, withPacked } from './save-document.ts'
import { clearTraces, listTraces } from './traces.ts'

export function documentAnswers(parts: DeskParts): AnswersOf<typeof DOCUMENT_CHANNELS> {
  const { adapter, current, folders, bundledPath, session } = parts
  const recoveries = createRecoveries(folders.data)

  /** The reader's own file behind the open dataset, if it can be replaced. */
  function maybeOwnFile(): string | undefined {
    const place = current.place()
    if (place === null || place.isBundled || place.recovered !== undefined) return undefined
    // What a browser handed over lies in the app's own folder: the reader's file itself can't be reached.
    return relative(folders.scratch, place.path).startsWith('..') ? place.path : undefined
  }

  async function stateOf(journal: DocumentChange['journal']): Promise<DocumentState> {
    const file = maybeOwnFile()
    const holder = file === undefined ? undefined : await maybeFileHolder(file)
    return { ...journal, canSave: file !== undefined, holder: holder ?? null }
  }

  async function state(): Promise<DocumentState> {
    return await stateOf((await current.ask('document-state', {})).journal)
  }

  async function changed({ journal, scope, dataset }: DocumentChange): Promise<ChangedDocument> {
    if (dataset !== null) current.update(dataset)
    return { state: await stateOf(journal), scope, dataset }
  }

  /** `expectedSha256` = `null`: the person has said that what is there may be replaced. */
  async function saveTo(path: string, expectedSha256: string | null): Promise<SavedDocument> {
    const mayPartNames = expectedSha256 === null
    const dataset = await saveDocument(parts, { path, expectedSha256, mayPartNames })
    current.savedAs(path, dataset)
    return { outcome: 'saved', dataset, state: await state() }
  }

  /** Hands the dataset over as a download; what was handed over is then what the document is a copy of. */
  async function download(name: string): Promise<SavedDocument> {
    const bundled = await withPacked(parts, async (packed, { sha256 }) => {
      const bytes = await readFile(packed)
      const delivered = await adapter.deliverFile({
        fileName: name,
        mimeType: 'application/vnd.sqlite3',
        bytes,
      })
      if (delivered.outcome !== 'download') return undefined
      const folder = join(folders.scratch, randomBytes(8).toString('hex'))
      await mkdir(folder, { mode: 0o700 })
      await copyFile(packed, join(folder, name))
      return { delivered, path: join(folder, name), sha256 }
    })
    if (bundled === undefined) return { outcome: 'cancelled' }
    const source = { name, isBundled: false, sha256: bundled.sha256 }
    const dataset = await current.ask('document-saved', { source })
    current.savedAs(bundled.path, dataset)
    return { ...bundled.delivered, dataset, state: await state() }
  }

  async function keptCopy(id: string) {
    const found = (await recoveries.list()).find((kept) => kept.id === id)
    if (found === undefined) throw new DeskError('recovery-missing')
    return found
  }

  async function listRecoveries() {
    const kept = await recoveries.list()
    return await Promise.all(
      kept.map(async ({ id, path, record }) => ({
        id,
        name: record.name,
        labels: [...(await current.ask('recovery-labels', { path }))],
      })),
    )
  }

  return {
    'document.state': state,
    'document.apply': async ({ edit }) => await changed(await current.ask('document-apply', { edit })),
    'document.undo': async () => await changed(await current.ask('document-undo', {})),
    'document.redo': async () => await changed(await current.ask('document-redo', {})),
    'document.save': async ({ replacesChanged }) => {
      const file = maybeOwnFile()
      const { source } = await current.ask('document-state', {})
      if (file === undefined) throw new DeskError('document-needs-name', { file: source.name })
      return await saveTo(file, replacesChanged ? null : source.sha256)
    },
    'document.save-as': async () => {
      const { source } = await current.ask('document-state', {})
      const name = fileNameFor(source.name)
      if (adapter.chooseSavePath === undefined) return await download(name)
      const path = await adapter.chooseSavePath(name)
      return path === null ? { outcome: 'cancelled' } : await saveTo(path, null)
    },
    'document.discard': async () => {
      const place = current.place() ?? { path: bundledPath, isBundled: true }
      return await current.open(placeWithoutEdits(place, bundledPath))
    },
    'document.recoveries': listRecoveries,
    'document.recover': async ({ id }) => {
      const { path, record } = await keptCopy(id)
      const { name, isBundled, sha256 } = record
      const dataset = await current.open({ path, isBundled, recovered: { name, isBundled, sha256 } })
      // The edits stand in the new working copy from here on.
      await recoveries.forget(id)
      return dataset
    },
    'document.forget-recovery': async ({ id }) => {
      await recoveries.forget((await keptCopy(id)).id)
      return await listRecoveries()
    },
    'views.saved': async () => [...(await current.ask('saved-views', {}))],
    'traces.list': () => listTraces(folders, current.info()),
    'traces.clear': async () => {
      await clearTraces(folders, session)
      await adapter.clearBrowser?.()
      return await listTraces(folders, current.info())
    },
  }
}

/** Recovered edits have no file to go back to: the bundled dataset is opened in their place. */
function placeWithoutEdits(place: DatasetPlace, bundledPath: string): DatasetPlace {
  return place.recovered === undefined ? place : { path: bundledPath, isBundled: true }
}

function fileNameFor(name: string): string {
  const clean = basename(name)
    .replace(/[\\/:*?"<>|]/g, ' ')
    .trim()
  return extname(clean) === '' || extname(clean).includes(' ') ? `${clean}.sqlite` : clean
}
