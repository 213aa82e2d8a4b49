import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { isViewText, parseViewText } from '../../data/model/view-text.ts'
import { readQuery, readQueryFile } from './read-query.ts'

/**
 * The view that `--view` names: its text, or the name of a file that holds the text or the view's JSON. It is not settled yet.
 * @throws {DeskError} `view-text-invalid` or `query-invalid`.
 */
export function readView(given: string, catalogue: Catalogue, folder: string): ViewQuery {
  if (isViewText(given)) return parseViewText(given)
  return readHeldView(readQueryFile(given, folder), catalogue)
}

/**
 * The view that a text holds: JSON, whose missing keys are those of its company’s default view, or the short form.
 * @throws {DeskError} `view-text-invalid` or `query-invalid`.
 */
export function readHeldView(held: string, catalogue: Catalogue): ViewQuery {
  return held.trimStart().startsWith('{') ? readQuery(held, catalogue, '.') : parseViewText(held)
}
