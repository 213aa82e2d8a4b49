import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { getRawHeader, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** What is in an unpacked application, as facts to compare. Every path has forward slashes. */
export interface PackFacts {
  /** Files in the archive, sorted; those that lie beside it end in ` (unpacked)`. Content hashes in names are `[hash]`. */
  readonly archived: readonly string[]
  /** SHA-256 by path, of all files beside the archive. */
  readonly unpacked: Readonly<Record<string, string>>
  /** Files directly in `resources`, sorted. */
  readonly resources: readonly string[]
  /** Chromium's languages, sorted. */
  readonly locales: readonly string[]
  /** By name; only those that are on or off. */
  readonly fuses: Readonly<Record<string, boolean>>
  readonly archiveHash: string
  /** All in `resources`: what we ship without the runtime. */
  readonly ownBytes: number
}

/** Reads an unpacked Linux application. */
export async function readPack(app: string): Promise<PackFacts> {
  const resources = path.join(app, 'resources')
  const archive = path.join(resources, 'app.asar')
  const beside = `${archive}.unpacked`
  return {
    archived: archivedFiles(archive),
    unpacked: Object.fromEntries(filesIn(beside).map((file) => [file, hashOf(path.join(beside, file))])),
    resources: readdirSync(resources).sort(),
    locales: readdirSync(path.join(app, 'locales')).sort(),
    fuses: await readFuses(path.join(app, 'disclosure-desk')),
    archiveHash: hashOf(archive),
    ownBytes: filesIn(resources).reduce((sum, file) => sum + statSync(path.join(resources, file)).size, 0),
  }
}

/** SHA-256 of a file, in hexadecimal. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/**
 * A bundler's content hash in a file's name, which changes with the content, becomes `[hash]`; and what it calls the pieces that
 * it cuts our own scripts into, `[part]`.
 */
export function withoutContentHash(file: string): string {
  const part = file.replace(/^(out\/(?:node|renderer\/assets)\/)[\w.-]+-[\w-]{8}\.js$/, '$1[part]-[hash].js')
  return part.replace(/^(out\/.+)-[\w-]{8}(\.(?:js|css|ttf|cjs|json))/, '$1-[hash]$2')
}

function archivedFiles(archive: string): readonly string[] {
  // A line is `pack : /path` or `unpack : /path`; folders are in it too.
  const { header } = getRawHeader(archive)
  const files = listPackage(archive, { isPack: true })
    .map((line) => /^(pack|unpack)\s*: [\\/](.+)$/.exec(line))
    .flatMap((found) => {
      const [, kind, place = ''] = found ?? []
      const parts = place.split(/[\\/]/)
      return isFile(header, parts)
        ? [withoutContentHash(parts.join('/')) + (kind === 'unpack' ? ' (unpacked)' : '')]
        : []
    })
  return [...new Set(files)].sort()
}

function isFile(entry: object, parts: readonly string[]): boolean {
  const [name, ...rest] = parts
  if (!('files' in entry)) return parts.length === 0
  // The archive's header is JSON: a folder's `files` is an object of entries by name.
  const files = entry.files as Readonly<Record<string, object>>
  const next = name === undefined ? undefined : files[name]
  return next !== undefined && isFile(next, rest)
}

async function readFuses(executable: string): Promise<Readonly<Record<string, boolean>>> {
  const wire = Object.entries(await getCurrentFuseWire(executable))
  return Object.fromEntries(
    wire.flatMap(([index, state]) => {
      const name = FuseV1Options[Number(index)]
      if (name === undefined || (state !== FuseState.ENABLE && state !== FuseState.DISABLE)) return []
      return [[name, state === FuseState.ENABLE]]
    }),
  )
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
}
