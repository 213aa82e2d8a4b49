import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file that has several names (hard links): replacing it under one leaves the old file under the others. */
export interface OtherNames {
  /** How many there are. */
  readonly count: number
  /** Those in the same folder; the others can't be found. */
  readonly names: readonly string[]
}

/** More entries of a folder aren't looked through. */
const MAX_LOOKED_AT = 2_000

/** `null`: the file has one name, or isn't there. A symbolic link is no name of a file. */
export async function maybeOtherNames(path: string): Promise<OtherNames | null> {
  const found = await stat(path, { bigint: true }).catch(() => null)
  if (found === null || !found.isFile() || found.nlink < 2n) return null
  const folder = dirname(path)
  const names: string[] = []
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries.slice(0, MAX_LOOKED_AT)) {
    if (!entry.isFile() || entry.name === basename(path)) continue
    const other = await stat(join(folder, entry.name), { bigint: true }).catch(() => null)
    if (other?.ino === found.ino && other.dev === found.dev) names.push(entry.name)
  }
  return { count: Number(found.nlink) - 1, names }
}
