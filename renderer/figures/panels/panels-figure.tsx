import { useEffect, useMemo, useState } from 'react'
import { axisUnit } from '../../../data/model/words/axis-unit.ts'
import type { Theme } from '../../../data/model/palette.ts'
import { panelLegend } from '../../../data/model/panel-legend.ts'
import { useSize } from '../../components/use-size.ts'
import type { FigureActions } from '../figure-actions.ts'
import { FigureLegend } from '../figure-legend.tsx'
import { FigureStage } from '../figure-stage.tsx'
import { FigureTooltip } from '../figure-tooltip.tsx'
import type { WordedFigure } from '../spec-types.ts'
import { useActiveCell } from '../use-active-cell.ts'
import { PanelPlot } from './panel-plot.tsx'
import { panelStarts } from './panel-starts.ts'

const NARROWEST = 190
const GAP = 16
/** Few panels grow into the room there is; many scroll. */
const PANEL_HEIGHT = { least: 138, most: 230 } as const
const PANEL_TITLE = 24

/** Many small figures that share their periods, in as many columns as there is room for; the list scrolls. */
export function PanelsFigure(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly actions: FigureActions
}) {
  const { spec, theme, actions } = props
  const [stage, stageSize] = useSize<HTMLDivElement>()
  const [list, size] = useSize<HTMLOListElement>()
  const [anchor, setAnchor] = useState({ left: 0, right: 0, y: 0 })
  const control = useActiveCell(spec, actions)
  const { active } = control
  const starts = useMemo(() => panelStarts(spec), [spec])
  const fitting = Math.max(1, Math.floor((size.width + GAP) / (NARROWEST + GAP)))
  const columns = Math.min(fitting, Math.max(1, spec.panels.length))
  const width = Math.floor((size.width - GAP * (columns - 1)) / columns)
  const rows = Math.ceil(spec.panels.length / columns)
  const share = Math.floor((stageSize.height - GAP * (rows - 1)) / Math.max(1, rows)) - PANEL_TITLE
  const height = Math.min(PANEL_HEIGHT.most, Math.max(PANEL_HEIGHT.least, share))
  const activePanel = active === null ? -1 : starts.findLastIndex((start) => start <= active.series)

  useEffect(() => {
    if (activePanel === -1) return
    const element = stage.current?.querySelector<HTMLElement>(`[data-panel-index="${activePanel}"]`)
    if (element === undefined || element === null) return
    if (control.isByKeyboard) element.scrollIntoView({ block: 'nearest' })
    setAnchor({
      left: element.offsetLeft,
      right: element.offsetLeft + element.offsetWidth,
      y: element.offsetTop + element.offsetHeight / 2,
    })
  }, [activePanel, control.isByKeyboard, size.width, stage])

  const legend = panelLegend(spec)
  return (
    <>
      <p className="axis-unit" aria-hidden="true">
        {axisUnit(spec)}
      </p>
      {legend.length > 0 && <FigureLegend spec={{ ...spec, series: legend }} theme={theme} />}
      <FigureStage spec={spec} control={control} ref={stage}>
        <ol
          className="panels"
          aria-hidden="true"
          ref={list}
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gap: GAP }}
        >
          {size.width > 0 &&
            spec.panels.map((panel, index) => (
              <PanelPlot
                key={panel.id}
                spec={spec}
                panel={panel}
                index={index}
                theme={theme}
                width={width}
                height={height}
                start={starts[index] ?? 0}
                active={index === activePanel ? active : null}
                control={control}
                actions={actions}
              />
            ))}
        </ol>
        <div className="figure-overlay">
          {active !== null && (
            <FigureTooltip
              spec={spec}
              active={active}
              theme={theme}
              actions={actions}
              stage={{ width: size.width, height: Number.POSITIVE_INFINITY }}
              anchor={anchor}
            />
          )}
        </div>
      </FigureStage>
    </>
  )
}
