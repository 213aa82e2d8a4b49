import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Theme } from '../../data/model/palette.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { WordedFigure } from '../../data/model/worded-figure.ts'
import type { ChangeView } from '../explore/change-view.ts'
import { FigureDrawing } from '../explore/figure-drawing.tsx'
import { RowsDrawer } from '../explore/rows-drawer.tsx'
import { useFigureActions } from '../explore/use-figure-actions.ts'
import { useTurnByKey } from '../explore/use-turn-by-key.ts'
import { FigureTable } from '../figures/figure-table.tsx'
import type { Mark } from '../figures/spec-types.ts'
import { useDesk } from '../state/desk-context.ts'
import { newestNumbers } from './newest-numbers.ts'

/** The company's plain figure: what is chosen in it opens Explore; rows and the table stand here. */
export function OverviewFigure(props: {
  readonly answer: ViewAnswer
  readonly spec: WordedFigure
  readonly catalogue: Catalogue
  readonly theme: Theme
  readonly onOpen: (view: ViewQuery) => void
  readonly onShortcuts: () => void
  readonly onImport: () => void
  /** What else stands under the figure. */
  readonly children: ReactNode
}) {
  const { answer, spec, catalogue, onOpen } = props
  const desk = useDesk()
  const [isTable, setTable] = useState(false)
  const [rowsOf, setRowsOf] = useState<{ readonly query: ViewQuery; readonly mark: Mark } | null>(null)
  const drawn = answer.query
  const onChange = useCallback<ChangeView>(
    (step) => {
      onOpen(step(drawn))
    },
    [onOpen, drawn],
  )
  const onRows = useCallback(
    (mark: Mark) => {
      setRowsOf({ query: drawn, mark })
    },
    [drawn],
  )
  const shared = useFigureActions({
    query: drawn,
    catalogue,
    onChange,
    onRows,
    onShortcuts: props.onShortcuts,
  })
  const actions = useMemo(
    () => ({
      ...shared,
      onTable: () => {
        setTable((before) => !before)
      },
    }),
    [shared],
  )
  const { body, actions: turning, onKeyDown } = useTurnByKey(actions, isTable)
  const isEmpty = spec.emptyReason !== null
  return (
    <section className="overview-figure" aria-label={spec.title} data-empty={isEmpty}>
      <div ref={body} className="overview-plot" tabIndex={-1} onKeyDown={onKeyDown}>
        {isTable && !isEmpty ? (
          <FigureTable spec={spec} actions={turning} />
        ) : (
          <FigureDrawing spec={spec} theme={props.theme} actions={turning} />
        )}
      </div>
      <div className="overview-figure-foot">
        <span className="hint">{isEmpty ? say('overview.nothing') : newestInWords(spec)}</span>
        {props.children}
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            if (isEmpty) props.onImport()
            else onOpen(drawn)
          }}
        >
          {isEmpty ? say('overview.import') : say('overview.open-figure')}
        </button>
      </div>
      {rowsOf !== null && (
        <RowsDrawer
          source={JSON.stringify(rowsOf)}
          ask={(limit) => desk.call('figure.rows', { ...rowsOf, limit })}
          catalogue={catalogue}
          onClose={() => {
            setRowsOf(null)
          }}
        />
      )}
    </section>
  )
}

/** The numbers of the newest period that has any, as the figure stacks or lists them. */
function newestInWords(spec: WordedFigure): string {
  const { period, numbers } = newestNumbers(spec)
  if (period === null) return spec.title
  const told = numbers.map(({ label, text: number }) => say('overview.number', { label, number }))
  return say('overview.newest', { period, numbers: told.toReversed().join('; ') })
}
