import { readFile, stat } from 'node:fs/promises'
import { say } from '../../data/model/words/say.ts'

/** SQLite's lock bytes begin here in every database file; a writer holds a write lock in them. */
const FIRST_LOCK_BYTE = 0x40000000
const LOCK_BYTES = 512

/**
 * Who is writing to a dataset, in words for the reader; `undefined` where nobody can be seen. On Linux by the system's own list of
 * locks; elsewhere only by what a writer leaves beside the file.
 */
export async function maybeFileHolder(path: string): Promise<string | undefined> {
  const writer = await maybeLockHolder(path)
  if (writer !== undefined) return writer
  for (const ending of ['-journal', '-wal'])
    if (await hasContent(`${path}${ending}`)) return say('document.holder-left', { ending })
  return undefined
}

async function hasContent(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile() && found.size > 0,
    () => false,
  )
}

async function maybeLockHolder(path: string): Promise<string | undefined> {
  const locks = await readFile('/proc/locks', 'utf8').catch(() => '')
  if (locks === '') return undefined
  const own = await inodeOf(path)
  // In WAL mode writers lock the file of shared memory.
  const shared = await inodeOf(`${path}-shm`)
  for (const lock of parseLocks(locks)) {
    if (lock.pid === process.pid || lock.kind !== 'WRITE') continue
    const isOnFile =
      lock.inode === own && lock.start >= FIRST_LOCK_BYTE && lock.start < FIRST_LOCK_BYTE + LOCK_BYTES
    if (isOnFile || (shared !== undefined && lock.inode === shared)) return await describeProcess(lock.pid)
  }
  return undefined
}

async function inodeOf(path: string): Promise<number | undefined> {
  return await stat(path).then(
    ({ ino }) => ino,
    () => undefined,
  )
}

interface FileLock {
  readonly kind: 'READ' | 'WRITE'
  readonly pid: number
  readonly inode: number
  /** First locked byte. */
  readonly start: number
}

/** The lines of `/proc/locks` that are held POSIX locks: `1: POSIX  ADVISORY  WRITE 812 08:01:1234 1073741825 1073741825`. */
export function parseLocks(text: string): readonly FileLock[] {
  return text.split('\n').flatMap((line) => {
    const found = /^\d+: (?:POSIX|OFDLCK) +\S+ +(READ|WRITE) +(\d+) +[0-9a-f]+:[0-9a-f]+:(\d+) +(\d+) /.exec(
      line,
    )
    if (found === null) return []
    const [, kind, pid, inode, start] = found
    return [
      {
        kind: kind === 'WRITE' ? 'WRITE' : 'READ',
        pid: Number(pid),
        inode: Number(inode),
        start: Number(start),
      },
    ]
  })
}

async function describeProcess(pid: number): Promise<string> {
  const name = await readFile(`/proc/${String(pid)}/comm`, 'utf8').catch(() => '')
  return name === ''
    ? say('document.holder-process', { pid })
    : say('document.holder-program', { name: name.trim(), pid })
}
