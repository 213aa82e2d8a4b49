import { isViewText } from '../../data/model/view-text.ts'
import { nameStartView } from '../host/start-view.ts'

const SWITCH = '--view'

/** The view that a start names by `--view TEXT` or `--view=TEXT`: its text, or the path of the file that holds it. */
export function maybeGivenView(argv: readonly string[], folder: string): string | undefined {
  const at = argv.findIndex((argument) => argument === SWITCH || argument.startsWith(`${SWITCH}=`))
  const given = argv[at] === SWITCH ? argv[at + 1] : argv[at]?.slice(SWITCH.length + 1)
  return given === undefined || given === '' ? undefined : nameStartView(given, folder)
}

/** The arguments without the view, which is no dataset’s name, wherever a second start has moved it. */
export function withoutView(argv: readonly string[]): readonly string[] {
  return argv.filter((argument, index) => argv[index - 1] !== SWITCH && !isViewText(argument))
}
