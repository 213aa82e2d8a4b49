import type { ViewQuery } from '../../data/model/view-query.ts'
import { isViewText, parseViewText } from '../../data/model/view-text.ts'
import { readQuery, readQueryFile } from './read-query.ts'

/**
 * The view that `--view` names: its text, or the name of a file that holds the text or the view's JSON.
 * @throws {DeskError} `view-text-invalid` or `query-invalid`.
 */
export async function readView(given: string, defaultView: ViewQuery, folder: string): Promise<ViewQuery> {
  if (isViewText(given)) return parseViewText(given)
  const held = await readQueryFile(given, folder)
  return held.trimStart().startsWith('{') ? await readQuery(held, defaultView, folder) : parseViewText(held)
}
