import { useCallback, useMemo, useState } from 'react'
import type { Theme } from '../../data/model/palette.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../electron/contract/channels.ts'
import type { FigureActions } from '../figures/figure-actions.ts'
import { OverTimeFigure } from '../figures/over-time-figure.tsx'
import type { Mark } from '../figures/spec-types.ts'
import { TerritoriesRankedFigure } from '../figures/territories-ranked-figure.tsx'
import { stackedReason } from '../state/choices.ts'
import { useDesk } from '../state/desk-context.ts'
import { filterByMark, maybeMarkFilter } from '../state/filter-by-mark.ts'
import { FigureNotes } from './figure-notes.tsx'
import { FigurePanel } from './figure-panel.tsx'
import type { ChangeView } from './filters-panel.tsx'
import { RowsDrawer } from './rows-drawer.tsx'
import { SelectionLine } from './selection-line.tsx'

/** The figures of the view, linked: what is chosen in one narrows both. */
export function ExploreScreen(props: {
  readonly answer: ViewAnswer
  readonly query: ViewQuery
  readonly dataset: DatasetInfo
  readonly theme: Theme
  readonly onChange: ChangeView
}) {
  const { answer, dataset, theme, onChange } = props
  const desk = useDesk()
  const [isOverTimeTable, setOverTimeTable] = useState(false)
  const [isRankingTable, setRankingTable] = useState(false)
  const [rowsOf, setRowsOf] = useState<{ readonly query: ViewQuery; readonly mark: Mark } | null>(null)

  const onFilter = useCallback<FigureActions['onFilter']>(
    (mark, side) => {
      onChange((before) => filterByMark(before, mark, side))
    },
    [onChange],
  )
  const shared = useMemo(
    () => ({
      onFilter,
      onRows: (mark: Mark) => {
        setRowsOf({ query: answer.query, mark })
      },
      mayFilter: (mark: Mark, side: 'category' | 'series') =>
        maybeMarkFilter(answer.query, mark, side) !== undefined,
    }),
    [onFilter, answer.query],
  )
  const overTimeActions = {
    ...shared,
    onTable: () => {
      setOverTimeTable((isTable) => !isTable)
    },
  }
  const rankingActions = {
    ...shared,
    onTable: () => {
      setRankingTable((isTable) => !isTable)
    },
  }
  const noStack =
    answer.query.by === 'territory'
      ? say('screen.reason-territories-lines')
      : stackedReason(answer.query, dataset.catalogue)

  return (
    <>
      <SelectionLine
        answer={answer}
        isDefault={JSON.stringify(props.query) === JSON.stringify(dataset.defaultQuery)}
        onChoose={(query) => {
          onChange(() => query)
        }}
        onReset={() => {
          onChange(() => dataset.defaultQuery)
        }}
      />
      <div className="figures">
        <FigurePanel
          spec={answer.figure}
          className="figure-over-time"
          actions={overTimeActions}
          isTable={isOverTimeTable}
          form={isOverTimeTable ? 'table' : answer.figure.shape === 'stacked' ? 'stacked' : 'lines'}
          forms={[
            { id: 'stacked', label: say('screen.stacked'), disabledReason: noStack },
            { id: 'lines', label: say('screen.lines'), disabledReason: null },
            { id: 'table', label: say('screen.table'), disabledReason: null },
          ]}
          onForm={(form) => {
            setOverTimeTable(form === 'table')
            if (form !== 'table') onChange((before) => ({ ...before, shape: form }))
          }}
        >
          <OverTimeFigure spec={answer.figure} theme={theme} actions={overTimeActions} />
        </FigurePanel>
        <FigurePanel
          spec={answer.ranking}
          className="figure-ranking"
          actions={rankingActions}
          isTable={isRankingTable}
          form={isRankingTable ? 'table' : 'bars'}
          forms={[
            { id: 'bars', label: say('screen.ranking-bars'), disabledReason: null },
            { id: 'table', label: say('screen.table'), disabledReason: null },
          ]}
          onForm={(form) => {
            setRankingTable(form === 'table')
          }}
        >
          <TerritoriesRankedFigure spec={answer.ranking} theme={theme} actions={rankingActions} />
        </FigurePanel>
        <div className="figure-foot">
          <FigureNotes spec={answer.figure} />
          <button
            type="button"
            className="button"
            onClick={() => {
              shared.onRows({ period: null, territory: null, outcome: null })
            }}
          >
            {say('screen.all-rows')}
          </button>
        </div>
      </div>
      {rowsOf !== null && (
        <RowsDrawer
          source={JSON.stringify(rowsOf)}
          ask={(limit) => desk.call('figure.rows', { ...rowsOf, limit })}
          catalogue={dataset.catalogue}
          onClose={() => {
            setRowsOf(null)
          }}
        />
      )}
    </>
  )
}
