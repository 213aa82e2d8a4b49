import { isAbsolute, resolve } from 'node:path'
import { settleView } from '../../data/model/settle-view.ts'
import { noticeSentence } from '../../data/model/view-notice.ts'
import { isViewText } from '../../data/model/view-text.ts'
import type { StartView } from '../contract/app-channels.ts'
import type { Failure } from '../contract/channels.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { failureWithSentence } from './error-sentence.ts'
import { readView } from './read-view.ts'

/** The view that a start’s `--view` names: its text as it is, or the absolute path of the file that holds it. */
export function nameStartView(given: string, folder: string): string {
  return isViewText(given) || isAbsolute(given) ? given : resolve(folder, given)
}

/** What becomes of the view that was asked for at the start, in the dataset that is open then. Never throws. */
export function openStartView(
  named: string,
  { catalogue }: DatasetInfo,
  failureOf: (error: unknown) => Failure,
): StartView {
  try {
    const query = readView(named, catalogue, '.')
    const sentence = settleView(query, catalogue).said.map(noticeSentence).join(' ')
    const failure = sentence === '' ? null : failureWithSentence('view-partly-lost', { sentence })
    return { query, failure }
  } catch (error) {
    return { query: null, failure: failureOf(error) }
  }
}
