import { type Zippable, zipSync } from 'fflate'

/** A file by its name inside an archive. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The files as one ZIP, in their order. The same files give the same bytes: ZIP keeps local times, so each file is given the first
 * moment that the format knows, in whatever zone the machine is.
 */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const mtime = new Date(1980, 0, 1, 0, 0, 0)
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime }]]))
  return zipSync(entries, { level: 6 })
}
