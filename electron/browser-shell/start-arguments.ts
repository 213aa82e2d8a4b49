import { isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nameStartView } from '../host/start-view.ts'

/** What `npm start --` was told. */
export interface StartArguments {
  /** Absolute path of the dataset to open, or `null` for the bundled one. */
  readonly file: string | null
  /** The text of the view to show first, or the absolute path of a file that holds it; `null` for the default view. */
  readonly view: string | null
  /** 0 = any free one. */
  readonly port: number
  readonly mayOpenWindow: boolean
  readonly isHelp: boolean
  /** Say what holds here, and end. */
  readonly isSelfTest: boolean
}

/**
 * Reads the arguments; those that only choose the shell are allowed and ignored.
 * @throws {TypeError} with what is wrong, in words.
 */
export function parseStartArguments(
  given: readonly string[],
  environment: NodeJS.ProcessEnv,
  workingFolder: string,
): StartArguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      browser: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      port: { type: 'string' },
      view: { type: 'string' },
      'self-test': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (positionals.length > 1) throw new TypeError('one file at a time')
  const [file] = positionals
  return {
    file: file === undefined ? null : isAbsolute(file) ? file : resolve(workingFolder, file),
    view: values.view === undefined ? null : nameStartView(values.view, workingFolder),
    port: parsePort(values.port),
    mayOpenWindow: values['no-open'] !== true && environment['DISCLOSURE_DESK_NO_OPEN'] !== '1',
    isHelp: values.help === true,
    isSelfTest: values['self-test'] === true,
  }
}

function parsePort(text = '0'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (Number.isInteger(port) && port <= 65_535) return port
  throw new TypeError(`“${text}” is no port; a port is a number from 0 to 65535`)
}
