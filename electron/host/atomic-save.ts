import { randomBytes } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import * as disk from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { formatBytes } from '../../data/model/format-bytes.ts'

const CHUNK_BYTES = 1_048_576

/** The calls that a save makes; a test gives a disk that fails at each of them. */
export type SavingDisk = Pick<typeof disk, 'open' | 'rename' | 'rm' | 'realpath' | 'stat' | 'access'>

/**
 * Replaces the file at `path` by `bytes`, wholly or not at all: temporary file in the same folder, written, flushed, renamed,
 * folder flushed. On failure the file that was there is unchanged and no temporary file is left.
 * A new file has the rights that the umask leaves; one that is replaced keeps its own, and its owner and group where that may be.
 * A link is followed: the file it points at is replaced. A hard link is not: other names keep the old file (`other-names.ts`).
 * @throws {DeskError} `save-read-only`, `save-disk-full` or `save-failed`.
 */
export async function atomicSave(path: string, bytes: Uint8Array, on: SavingDisk = disk): Promise<void> {
  await saveBytes(path, bytes, on, NEW_FILE)
}

async function saveBytes(path: string, bytes: Uint8Array, on: SavingDisk, mode: number): Promise<void> {
  const traces: Traces = { left: 'nothing' }
  try {
    await replace(path, (file) => file.writeFile(bytes), on, traces, mode)
  } catch (error) {
    throw saveErrorOf(error, path, bytes.byteLength, traces.left)
  }
}

/**
 * The same of a file of the app's own, which its owner alone may read.
 * @throws {DeskError} `save-read-only`, `save-disk-full` or `save-failed`.
 */
export async function atomicSavePrivately(path: string, bytes: Uint8Array): Promise<void> {
  await saveBytes(path, bytes, disk, PRIVATE)
}

/**
 * The same, from another file that nobody writes to, without holding it in memory.
 * @throws {DeskError} `save-read-only`, `save-disk-full` or `save-failed`.
 */
export async function atomicSaveFrom(path: string, from: string, on: SavingDisk = disk): Promise<void> {
  const { size } = await on.stat(from)
  const traces: Traces = { left: 'nothing' }
  try {
    await replace(path, (file) => file.writeFile(chunksOf(from, on)), on, traces)
  } catch (error) {
    throw saveErrorOf(error, path, size, traces.left)
  }
}

/** What a save that failed leaves on the disk. */
type LeftOnDisk = 'nothing' | 'something'
interface Traces {
  left: LeftOnDisk
}

async function* chunksOf(from: string, on: SavingDisk): AsyncGenerator<Uint8Array> {
  const source = await on.open(from, 'r')
  try {
    for (;;) {
      const { bytesRead, buffer } = await source.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await source.close()
  }
}

async function replace(
  path: string,
  fill: (file: disk.FileHandle) => Promise<void>,
  on: SavingDisk,
  traces: Traces,
  mode = NEW_FILE,
): Promise<void> {
  const target = await on.realpath(path).catch((error: unknown) => missing(error, path))
  const previous = await on.stat(target).catch((error: unknown) => missing(error, undefined))
  if (previous !== undefined) {
    if (!previous.isFile()) throw new Error(say('save.not-regular'))
    // A rename would replace a read-only file without asking.
    await on.access(target, constants.W_OK)
  }
  const temporary = join(dirname(target), `.${shortName(target)}.${randomBytes(6).toString('hex')}`)
  const file = await on.open(temporary, 'wx', previous === undefined ? mode : PRIVATE)
  try {
    try {
      await fill(file)
      if (previous !== undefined) await keepOwner(file, previous)
      await file.sync()
    } finally {
      await file.close()
    }
    await on.rename(temporary, target)
  } catch (error) {
    await on.rm(temporary, { force: true }).catch(() => {
      traces.left = 'something'
    })
    throw error
  }
  await flushFolder(dirname(target), on)
}

/** As much of a file's name as leaves room for more: a disk counts bytes. */
function shortName(path: string): string {
  return new TextDecoder().decode(Buffer.from(basename(path)).subarray(0, 200)).replace(/\uFFFD+$/u, '')
}

/** The owner's umask takes from it what others may not. */
const NEW_FILE = 0o666
const PRIVATE = 0o600

/** As far as this user may: only root gives a file away, and others give theirs to their own groups alone. */
async function keepOwner(file: disk.FileHandle, previous: Stats): Promise<void> {
  const { uid, gid } = await file.stat()
  if (uid !== previous.uid || gid !== previous.gid)
    await file
      .chown(previous.uid, previous.gid)
      .catch(() => file.chown(uid, previous.gid).catch(() => undefined))
  // Behind the change of owner, which takes away rights that go with one.
  await file.chmod(previous.mode & 0o777)
}

function missing<T>(error: unknown, instead: T): T {
  if (errorCode(error) === 'ENOENT') return instead
  throw error
}

async function flushFolder(folder: string, on: SavingDisk): Promise<void> {
  // Windows can't flush a folder, and doesn't need to.
  if (process.platform === 'win32') return
  try {
    const handle = await on.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // The file is whole and in its place by now; some network folders can't be flushed.
  }
}

/**
 * What a failed write at `path` is to the reader. `size` in bytes is what was to be written; `changed` is what the disk holds now that it
 * didn't hold before: that nothing has changed is said only where that is known.
 */
export function saveErrorOf(error: unknown, path: string, size: number, changed: LeftOnDisk): DeskError {
  const file = basename(path)
  switch (errorCode(error)) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new DeskError('save-read-only', { file }, error)
    case 'ENOSPC':
    case 'EDQUOT':
      return new DeskError('save-disk-full', { file, size: formatBytes(size) }, error)
    case 'ENOENT':
      return new DeskError('save-failed', { file, reason: say('save.no-folder'), changed }, error)
    case 'EEXIST':
    case 'ENOTDIR':
      return new DeskError('save-failed', { file, reason: say('save.no-folder-there'), changed }, error)
    case 'ENAMETOOLONG':
      return new DeskError('save-failed', { file, reason: say('save.name-too-long'), changed }, error)
    case 'EISDIR':
      return new DeskError('save-failed', { file, reason: say('save.is-folder'), changed }, error)
    default:
      return new DeskError('save-failed', { file, reason: reasonOf(error), changed }, error)
  }
}

function reasonOf(error: unknown): string {
  const code = errorCode(error)
  if (code !== undefined) return say('save.system-says', { code })
  return say('save.no-reason')
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
