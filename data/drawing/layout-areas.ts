import { hollowMarks } from './layout-lines.ts'
import type { SceneLayer, SceneMark, ScenePoint } from './scene.ts'
import { type Pen, seriesColour } from './pen.ts'
import { standsForPoint } from './stands-for-point.ts'
import { tagged } from './tagged.ts'
import type { Drawn, Scales } from './time-scale.ts'

/** A filled area from the baseline, as wide as the periods it covers; broken where nothing was reported and at method breaks. */
export function layoutAreas(spec: Drawn, scales: Scales, pen: Pen): readonly SceneLayer[] {
  const half = scales.step / 2
  return spec.series.map((series) => {
    const fill = seriesColour(series, pen)
    const cells = series.cells.map(({ low, high }, index) => ({ low, high, index }))
    return {
      name: `series-${series.id}`,
      marks: [
        ...cells.flatMap(({ low, high, index }): readonly SceneMark[] => {
          if (low === null || high === null) return []
          const x = scales.middle(index) - half
          // Steps and no slopes: between two half-years lies no number.
          const ring: readonly ScenePoint[] = [
            { x, y: scales.baseline },
            { x, y: scales.y(low) },
            { x: x + scales.step, y: scales.y(low) },
            { x: x + scales.step, y: scales.baseline },
          ]
          const range: readonly SceneMark[] =
            low === high
              ? []
              : [
                  {
                    kind: 'rect',
                    x,
                    y: scales.y(high),
                    width: scales.step,
                    height: scales.y(low) - scales.y(high),
                    fill,
                    opacity: 0.45,
                  },
                ]
          const area: SceneMark = { kind: 'area', rings: [ring], fill }
          return tagged([area, ...range], { ...standsForPoint(series, index, spec), part: 'value' })
        }),
        ...hollowMarks(series, spec, scales, fill, pen),
      ],
    }
  })
}
