import type { Catalogue } from '../model/catalogue.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import type { Population } from './detect-per-head.ts'

/** What leads are found in. */
export interface LeadFigures {
  readonly catalogue: Catalogue
  readonly columns: FigureColumns
  /** `null`: the dataset holds no population, and nothing is said per head. */
  readonly population: Population | null
  /** Ids of the figures in rows with a fault in the source's own formula. */
  readonly faulty?: ReadonlySet<number>
  /** Each number as its earliest edition has it; `null`: no edition was replaced. Asked once, in a slice of its own. */
  readonly firstPublished?: () => FigureColumns | null
  /** Companies whose figures this one's are held against: parts of requests that move apart, the same streaks. */
  readonly beside?: readonly string[]
}
