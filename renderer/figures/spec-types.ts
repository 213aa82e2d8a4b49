/** The parts of a figure in words that the drawing code names. */
export type { Mark } from '../../data/model/figure-spec.ts'
export type {
  WordedBreak as BreakMark,
  WordedCell as Cell,
  WordedEvent as EventMark,
  WordedFigure,
  WordedPanel as Panel,
  WordedSeries as Series,
} from '../../data/model/worded-figure.ts'
