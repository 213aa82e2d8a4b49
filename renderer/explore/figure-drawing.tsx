import { memo } from 'react'
import type { Theme } from '../../data/model/palette.ts'
import type { FigureActions } from '../figures/figure-actions.ts'
import { HeatFigure } from '../figures/heat/heat-figure.tsx'
import { MapFigure } from '../figures/map/map-figure.tsx'
import { OverTimeFigure } from '../figures/over-time/over-time-figure.tsx'
import { PanelsFigure } from '../figures/panels/panels-figure.tsx'
import { RankedFigure } from '../figures/ranked/ranked-figure.tsx'
import { SlopeFigure } from '../figures/slope/slope-figure.tsx'
import type { WordedFigure } from '../figures/spec-types.ts'

/** The drawing of a figure, whatever its kind; drawn anew only for another figure. */
export const FigureDrawing = memo(function FigureDrawing(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  switch (props.spec.shape) {
    case 'stacked':
    case 'share-stacked':
    case 'lines':
    case 'small-areas':
    case 'ranges':
      return props.spec.panels.length > 0 ? <PanelsFigure {...props} /> : <OverTimeFigure {...props} />
    case 'bars':
    case 'share-bars':
      return <RankedFigure {...props} />
    case 'map':
      return <MapFigure {...props} />
    case 'slopes':
      return <SlopeFigure {...props} />
    case 'heat':
      return <HeatFigure {...props} />
  }
})
