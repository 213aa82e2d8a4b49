import { randomBytes } from 'node:crypto'
import { mkdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hashFile } from '../../data/dataset/file/hash-file.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import type { PackedDataset } from '../../data/process/document-verbs.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { atomicSaveFrom } from './atomic-save.ts'
import type { CurrentDataset } from './current-dataset.ts'
import { maybeFileHolder } from './file-holder.ts'
import { maybeOtherNames } from './other-names.ts'
import { HOLDER_PATIENCE_MS, whileSavingAlone } from './saving-lock.ts'

/** What a save needs of the rest of the host. */
interface SavingParts {
  readonly current: Pick<CurrentDataset, 'ask'>
  /** The app's own folder, and this process's own folder for what must go. */
  readonly folders: { readonly data: string; readonly scratch: string }
}

interface SaveTarget {
  readonly path: string
  /** The file is replaced only if it is still this one (SHA-256, hex); `null`: whatever is there. */
  readonly expectedSha256: string | null
  /** Called once the file was replaced, whatever comes after. */
  readonly onReplaced?: () => void
  /** Whether a file with other names (hard links) may be replaced under this one: the person was told of them. */
  readonly mayPartNames: boolean
}

/**
 * Puts the open dataset, with all its edits, in the place of the file at `path`: wholly or not at all. The document then counts as
 * saved under that name. This is how every shell and the command line save a dataset.
 * @throws {DeskError} `document-changed-outside`, `document-held`, `document-linked`, `document-sealed`, `save-read-only`, `save-disk-full`,
 * `save-failed`.
 */
export async function saveDocument(parts: SavingParts, target: SaveTarget): Promise<DatasetInfo> {
  const file = basename(target.path)
  return await withPacked(parts, async (packed, { sha256 }) => {
    await whileSavingAlone(parts.folders.data, target.path, async () => {
      await refuseHeld(target.path, file)
      await refuseSealed(target.path, file)
      await refuseChanged(target, file)
      if (!target.mayPartNames) await refuseLinked(target.path, file)
      await atomicSaveFrom(target.path, packed)
      target.onReplaced?.()
    })
    return await parts.current.ask('document-saved', { source: { name: file, isBundled: false, sha256 } })
  })
}

/** Packs the open dataset into one whole file for `use`, which must have taken it when it is done. */
export async function withPacked<T>(
  { current, folders }: SavingParts,
  use: (path: string, packed: PackedDataset) => Promise<T>,
): Promise<T> {
  const folder = join(folders.scratch, randomBytes(8).toString('hex'))
  await mkdir(folder, { mode: 0o700 })
  try {
    const path = join(folder, 'packed.sqlite')
    return await use(path, await current.ask('document-pack', { path }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function refuseHeld(path: string, file: string): Promise<void> {
  const until = Date.now() + HOLDER_PATIENCE_MS
  for (;;) {
    const holder = await maybeFileHolder(path)
    if (holder === undefined) return
    if (Date.now() >= until) throw new DeskError('document-held', { file, holder })
    await wait(100)
  }
}

/**
 * A file whose hash is kept beside it would be taken for a damaged one from then on.
 * @throws {DeskError} `document-sealed`.
 */
export async function refuseSealed(path: string, file: string): Promise<void> {
  const isSealed = await stat(`${path}.sha256`).then(
    (found) => found.isFile(),
    () => false,
  )
  if (isSealed) throw new DeskError('document-sealed', { file, checksumFile: `${file}.sha256` })
}

async function refuseLinked(path: string, file: string): Promise<void> {
  const others = await maybeOtherNames(path)
  if (others === null) return
  const { count, names } = others
  throw new DeskError('document-linked', {
    file,
    count,
    known: names.length,
    names: names.slice(0, 5).join(', '),
  })
}

async function refuseChanged({ path, expectedSha256 }: SaveTarget, file: string): Promise<void> {
  if (expectedSha256 === null) return
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  // A file that was moved away leaves nothing that could be lost.
  if (isThere && hashFile(path).sha256 !== expectedSha256)
    throw new DeskError('document-changed-outside', { file })
}
