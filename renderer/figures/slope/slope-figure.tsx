import { useState } from 'react'
import { ComposedChart, XAxis, YAxis } from 'recharts'
import { axisUnit } from '../../../data/model/words/axis-unit.ts'
import type { Theme } from '../../../data/model/palette.ts'
import { useSize } from '../../components/use-size.ts'
import type { FigureActions } from '../figure-actions.ts'
import { FigureStage } from '../figure-stage.tsx'
import type { WordedFigure } from '../spec-types.ts'
import { useActiveCell } from '../use-active-cell.ts'
import { SlopeLayer } from './slope-layer.tsx'

const LEFT = 84
const WIDEST_RIGHT = 236

/** Two periods and a line from one to the other for each series, with its number at both ends and its name at the newer. */
export function SlopeFigure(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  const { spec, theme, actions } = props
  const [stage, size] = useSize<HTMLDivElement>()
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null)
  const control = useActiveCell(spec, actions)
  return (
    <>
      <p className="axis-unit" aria-hidden="true">
        {axisUnit(spec)}
      </p>
      <FigureStage spec={spec} control={control} ref={stage}>
        {size.width > 0 && size.height > 0 && (
          <div aria-hidden="true">
            <ComposedChart
              width={size.width}
              height={size.height}
              data={spec.categories}
              margin={{
                top: 12 + spec.breaks.length * 16,
                right: Math.min(WIDEST_RIGHT, size.width * 0.45),
                bottom: 0,
                left: LEFT,
              }}
              accessibilityLayer={false}
              throttleDelay={0}
            >
              <XAxis dataKey="id" type="category" scale="point" tick={false} axisLine={false} height={26} />
              <YAxis
                type="number"
                domain={[spec.valueAxis.min, spec.valueAxis.max]}
                allowDataOverflow
                scale={spec.valueAxis.scale}
                width={1}
                tick={false}
                axisLine={false}
                tickLine={false}
              />
              <SlopeLayer
                spec={spec}
                theme={theme}
                actions={actions}
                control={control}
                size={size}
                overlay={overlay}
              />
            </ComposedChart>
          </div>
        )}
        <div ref={setOverlay} className="figure-overlay" />
      </FigureStage>
    </>
  )
}
