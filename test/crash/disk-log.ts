import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One thing that a process asked of the disk, or said. */
export type DiskEvent =
  | { readonly kind: 'write'; readonly path: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly size: number }
  | { readonly kind: 'flush'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'said'; readonly number: number }

const CALLS = 'openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink,lseek'

/** Whether this machine can record what a process asks of the disk. */
export function canRecord(): boolean {
  return (
    spawnSync('strace', ['-V']).status === 0 && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
  )
}

/** Runs a script under `strace` and gives all that its main thread did to files under `folder`, in order. */
export function recordDisk(script: string, given: readonly string[], folder: string): readonly DiskEvent[] {
  const log = join(folder, 'strace.log')
  spawnSync(
    'strace',
    ['-o', log, '-xx', '-s', '4000000', '-e', `trace=${CALLS}`, process.execPath, script, ...given],
    { stdio: 'ignore', maxBuffer: 1_000_000_000 },
  )
  return parseLog(readFileSync(log, 'latin1'), folder)
}

interface OpenFile {
  readonly path: string
  position: number
}

/** The events in what `strace -xx` printed. */
function parseLog(log: string, folder: string): readonly DiskEvent[] {
  const open = new Map<number, OpenFile>()
  const events: DiskEvent[] = []
  for (const line of log.split('\n')) {
    const call = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(line)
    if (call === null) continue
    const [, name = '', given = '', result = ''] = call
    const texts = [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => bytesOf(hex))
    if (Number(result) < 0) continue
    const path = texts[0]?.toString('utf8') ?? ''
    if (name === 'openat') {
      if (path.startsWith(folder)) open.set(Number(result), { path, position: 0 })
      else open.delete(Number(result))
      if (path.startsWith(folder) && given.includes('O_TRUNC'))
        events.push({ kind: 'truncate', path, size: 0 })
      continue
    }
    if (name === 'rename' && path.startsWith(folder))
      events.push({ kind: 'rename', path, to: texts[1]?.toString('utf8') ?? '' })
    if (name === 'unlink' && path.startsWith(folder)) events.push({ kind: 'remove', path })
    const descriptor = Number(/^\d+/.exec(given)?.[0])
    const said = name === 'write' && descriptor === 1 ? /^\+(\d+)\n$/.exec(path)?.[1] : undefined
    if (said !== undefined) events.push({ kind: 'said', number: Number(said) })
    const file = open.get(descriptor)
    if (file === undefined) continue
    const numbers = given
      .replaceAll(/"[^"]*"/g, '')
      .split(',')
      .map(Number)
    if (name === 'close') open.delete(descriptor)
    if (name === 'lseek') file.position = Number(result)
    if (name === 'write') {
      events.push({
        kind: 'write',
        path: file.path,
        offset: file.position,
        data: texts[0] ?? Buffer.alloc(0),
      })
      file.position += Number(result)
    }
    if (name === 'pwrite64')
      events.push({
        kind: 'write',
        path: file.path,
        offset: numbers.at(-1) ?? 0,
        data: texts[0] ?? Buffer.alloc(0),
      })
    if (name === 'ftruncate') events.push({ kind: 'truncate', path: file.path, size: numbers.at(-1) ?? 0 })
    if (name === 'fsync' || name === 'fdatasync') events.push({ kind: 'flush', path: file.path })
  }
  return events
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex')
}
