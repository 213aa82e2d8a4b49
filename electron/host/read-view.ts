import type { ViewQuery } from '../../data/model/view-query.ts'
import { isViewText, parseViewText } from '../../data/model/view-text.ts'
import { readQuery, readQueryFile } from './read-query.ts'

/**
 * The view that `--view` names: its text, or the name of a file that holds the text or the view's JSON.
 * @throws {DeskError} `view-text-invalid` or `query-invalid`.
 */
export function readView(given: string, defaultView: ViewQuery, folder: string): ViewQuery {
  if (isViewText(given)) return parseViewText(given)
  return readHeldView(readQueryFile(given, folder), defaultView)
}

/**
 * The view that a text holds: JSON, whose missing keys are those of `defaultView`, or the short form.
 * @throws {DeskError} `view-text-invalid` or `query-invalid`.
 */
export function readHeldView(held: string, defaultView: ViewQuery): ViewQuery {
  return held.trimStart().startsWith('{') ? readQuery(held, defaultView, '.') : parseViewText(held)
}
