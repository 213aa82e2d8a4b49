import type { WordedFigure } from '../model/worded-figure.ts'
import type { Body } from './body.ts'
import { layoutHeat } from './layout-heat.ts'
import { layoutMap } from './layout-map.ts'
import { layoutOverTime } from './layout-over-time.ts'
import { layoutPanels } from './layout-panels.ts'
import { layoutRanked } from './layout-ranked.ts'
import { layoutShareBars } from './layout-share-bars.ts'
import { layoutSlope } from './layout-slope.ts'
import type { Pen } from './pen.ts'
import type { Box } from './scene.ts'
import { sentenceBody } from './sound-body.ts'

/** A figure’s marks in a box: what stands between its heading and its notes. */
export function layout(spec: WordedFigure, room: Box, pen: Pen): Body {
  if (spec.emptyReason !== null) return sentenceBody(spec.emptyReason, room, pen)
  if (spec.panels.length > 0) return layoutPanels(spec, room, pen)
  switch (spec.shape) {
    case 'bars':
      return layoutRanked(spec, room, pen)
    case 'share-bars':
      return layoutShareBars(spec, room, pen)
    case 'map':
      return layoutMap(spec, room, pen)
    case 'slopes':
      return layoutSlope(spec, room, pen)
    case 'heat':
      return layoutHeat(spec, room, pen)
    case 'stacked':
    case 'share-stacked':
    case 'lines':
    case 'small-areas':
    case 'ranges':
      return layoutOverTime(spec, room, pen)
  }
}
