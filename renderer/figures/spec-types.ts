/** The parts of a figure in words that the drawing code names. */
export type { ColourRole, Emphasis, Mark } from '../../data/model/figure-spec.ts'
export type {
  WordedAxis as ValueAxis,
  WordedBreak as BreakMark,
  WordedCategory as Category,
  WordedCell as Cell,
  WordedCoverage as Coverage,
  WordedEvent as EventMark,
  WordedFigure,
  WordedLegend as Legend,
  WordedPanel as Panel,
  WordedSeries as Series,
} from '../../data/model/worded-figure.ts'
