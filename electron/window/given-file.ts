import { isAbsolute, resolve } from 'node:path'
import { withoutView } from './given-view.ts'

const MAX_LENGTH = 32_767

/**
 * The dataset or published figure that a start names: its first argument that is no switch and no view. In a checkout the argument before it is the app itself.
 * Arguments of a second instance come from anybody: a name is only ever opened as a dataset or a figure,
 * with all the checks of one.
 */
export function maybeGivenFile(
  argv: readonly string[],
  folder: string,
  isDefaultApp: boolean,
): string | undefined {
  const names = withoutView(argv.slice(1)).filter((argument) => !argument.startsWith('-'))
  const name = names[isDefaultApp ? 1 : 0]
  if (name === undefined || name === '' || name.length > MAX_LENGTH || name.includes('\0')) return undefined
  // An address such as https://… or smb://… is no file's name.
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return undefined
  return isAbsolute(name) ? name : resolve(folder, name)
}
