import { statSync, type BigIntStats } from 'node:fs'

/** What lies beside a file under its name and an ending; `undefined`: nothing, also where such a name would be too long for the disk. */
export function statBeside(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG') return undefined
    throw error
  }
}
