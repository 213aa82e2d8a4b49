import { resolve } from 'node:path'
import type { FileInUse, Target } from '../host/check-targets.ts'

/**
 * What an option is for. Each option of each command says it, so that no command can name a file that is written without its place
 * being looked at first.
 *
 * `texts`: a text each time that it is given. `reads`: the name of a file; `text-or-reads`: a text, or the name of a file that holds
 * it. `writes-file` and `writes-folder`: the name of what is written.
 */
export type OptionUse =
  'flag' | 'text' | 'texts' | 'reads' | 'text-or-reads' | 'writes-file' | 'writes-folder'

/** A use that depends on which other options are set. */
export type OptionUseOf = OptionUse | ((isSet: (option: string) => boolean) => Exclude<OptionUse, 'flag'>)

/** How the system's own reading of arguments takes it. */
export function argumentOf(use: OptionUseOf): {
  readonly type: 'string' | 'boolean'
  readonly multiple: boolean
} {
  return { type: use === 'flag' ? 'boolean' : 'string', multiple: use === 'texts' }
}

interface GivenOptions {
  readonly options: Readonly<Record<string, OptionUseOf>>
  readonly maybeText: (option: string) => string | undefined
  readonly isSet: (option: string) => boolean
}

/** The files that the given options write, and those that they read; relative names start in `folder`. */
export function filesOfOptions({ options, maybeText, isSet }: GivenOptions, folder: string) {
  const targets: Target[] = []
  const inputs: FileInUse[] = []
  for (const [option, given] of Object.entries(options)) {
    const text = maybeText(option)
    if (text === undefined || text === '') continue
    const use = typeof given === 'function' ? given(isSet) : given
    const path = resolve(folder, text)
    if (use === 'writes-file') targets.push({ path, kind: 'file' })
    else if (use === 'writes-folder') targets.push({ path, kind: 'folder' })
    else if (use === 'reads' || use === 'text-or-reads') inputs.push({ path, role: 'input' })
  }
  return { targets, inputs }
}
