import { memo } from 'react'
import { ComposedChart, XAxis } from 'recharts'
import { ChartLayer } from './chart-layer.tsx'
import type { WordedFigure } from '../spec-types.ts'

/** The frame of a figure over time, by Recharts: the plot and its bands. The layer is given around it. Each property compares by identity. */
export const OverTimeChart = memo(function OverTimeChart(props: {
  /** CSS pixels, as all lengths here. */
  readonly width: number
  readonly height: number
  readonly categories: WordedFigure['categories']
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}) {
  return (
    <ComposedChart
      width={props.width}
      height={props.height}
      data={props.categories}
      margin={props.margin}
      accessibilityLayer={false}
      throttleDelay={0}
    >
      <XAxis hide dataKey="id" type="category" scale="band" />
      <ChartLayer />
    </ComposedChart>
  )
})
