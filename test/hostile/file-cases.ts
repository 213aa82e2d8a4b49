import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { FILE, placed, type HostileCase } from './case.ts'

function copied(folder: string, base: string): string {
  const path = join(folder, FILE)
  copyFileSync(base, path)
  return path
}

function beside(
  name: string,
  expected: readonly string[],
  put: (path: string, base: string) => void,
): HostileCase {
  return placed(name, expected, (folder, base) => {
    const path = copied(folder, base)
    put(path, base)
    return path
  })
}

/** The dataset with a committed change that stands in its -wal alone; what `change` does to that file. */
function withWal(name: string, expected: readonly string[], change: (wal: string) => void): HostileCase {
  return placed(name, expected, (folder, base) => {
    const path = join(folder, 'making', FILE)
    mkdirSync(join(folder, 'making'))
    copyFileSync(base, path)
    const database = new Database(path)
    database.pragma('journal_mode = WAL')
    database.pragma('wal_autocheckpoint = 0')
    database.exec(`INSERT INTO saved_views (name, query) VALUES ('in the wal', '{}')`)
    // Taken while the writer is at work, as a stick that is pulled out would hold it.
    for (const ending of ['', '-wal']) cpSync(path + ending, join(folder, FILE + ending))
    database.close()
    rmSync(join(folder, 'making'), { recursive: true })
    change(join(folder, `${FILE}-wal`))
    return join(folder, FILE)
  })
}

const sealed = (path: string, hash: string): void => writeFileSync(`${path}.sha256`, `${hash}  ${FILE}\n`)
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** What is no regular file, and what lies beside one. */
export const FILE_CASES: readonly HostileCase[] = [
  placed('no file', ['file-missing'], (folder) => join(folder, FILE)),
  placed('a folder', ['file-not-regular'], (folder) => {
    mkdirSync(join(folder, FILE))
    return join(folder, FILE)
  }),
  placed('a pipe that nobody writes to', ['file-not-regular'], (folder) => {
    spawnSync('mkfifo', [join(folder, FILE)])
    return join(folder, FILE)
  }),
  placed('a link to the zeros of the system', ['file-not-regular'], (folder) => {
    symlinkSync('/dev/zero', join(folder, FILE))
    return join(folder, FILE)
  }),
  placed('a link to nothing', ['file-missing'], (folder) => {
    symlinkSync(join(folder, 'gone'), join(folder, FILE))
    return join(folder, FILE)
  }),
  placed('a link to itself', ['file-missing', 'file-unreadable'], (folder) => {
    symlinkSync(join(folder, FILE), join(folder, FILE))
    return join(folder, FILE)
  }),
  placed('a link to a dataset', ['opens'], (folder, base) => {
    copyFileSync(base, join(folder, 'real.sqlite'))
    symlinkSync(join(folder, 'real.sqlite'), join(folder, FILE))
    return join(folder, FILE)
  }),
  placed('a name of 200 odd letters', ['opens'], (folder, base) => {
    const path = join(folder, `${'ü‮%00 '.repeat(20)}.sqlite`)
    copyFileSync(base, path)
    return path
  }),
  placed('two gigabytes of nothing', ['file-too-large'], (folder, base) => {
    const path = copied(folder, base)
    truncateSync(path, 2_147_483_648)
    return path
  }),
  beside('an unfinished change of another program', ['dataset-locked'], (path) =>
    writeFileSync(`${path}-journal`, 'x'.repeat(512)),
  ),
  beside('an empty -journal', ['opens'], (path) => writeFileSync(`${path}-journal`, '')),
  beside('a -journal that is a folder', ['opens', 'dataset-locked'], (path) => {
    mkdirSync(`${path}-journal`)
  }),
  beside('a -wal that is rubbish', ['opens', 'file-damaged'], (path) =>
    writeFileSync(`${path}-wal`, 'rubbish '.repeat(10_000)),
  ),
  beside('a -wal that is a folder', ['opens'], (path) => {
    mkdirSync(`${path}-wal`)
  }),
  beside('a -shm that is rubbish', ['opens'], (path) => writeFileSync(`${path}-shm`, 'x'.repeat(40_000))),
  withWal('a change that stands in the -wal alone', ['opens'], () => undefined),
  withWal('a -wal that was cut within a frame', ['opens'], (wal) =>
    truncateSync(wal, readFileSync(wal).length - 1000),
  ),
  withWal('a -wal with its header alone', ['opens'], (wal) => truncateSync(wal, 32)),
  withWal('a -wal with a bit turned', ['opens', 'file-damaged'], (wal) => {
    const bytes = readFileSync(wal)
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    writeFileSync(wal, bytes)
  }),
  beside('the right hash beside it', ['opens'], (path) => sealed(path, hashOf(path))),
  beside('the right hash in capitals', ['opens'], (path) => sealed(path, hashOf(path).toUpperCase())),
  beside('another hash beside it', ['file-damaged'], (path) => sealed(path, 'a'.repeat(64))),
  beside('a hash that is none', ['opens'], (path) => writeFileSync(`${path}.sha256`, 'see our web site')),
  beside('a hash that is a pipe', ['opens'], (path) => void spawnSync('mkfifo', [`${path}.sha256`])),
  beside('a hash that is a folder', ['opens'], (path) => {
    mkdirSync(`${path}.sha256`)
  }),
  beside('a hash of fifty megabytes', ['opens'], (path) => {
    writeFileSync(`${path}.sha256`, '')
    truncateSync(`${path}.sha256`, 50_000_000)
  }),
]
