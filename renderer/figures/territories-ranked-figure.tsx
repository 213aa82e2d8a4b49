import { useEffect, useRef } from 'react'
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../data/model/palette.ts'
import { useStable } from '../components/use-stable.ts'
import { useSize } from '../components/use-size.ts'
import type { FigureActions } from './figure-actions.ts'
import { FigureLegend } from './figure-legend.tsx'
import { FigureStage } from './figure-stage.tsx'
import { RankedLayer } from './ranked-layer.tsx'
import { RankedRows } from './ranked-rows.tsx'
import type { FigureSpec } from './spec-types.ts'
import { useActiveCell } from './use-active-cell.ts'
import { useValueAxis } from './use-value-axis.ts'

const ROW = 24
const AXIS = 22
const MARGIN = { top: 0, right: 8, bottom: 0, left: 0 }

/** Territories as lying bars with their names and numbers, in a list that scrolls; rows of 24 px whatever their count. */
export function TerritoriesRankedFigure(props: {
  readonly spec: FigureSpec
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  const { spec, theme, actions } = props
  const stage = useRef<HTMLDivElement>(null)
  const [plot, size] = useSize<HTMLDivElement>()
  const control = useActiveCell(spec, actions)
  const activeRow = control.isByKeyboard ? control.active?.category : undefined
  useEffect(() => {
    if (activeRow === undefined) return
    stage.current?.querySelector(`[data-row="${activeRow}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [activeRow])
  const height = AXIS + spec.categories.length * ROW
  const axis = useValueAxis(spec.valueAxis)
  const categories = useStable(spec.categories)
  return (
    <>
      {spec.series.length > 1 && <FigureLegend spec={spec} theme={theme} />}
      <p className="axis-unit" aria-hidden="true">
        {spec.unit}
        {spec.comparison !== null && <span>{spec.comparison.label}</span>}
      </p>
      <FigureStage spec={spec} control={control} ref={stage}>
        <div
          className="ranked"
          aria-hidden="true"
          data-compared={spec.comparison !== null}
          data-several={spec.series.length > 1}
        >
          <RankedRows spec={spec} control={control} actions={actions} />
          <div className="ranked-plot" ref={plot}>
            {size.width > 0 && (
              <ComposedChart
                layout="vertical"
                width={size.width}
                height={height}
                data={categories}
                margin={MARGIN}
                accessibilityLayer={false}
                throttleDelay={0}
              >
                <CartesianGrid horizontal={false} />
                <XAxis
                  type="number"
                  orientation="top"
                  {...axis}
                  allowDataOverflow
                  interval="equidistantPreserveStart"
                  height={AXIS}
                  axisLine={false}
                  tickLine={false}
                />
                <YAxis type="category" dataKey="id" scale="band" width={1} tick={false} tickLine={false} />
                <RankedLayer spec={spec} theme={theme} actions={actions} control={control} />
              </ComposedChart>
            )}
          </div>
        </div>
      </FigureStage>
    </>
  )
}
