import { useState } from 'react'
import { useStable } from '../../components/use-stable.ts'
import { FigureLegend } from '../figure-legend.tsx'
import { FigureStage } from '../figure-stage.tsx'
import { SceneMarks } from '../scene/scene-marks.tsx'
import { useDrawing, type FigureProps } from '../scene/use-drawing.ts'
import { GivenLayer } from './chart-layer.tsx'
import { drawOverTime } from './draw-over-time.ts'
import { OverTimeChart } from './over-time-chart.tsx'
import { OverTimeLayer } from './over-time-layer.tsx'

/** An over-time figure on the screen: the Scene of bars, lines or ranges inside the frame that Recharts lays out around its plot. */
export function OverTimeFigure(props: FigureProps) {
  const { spec, theme, actions } = props
  const { room, size, pen, control, drawing } = useDrawing(props, drawOverTime)
  const [overlay, setOverlay] = useState<HTMLDivElement | null>(null)
  const categories = useStable(spec.categories)
  const plot = drawing?.field?.plot
  const margin = useStable(
    plot === undefined
      ? null
      : {
          top: plot.y,
          right: size.width - plot.x - plot.width,
          bottom: size.height - plot.y - plot.height,
          left: plot.x,
        },
  )
  return (
    <>
      {spec.series.length > 1 && drawing !== null && !drawing.areSeriesNamed && (
        <FigureLegend spec={spec} theme={theme} />
      )}
      <FigureStage spec={spec} control={control} ref={room}>
        {drawing !== null && (
          <div aria-hidden="true">
            {margin === null ? (
              <svg width={size.width} height={size.height}>
                <SceneMarks marks={drawing.marks} pen={pen} />
              </svg>
            ) : (
              <GivenLayer
                layer={
                  <OverTimeLayer
                    spec={spec}
                    theme={theme}
                    pen={pen}
                    drawing={drawing}
                    actions={actions}
                    control={control}
                    size={size}
                    overlay={overlay}
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
            )}
          </div>
        )}
        <div ref={setOverlay} className="figure-overlay" />
      </FigureStage>
    </>
  )
}
