import { useState } from 'react'
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../data/model/palette.ts'
import { useStable } from '../components/use-stable.ts'
import { useSize } from '../components/use-size.ts'
import type { FigureActions } from './figure-actions.ts'
import { FigureLegend } from './figure-legend.tsx'
import { FigureStage } from './figure-stage.tsx'
import { OverTimeLayer } from './over-time-layer.tsx'
import type { FigureSpec } from './spec-types.ts'
import { useActiveCell } from './use-active-cell.ts'
import { useValueAxis } from './use-value-axis.ts'

/** Width kept at the right for the names of series; narrower figures have a legend above instead. */
const LABEL_ROOM = 136
const NARROW = 520
const CATEGORY_AXIS_HEIGHT = 26
const BREAK_ROW = 16

/** An over-time figure on the screen: bars, lines and ranges in the scales that Recharts lays out, one path a series. */
export function OverTimeFigure(props: {
  readonly spec: FigureSpec
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  const { spec, theme, actions } = props
  const [stage, size] = useSize<HTMLDivElement>()
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null)
  const control = useActiveCell(spec, actions)
  const hasSeveral = spec.series.length > 1
  const isNarrow = size.width < NARROW
  const axis = useValueAxis(spec.valueAxis)
  const categories = useStable(spec.categories)
  const longest = Math.max(1, ...spec.valueAxis.ticks.map(({ label }) => label.length))
  const margin = useStable({
    top: 8 + spec.breaks.length * BREAK_ROW,
    right: hasSeveral && !isNarrow ? LABEL_ROOM : 12,
    bottom: 0,
    left: 0,
  })
  return (
    <>
      <p className="axis-unit" aria-hidden="true">
        {spec.unit}
      </p>
      {hasSeveral && isNarrow && <FigureLegend spec={spec} theme={theme} />}
      <FigureStage spec={spec} control={control} ref={stage}>
        {size.width > 0 && size.height > 0 && (
          <div aria-hidden="true">
            <ComposedChart
              width={size.width}
              height={size.height}
              data={categories}
              margin={margin}
              accessibilityLayer={false}
              throttleDelay={0}
            >
              <CartesianGrid vertical={false} />
              <XAxis
                dataKey="id"
                type="category"
                scale="band"
                tick={false}
                tickLine={false}
                height={CATEGORY_AXIS_HEIGHT}
              />
              <YAxis
                type="number"
                {...axis}
                allowDataOverflow
                interval={0}
                width={14 + longest * 7}
                axisLine={false}
                tickLine={false}
              />
              <OverTimeLayer
                spec={spec}
                theme={theme}
                actions={actions}
                control={control}
                size={size}
                overlay={overlay}
                areSeriesNamed={hasSeveral && !isNarrow}
              />
            </ComposedChart>
          </div>
        )}
        <div ref={setOverlay} className="figure-overlay" />
      </FigureStage>
    </>
  )
}
