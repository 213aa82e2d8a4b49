import { useState } from 'react'
import { axisUnit } from '../../data/model/words/axis-unit.ts'
import type { Theme } from '../../data/model/palette.ts'
import { useStable } from '../components/use-stable.ts'
import { useSize } from '../components/use-size.ts'
import type { FigureActions } from './figure-actions.ts'
import { GivenLayer } from './chart-layer.tsx'
import { FigureLegend } from './figure-legend.tsx'
import { FigureStage } from './figure-stage.tsx'
import { OverTimeChart } from './over-time-chart.tsx'
import { OverTimeLayer } from './over-time-layer.tsx'
import type { WordedFigure } from './spec-types.ts'
import { useActiveCell } from './use-active-cell.ts'

/** Width kept at the right for the names of series; narrower figures have a legend above instead. */
const LABEL_ROOM = 136
const NARROW = 520
const CATEGORY_AXIS = 26
const BREAK_ROW = 16

/** An over-time figure on the screen: bars, lines and ranges in the scales that Recharts lays out, one path a series. */
export function OverTimeFigure(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  const { spec, theme, actions } = props
  const [stage, size] = useSize<HTMLDivElement>()
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null)
  const control = useActiveCell(spec, actions)
  const hasSeveral = spec.series.length > 1
  const isNarrow = size.width < NARROW
  const categories = useStable(spec.categories)
  const longest = Math.max(1, ...spec.valueAxis.ticks.map(({ label }) => label.length))
  const margin = useStable({
    top: 8 + spec.breaks.length * BREAK_ROW,
    right: hasSeveral && !isNarrow ? LABEL_ROOM : 12,
    bottom: CATEGORY_AXIS,
    left: 14 + longest * 7,
  })
  return (
    <>
      <p className="axis-unit" aria-hidden="true">
        {axisUnit(spec)}
      </p>
      {hasSeveral && isNarrow && <FigureLegend spec={spec} theme={theme} />}
      <FigureStage spec={spec} control={control} ref={stage}>
        {size.width > 0 && size.height > 0 && (
          <div aria-hidden="true">
            <GivenLayer
              layer={
                <OverTimeLayer
                  spec={spec}
                  theme={theme}
                  actions={actions}
                  control={control}
                  size={size}
                  overlay={overlay}
                  areSeriesNamed={hasSeveral && !isNarrow}
                />
              }
            >
              <OverTimeChart
                width={size.width}
                height={size.height}
                categories={categories}
                margin={margin}
              />
            </GivenLayer>
          </div>
        )}
        <div ref={setOverlay} className="figure-overlay" />
      </FigureStage>
    </>
  )
}
