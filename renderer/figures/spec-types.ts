import type { Coverage as CoverageOfSpec, FigureSpec } from '../../data/model/figure-spec.ts'

/** The parts of a FigureSpec that the drawing code names. */
export type {
  Cell,
  Category,
  ColourRole,
  Emphasis,
  EventMark,
  FigureSpec,
  Legend,
  Mark,
  Panel,
  Series,
  ValueAxis,
} from '../../data/model/figure-spec.ts'
export type BreakMark = FigureSpec['breaks'][number]
export type Coverage = Readonly<CoverageOfSpec>
