import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isViewText } from '../../data/model/view-text.ts'
import { say } from '../../data/model/words/say.ts'
import { LONGEST_GIVEN_VIEW } from '../contract/app-channels.ts'
import type { GivenView } from '../contract/shell-command.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { failureWithSentence } from '../host/error-sentence.ts'
import { readQueryFile } from '../host/read-query.ts'
import { nameStartView } from '../host/start-view.ts'

const SWITCH = '--view'

/** The view that a start names by `--view TEXT` or `--view=TEXT`: its text, or the path of the file that holds it. */
export function maybeGivenView(argv: readonly string[], folder: string): string | undefined {
  const at = argv.findIndex((argument) => argument === SWITCH || argument.startsWith(`${SWITCH}=`))
  const given = argv[at] === SWITCH ? argv[at + 1] : argv[at]?.slice(SWITCH.length + 1)
  return given === undefined || given === '' ? undefined : nameStartView(given, folder)
}

/** What a second start’s view says, for the page: it never sees a path. Arguments come from anybody: what is too long is no view. */
export async function readGivenView(named: string): Promise<GivenView> {
  try {
    if (!isViewText(named)) await checkFile(named)
    const text = isViewText(named) ? named : readQueryFile(named, '.')
    if (text.length > LONGEST_GIVEN_VIEW) throw tooLong()
    return { text }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return { problem: failureWithSentence(error.code, error.details).sentence }
  }
}

/** A device or a pipe could go on for ever. */
async function checkFile(path: string): Promise<void> {
  const facts = await stat(path).catch(() => undefined)
  if (facts?.isFile() !== true)
    throw new DeskError('query-invalid', { reason: say('cli.query-unreadable', { file: basename(path) }) })
  if (facts.size > LONGEST_GIVEN_VIEW) throw tooLong()
}

function tooLong(): DeskError {
  return new DeskError('query-invalid', { reason: say('view-text.too-long', { limit: LONGEST_GIVEN_VIEW }) })
}

/** The arguments without the view, which is no dataset’s name, wherever a second start has moved it. */
export function withoutView(argv: readonly string[]): readonly string[] {
  return argv.filter((argument, index) => argv[index - 1] !== SWITCH && !isViewText(argument))
}
