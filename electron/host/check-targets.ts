import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import * as disk from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { saveErrorOf } from './atomic-save.ts'

/** Something that is to be written. A folder is made where it is missing; a file's folder is not. */
export interface Target {
  readonly path: string
  readonly kind: 'file' | 'folder'
}

/**
 * A file that no output may take the place of. With a dataset go the files that stand beside it and belong to it; `own` is a dataset
 * that may be replaced itself.
 */
export interface FileInUse {
  readonly path: string
  readonly role: 'dataset' | 'own' | 'input'
}

/** The calls that trying a place makes; a test gives a disk that refuses. */
export type TriedDisk = Pick<
  typeof disk,
  'open' | 'rm' | 'realpath' | 'readlink' | 'lstat' | 'stat' | 'access'
>

const BESIDE_A_DATASET = ['-wal', '-shm', '-journal', '.sha256'] as const
const ENDINGS: Readonly<Record<FileInUse['role'], readonly string[]>> = {
  input: [''],
  dataset: ['', ...BESIDE_A_DATASET],
  own: BESIDE_A_DATASET,
}
const MOST_LINKS = 40

/**
 * Makes sure, before anything is saved, that each target is another file than the dataset, the inputs and the other targets, whatever
 * they are called (by the real path, and by the file itself where it has several names), and that something can be written there.
 *
 * Nothing is left behind: a place is tried with an empty file that is removed again.
 * @throws {DeskError} `target-in-use`, `save-read-only`, `save-disk-full` or `save-failed`.
 */
export async function checkTargets(
  targets: readonly Target[],
  inUse: readonly FileInUse[],
  on: TriedDisk = disk,
): Promise<void> {
  const taken = await Promise.all(
    inUse.flatMap(({ path, role }) =>
      ENDINGS[role].map(async (ending) => ({
        role: ending === '' ? role : ('beside' as const),
        place: await placeOf((ending === '' ? path : await realPathOf(path, on)) + ending, on),
      })),
    ),
  )
  const others: { readonly role: FileInUse['role'] | 'beside' | 'output'; readonly place: Place }[] = taken
  for (const { path } of targets) {
    const place = await placeOf(path, on)
    const found = others.find((other) => isSame(other.place, place))
    if (found !== undefined) throw new DeskError('target-in-use', { file: basename(path), role: found.role })
    others.push({ role: 'output', place })
  }
  for (const target of targets) await tryPlace(target, on)
}

interface Place {
  readonly path: string
  /** Device and inode of the file that is there; `null`: there is none. */
  readonly file: string | null
}

/** Small and capital letters tell files apart on Linux alone, as far as can be known. */
const spelled = (path: string): string =>
  process.platform === 'linux' ? path : path.normalize('NFC').toLowerCase()

function isSame(one: Place, other: Place): boolean {
  return spelled(one.path) === spelled(other.path) || (one.file !== null && one.file === other.file)
}

async function placeOf(path: string, on: TriedDisk): Promise<Place> {
  const real = await realPathOf(path, on)
  const stats = await on.stat(real, { bigint: true }).catch(() => null)
  return { path: real, file: stats === null ? null : `${String(stats.dev)} ${String(stats.ino)}` }
}

/** As `realpath`, for what isn't there yet too: where a link leads to nothing, what it would lead to. */
async function realPathOf(path: string, on: TriedDisk, links = 0): Promise<string> {
  const found = await on.realpath(path).catch(() => null)
  if (found !== null) return found
  const above = dirname(path)
  if (above === path || links > MOST_LINKS) return path
  const link = await on.readlink(path).catch(() => null)
  if (link !== null) return await realPathOf(resolve(above, link), on, links + 1)
  return join(await realPathOf(above, on, links + 1), basename(path))
}

async function tryPlace({ path, kind }: Target, on: TriedDisk): Promise<void> {
  const file = basename(path)
  const real = await realPathOf(path, on)
  try {
    const stats = await on.stat(real).catch(notThere)
    if (kind === 'folder') await tryFolder(stats === null ? await nearestFolder(dirname(real), on) : real, on)
    else {
      if (stats?.isDirectory() === true) throw refusal(file, say('save.is-folder'))
      if (stats?.isFile() === false) throw refusal(file, say('save.not-regular'))
      if (stats !== null) await on.access(real, constants.W_OK)
      await tryFolder(dirname(real), on)
    }
  } catch (error) {
    throw error instanceof DeskError ? error : saveErrorOf(error, path, 0, 'nothing')
  }
}

async function nearestFolder(path: string, on: TriedDisk): Promise<string> {
  const above = dirname(path)
  const isThere = (await on.lstat(path).catch(notThere)) !== null
  return isThere || above === path ? path : await nearestFolder(above, on)
}

/** Rights alone don't tell: a disk may be read-only for everybody, and nothing is forbidden to root. */
async function tryFolder(folder: string, on: TriedDisk): Promise<void> {
  const stats = await on.stat(folder)
  if (!stats.isDirectory()) throw refusal(basename(folder), say('save.no-folder-there'))
  const tried = join(folder, `.${randomBytes(9).toString('hex')}`)
  const handle = await on.open(tried, 'wx', 0o600)
  try {
    await handle.close()
    await on.rm(tried)
  } catch (error) {
    throw saveErrorOf(error, tried, 0, 'something')
  }
}

function refusal(file: string, reason: string): DeskError {
  return new DeskError('save-failed', { file, reason, changed: 'nothing' })
}

function notThere(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
