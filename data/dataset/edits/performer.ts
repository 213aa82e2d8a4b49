import type Database from 'better-sqlite3'

/** How one kind of edit is done. It runs inside the edit's transaction, and its changes are recorded row by row. */
export interface Performer<E> {
  /** What is being done, in the reader's words: undo says it again. Called before `perform`. */
  describe(edit: E, database: Database.Database): string
  /** @throws {DeskError} `edit-refused`, with a reason: nothing is changed then. */
  perform(edit: E, database: Database.Database): void
}

/** A performer for each kind of an area's edits: a kind without one doesn't compile. */
export type Performers<E extends { readonly kind: string }> = {
  readonly [Kind in E['kind']]: Performer<Extract<E, { readonly kind: Kind }>>
}
