import { useEffect, useRef } from 'react'
import type { Theme } from '../../data/model/palette.ts'
import { useSize } from '../components/use-size.ts'
import type { FigureActions } from './figure-actions.ts'
import { GivenLayer } from './chart-layer.tsx'
import { FigureLegend } from './figure-legend.tsx'
import { FigureStage } from './figure-stage.tsx'
import { RankedChart } from './ranked-chart.tsx'
import { RankedLayer } from './ranked-layer.tsx'
import { RankedRows } from './ranked-rows.tsx'
import type { WordedFigure } from './spec-types.ts'
import { useActiveCell } from './use-active-cell.ts'

/** Territories as lying bars with their names and numbers, in a list that scrolls; rows of 24 px whatever their count. */
export function TerritoriesRankedFigure(props: {
  readonly spec: WordedFigure
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
              <GivenLayer
                layer={<RankedLayer spec={spec} theme={theme} actions={actions} control={control} />}
              >
                <RankedChart width={size.width} count={spec.categories.length} />
              </GivenLayer>
            )}
          </div>
        </div>
      </FigureStage>
    </>
  )
}
