import { useEffect, useId, useMemo, useRef } from 'react'
import type { Theme } from '../../../data/model/palette.ts'
import { useSize } from '../../components/use-size.ts'
import { CategoryLabels } from '../category-labels.tsx'
import { ClassLegend } from '../class-legend.tsx'
import type { FigureActions } from '../figure-actions.ts'
import { FigureStage } from '../figure-stage.tsx'
import { FigureTooltip } from '../figure-tooltip.tsx'
import { Hatching } from '../hatching.tsx'
import type { WordedFigure } from '../spec-types.ts'
import { useActiveCell } from '../use-active-cell.ts'
import { HEAT_ROW, layoutHeat } from './layout-heat.ts'
import { HeatMarks } from './heat-marks.tsx'
import { HeatNames } from './heat-names.tsx'

/** Rows by periods, each cell in the colour of its class; what has no figure is hatched. */
export function HeatFigure(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  const { spec, theme, actions } = props
  const stage = useRef<HTMLDivElement>(null)
  const [plot, size] = useSize<HTMLDivElement>()
  const control = useActiveCell(spec, actions)
  const pattern = `${useId()}-hatching`
  const { active } = control
  const layout = useMemo(() => layoutHeat(spec, size.width), [spec, size.width])
  const activeRow = control.isByKeyboard ? active?.series : undefined
  useEffect(() => {
    if (activeRow === undefined) return
    stage.current?.querySelector(`[data-row="${activeRow}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [activeRow])
  const height = spec.series.length * HEAT_ROW
  return (
    <>
      <ClassLegend spec={spec} theme={theme} />
      <FigureStage spec={spec} control={control} ref={stage}>
        <div className="heat" aria-hidden="true">
          <div className="heat-head">
            <svg width={size.width} height={26}>
              {size.width > 0 && <CategoryLabels spec={spec} bands={layout.bands} y={0} />}
            </svg>
          </div>
          <HeatNames spec={spec} actions={actions} active={active} />
          <div className="heat-plot" ref={plot}>
            {size.width > 0 && (
              <svg width={size.width} height={height}>
                <Hatching id={pattern} />
                <HeatMarks
                  spec={spec}
                  theme={theme}
                  layout={layout}
                  pattern={pattern}
                  control={control}
                  actions={actions}
                  size={{ width: size.width, height }}
                />
              </svg>
            )}
            <div className="figure-overlay">
              {active !== null && (
                <FigureTooltip
                  spec={spec}
                  active={active}
                  theme={theme}
                  actions={actions}
                  stage={{ width: size.width, height: Math.max(height, 170) }}
                  anchor={{
                    left: layout.bands.start(active.category),
                    right: layout.bands.start(active.category) + layout.bands.width,
                    y: (active.series + 0.5) * HEAT_ROW,
                  }}
                />
              )}
            </div>
          </div>
        </div>
      </FigureStage>
    </>
  )
}
