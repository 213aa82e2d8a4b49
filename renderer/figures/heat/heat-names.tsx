import type { FigureActions } from '../figure-actions.ts'
import type { ActiveCell } from '../key-plan.ts'
import type { WordedFigure } from '../spec-types.ts'
import { HEAT_ROW } from './layout-heat.ts'

/** The rows' names; pressing one narrows the view to it. */
export function HeatNames(props: {
  readonly spec: WordedFigure
  readonly actions: FigureActions
  readonly active: ActiveCell | null
}) {
  return (
    <ol className="heat-names">
      {props.spec.series.map((series, index) => {
        const [mark] = series.marks
        return (
          <li
            key={series.id}
            data-row={index}
            data-active={props.active?.series === index}
            data-emphasis={series.emphasis}
            style={{ height: HEAT_ROW }}
            title={series.label}
            onClick={() => {
              if (mark !== undefined) props.actions.onFilter(mark, 'series')
            }}
          >
            <bdi>{series.label}</bdi>
          </li>
        )
      })}
    </ol>
  )
}
