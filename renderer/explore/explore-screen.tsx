import { useCallback, useMemo, useState } from 'react'
import type { Theme } from '../../data/model/palette.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { englishFigure } from '../../data/model/words/english-figure.ts'
import { say } from '../../data/model/words/say.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { ViewNotices } from '../components/view-notices.tsx'
import { createLinkedMarks, LinkedMarksContext } from '../figures/linked-mark.ts'
import type { Mark } from '../figures/spec-types.ts'
import { useAskAhead } from '../state/ask-ahead-context.ts'
import { periodChoices } from '../state/choices.ts'
import { withShape } from '../state/change-view.ts'
import { chooseFigure } from '../state/choose-figure.ts'
import { useDesk } from '../state/desk-context.ts'
import { useSheetLocale } from '../state/sheet-locale-context.ts'
import { CountingFirst } from './counting-first.tsx'
import { EmptiedBy } from './emptied-by.tsx'
import { figureForms, shownForm } from './figure-forms.ts'
import { FigureNotes } from './figure-notes.tsx'
import { FigureOptions } from './figure-options.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { FigureTabs } from './figure-tabs.tsx'
import type { ChangeView } from './change-view.ts'
import { PicksBar } from './picks-bar.tsx'
import { RowsDrawer } from './rows-drawer.tsx'
import { SelectionLine } from './selection-line.tsx'
import { useFigureActions } from './use-figure-actions.ts'

/** The figures of the view, linked: what is chosen in one narrows both, what is pointed at in one is marked in both. */
export function ExploreScreen(props: {
  readonly answer: ViewAnswer
  /** The answer is of the view before: that of the chosen one has yet to come. */
  readonly isWaiting: boolean
  readonly query: ViewQuery
  /** What of the chosen view isn’t shown. */
  readonly said: readonly string[]
  readonly dataset: DatasetInfo
  readonly theme: Theme
  readonly onChange: ChangeView
  /** Shows another view, of which nothing that was chosen before is left. */
  readonly onShow: (view: ViewQuery) => void
  readonly onShortcuts: () => void
  readonly onViewText: () => void
}) {
  const { answer, dataset, theme, onChange } = props
  const { catalogue } = dataset
  const desk = useDesk()
  const askAhead = useAskAhead()
  const { locale } = useSheetLocale()
  const [isTable, setTable] = useState(false)
  const [isRankingTable, setRankingTable] = useState(false)
  const [rowsOf, setRowsOf] = useState<{ readonly query: ViewQuery; readonly mark: Mark } | null>(null)
  const [linked] = useState(createLinkedMarks)
  const drawn = answer.query

  const onRows = useCallback(
    (mark: Mark) => {
      setRowsOf({ query: drawn, mark })
    },
    [drawn],
  )
  const actions = useFigureActions({
    query: drawn,
    catalogue,
    onChange,
    onRows,
    onShortcuts: props.onShortcuts,
  })
  const figureActions = useMemo(
    () => ({
      ...actions,
      onTable: () => {
        setTable((before) => !before)
      },
    }),
    [actions],
  )
  const rankingActions = useMemo(
    () => ({
      ...actions,
      onTable: () => {
        setRankingTable((before) => !before)
      },
    }),
    [actions],
  )
  const onChoose = useCallback(
    (query: ViewQuery) => {
      onChange(() => query)
    },
    [onChange],
  )
  // What was asked shows at once; what came of it, when it has come.
  const isAnswered = drawn.shape === props.query.shape && drawn.figure === props.query.figure
  const isRankingLarge = drawn.figure === 'territories-ranked'

  return (
    <LinkedMarksContext value={linked}>
      <SelectionLine
        answer={answer}
        onChoose={onChoose}
        onViewText={props.onViewText}
        onReset={() => {
          props.onShow({ ...dataset.defaultQuery, figure: props.query.figure })
        }}
      />
      <ViewNotices said={props.said} />
      <FigureTabs
        chosen={props.query.figure}
        onChoose={(figure) => {
          setTable(false)
          onChange((before) => chooseFigure(before, figure))
        }}
        onReach={(figure) => {
          askAhead((before) => chooseFigure(before, figure))
        }}
      />
      <PicksBar actions={actions} catalogue={catalogue} />
      <CountingFirst counting={answer.counting}>
        <div className="figures" aria-busy={props.isWaiting} data-figures={isRankingLarge ? 'one' : 'two'}>
          <FigurePanel
            spec={englishFigure(answer.figure)}
            theme={theme}
            className="figure-large"
            actions={figureActions}
            isTable={isTable}
            form={shownForm(props.query, isAnswered ? answer.figure.shape : props.query.shape, isTable)}
            forms={figureForms(drawn, catalogue)}
            onForm={(form) => {
              setTable(form === 'table')
              if (form !== 'table' && form !== 'figure') onChange((before) => withShape(before, form))
            }}
            options={
              <FigureOptions
                query={props.query}
                catalogue={catalogue}
                periods={periodChoices(drawn, catalogue)}
                onChange={onChange}
              />
            }
          >
            <EmptiedBy filters={answer.emptiedBy} onChoose={onChoose} />
          </FigurePanel>
          {!isRankingLarge && (
            <FigurePanel
              spec={englishFigure(answer.ranking)}
              theme={theme}
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
            />
          )}
          <div className="figure-foot">
            <FigureNotes spec={englishFigure(answer.figure)} query={drawn} catalogue={catalogue} />
            <button
              type="button"
              className="button"
              onClick={() => {
                onRows({ period: null, territory: null, outcome: null })
              }}
            >
              {say('screen.all-rows')}
            </button>
          </div>
        </div>
      </CountingFirst>
      {rowsOf !== null && (
        <RowsDrawer
          source={JSON.stringify(rowsOf)}
          ask={(limit) => desk.call('figure.rows', { ...rowsOf, limit })}
          catalogue={catalogue}
          sheet={{ about: 'mark', ...rowsOf, locale }}
          onClose={() => {
            setRowsOf(null)
          }}
        />
      )}
    </LinkedMarksContext>
  )
}
