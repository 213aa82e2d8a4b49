import { useMemo } from 'react'
import { useStable } from '../components/use-stable.ts'
import type { ValueAxis } from './spec-types.ts'

/** A value axis in the words of Recharts; the same objects for as long as the axis says the same, so that it lays nothing out anew. */
export function useValueAxis(valueAxis: ValueAxis): {
  readonly domain: [number, number]
  readonly ticks: number[]
  readonly tickFormatter: (value: number) => string
  readonly scale: ValueAxis['scale']
} {
  const axis = useStable(valueAxis)
  return useMemo(() => {
    const labels = new Map(axis.ticks.map(({ value, label }) => [value, label]))
    return {
      domain: [axis.min, axis.max],
      ticks: axis.ticks.map(({ value }) => value),
      tickFormatter: (value) => labels.get(value) ?? '',
      scale: axis.scale,
    }
  }, [axis])
}
