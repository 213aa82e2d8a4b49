import type { ViewNotice } from './view-notice.ts'
import type { ViewQuery } from './view-query.ts'

/** One part of a view's text behind the first four: how it is written, and read into a query that the schema then checks. */
export interface TextPart {
  /** Its name in the text. */
  readonly name: string
  readonly format: (query: ViewQuery) => string
  readonly read: (value: string, into: Record<string, unknown>) => void
}

/** What is known of one key of the view, wherever views are written, read, settled, told and tested. */
export interface ViewKey<Key extends keyof ViewQuery> {
  /** `head`: one of the first four parts of the text, which every view has. */
  readonly text: 'head' | readonly TextPart[]
  /**
   * The value as far as the query’s figure uses it; the rest is at its default. `all`: every figure uses it.
   */
  readonly used: 'all' | ((query: ViewQuery) => ViewQuery[Key])
  /** Every notice that there can be of this key. */
  readonly told: readonly ViewNotice['id'][]
}
