import type { FoundEdition } from '../../model/import-report.ts'
import type { ComparedEdition } from './compare-editions.ts'
import type { SourceEdition } from './source-editions.ts'

/** An edition of the file and what becomes of it. */
export interface EditionFate {
  readonly edition: SourceEdition
  readonly state: FoundEdition['state']
  /** The edition here that stands for it, where it isn't added. */
  readonly heldId: number | null
  /** `null`: it wasn't compared. */
  readonly compared: ComparedEdition | null
}
