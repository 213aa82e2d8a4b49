import { noticeSentence, type ViewNotice } from '../../data/model/view-notice.ts'
import type { CommandContext } from './command.ts'

/** What was changed in a view, a line each, to standard error. */
export function sayChanges(
  said: readonly ViewNotice[],
  { progress }: Pick<CommandContext, 'progress'>,
): void {
  for (const notice of said) progress(noticeSentence(notice))
}
