import { useEffect, useRef } from 'react'
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import type { Theme } from '../../data/model/palette.ts'
import { say } from '../../data/model/words/say.ts'
import { useSize } from '../components/use-size.ts'
import type { FigureActions } from './figure-actions.ts'
import { FigureStage } from './figure-stage.tsx'
import { RankedLayer } from './ranked-layer.tsx'
import type { FigureSpec } from './spec-types.ts'
import { maybeMark, useActiveCell, type ActiveCellControl } from './use-active-cell.ts'

const ROW = 24
const AXIS = 22

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
  const ticks = spec.valueAxis.ticks
  return (
    <>
      <p className="axis-unit" aria-hidden="true">
        {spec.unit}
      </p>
      <FigureStage spec={spec} control={control} ref={stage}>
        <div className="ranked" aria-hidden="true">
          <RankedRows spec={spec} control={control} actions={actions} />
          <div className="ranked-plot" ref={plot}>
            {size.width > 0 && (
              <ComposedChart
                layout="vertical"
                width={size.width}
                height={height}
                data={spec.categories}
                margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
                accessibilityLayer={false}
                throttleDelay={0}
              >
                <CartesianGrid horizontal={false} />
                <XAxis
                  type="number"
                  orientation="top"
                  domain={[spec.valueAxis.min, spec.valueAxis.max]}
                  allowDataOverflow
                  ticks={ticks.map(({ value }) => value)}
                  tickFormatter={(value: number) => ticks.find((tick) => tick.value === value)?.label ?? ''}
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

function RankedRows(props: {
  readonly spec: FigureSpec
  readonly control: ActiveCellControl
  readonly actions: FigureActions
}) {
  const { spec, control, actions } = props
  const only = spec.series.length === 1 ? spec.series[0] : undefined
  return (
    <ol className="ranked-rows">
      {spec.categories.map((category, index) => {
        const cell = { series: 0, category: index }
        const mark = maybeMark(spec, cell)
        const isActive = control.active?.category === index
        return (
          <li
            key={category.id}
            data-row={index}
            data-active={isActive}
            onPointerMove={() => {
              control.point(cell)
            }}
            onClick={(event) => {
              if (mark !== undefined) actions.onFilter(mark, event.shiftKey ? 'series' : 'category')
            }}
          >
            <span className="ranked-name" title={category.label}>
              {category.label}
            </span>
            <span className="ranked-value" data-absent={only?.cells[index]?.low === null}>
              {only?.cells[index]?.text}
            </span>
            {isActive && mark !== undefined && (
              <button
                type="button"
                tabIndex={-1}
                className="ranked-action"
                onClick={(event) => {
                  event.stopPropagation()
                  actions.onRows(mark)
                }}
              >
                {say('screen.rows')}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
