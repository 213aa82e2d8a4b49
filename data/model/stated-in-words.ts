import type { ChangeUnit, Comparison, Stated } from './claim.ts'
import type { Direction } from './read-direction.ts'

/** A number as somebody wrote it, with all that the words around it say. */
export interface StatedInWords {
  readonly stated: Stated
  /** `about 25,000`; `null`: no word says it. */
  readonly comparison: Comparison | null
  /** What the words say that it is counted in; `null`: they don't. */
  readonly countedIn: ChangeUnit | null
  /** `halved`, `fell by 20 %`, `tripled`; `null`: no word says which way it went. */
  readonly direction: Direction | null
}
