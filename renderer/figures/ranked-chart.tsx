import { memo, useMemo } from 'react'
import { ComposedChart, YAxis } from 'recharts'
import { ChartLayer } from './chart-layer.tsx'

/** CSS pixels. */
export const RANKED_ROW = 24
export const RANKED_AXIS = 22

const MARGIN = { top: RANKED_AXIS, right: 8, bottom: 0, left: 1 }

/** The frame of a ranking, by Recharts: one row a territory. Which territories they are is the business of the layer given around it. */
export const RankedChart = memo(function RankedChart(props: {
  /** CSS pixels. */
  readonly width: number
  readonly count: number
}) {
  const { count } = props
  const rows = useMemo(() => Array.from({ length: count }, (_, row) => ({ row })), [count])
  return (
    <ComposedChart
      layout="vertical"
      width={props.width}
      height={RANKED_AXIS + count * RANKED_ROW}
      data={rows}
      margin={MARGIN}
      accessibilityLayer={false}
      throttleDelay={0}
    >
      <YAxis hide type="category" dataKey="row" scale="band" />
      <ChartLayer />
    </ComposedChart>
  )
})
