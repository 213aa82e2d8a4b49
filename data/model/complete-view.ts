import type { Catalogue } from './catalogue.ts'
import { defaultQuery } from './default-query.ts'
import { viewQuerySchema, type ViewQuery } from './view-query.ts'

/** A view of which keys may be missing. */
export type AskedView = Partial<ViewQuery>

/** The view with its missing keys as they are in the default view of its company; nothing else of it is changed or checked. */
export function completeView<View extends object>(
  asked: View,
  catalogue: Catalogue,
): View | (ViewQuery & View) {
  const isWhole = KEYS.every((key) => key in asked)
  if (isWhole) return asked
  const company = 'company' in asked && typeof asked.company === 'string' ? asked.company : undefined
  return { ...defaultQuery(catalogue, company), ...asked }
}

/** Those that a view can't be without. */
const KEYS = Object.entries(viewQuerySchema.shape).flatMap(([key, schema]) =>
  schema.safeParse(undefined).success && key === 'asPublished' ? [] : [key],
)
