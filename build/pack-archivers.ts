import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const NAME = 'ELECTRON_BUILDER_7ZIP_PATH'

/**
 * Where an installed p7zip is found, names it to electron-builder, which would otherwise download its own.
 * @returns whether there is one.
 */
export function useInstalledArchiver(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment[NAME] !== undefined) return existsSync(environment[NAME])
  const found = (environment['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, '7za'))
    .find((file) => existsSync(file))
  if (found === undefined) return false
  environment[NAME] = found
  return true
}

/** The paths in a .zip or .tar.gz archive, read with p7zip or tar. */
export function listArchive(file: string): readonly string[] {
  const listing = file.endsWith('.zip')
    ? execFileSync(process.env[NAME] ?? '7za', ['l', '-ba', '-slt', file], { encoding: 'utf8' })
    : execFileSync('tar', ['-tzf', file], { encoding: 'utf8' })
  return listing
    .split('\n')
    .map((line) => (file.endsWith('.zip') ? (/^Path = (.+)$/.exec(line)?.[1] ?? '') : line))
    .filter((line) => line !== '' && !line.endsWith('/'))
}
