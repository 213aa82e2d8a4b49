import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import type { Theme } from '../../data/model/palette.ts'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { CommitmentsPanel } from '../commitments/commitments-panel.tsx'
import { ExploreScreen } from '../explore/explore-screen.tsx'
import { FiltersPanel } from '../explore/filters-panel.tsx'
import { AskAheadContext } from '../state/ask-ahead-context.ts'
import type { Preferences } from '../state/preferences.ts'
import { ExploreColumns } from './explore-columns.tsx'
import type { useWorkspaceView } from './use-workspace-view.ts'

/** Explore: filters, the figures of the view, and the commitments beside them. */
export function ExplorePart(props: {
  readonly dataset: DatasetInfo
  readonly shown: ReturnType<typeof useWorkspaceView>
  readonly statements: readonly AssessedStatement[]
  readonly theme: Theme
  readonly preferences: Preferences
  readonly onPreferences: (preferences: Preferences) => void
  readonly onShortcuts: () => void
  readonly onViewText: () => void
  readonly onStatement: (id: string) => void
  readonly onLens: (lens: ViewQuery) => void
}) {
  const { dataset, shown } = props
  const { query, change } = shown
  const { answer, isAnswered } = shown.answered
  const { catalogue } = dataset
  return (
    <AskAheadContext value={shown.askAhead}>
      <ExploreColumns
        preferences={props.preferences}
        onPreferences={props.onPreferences}
        filters={
          answer !== null && (
            <FiltersPanel
              query={query}
              catalogue={catalogue}
              facets={answer.facets}
              onChange={change}
              onGestureEnd={shown.onGestureEnd}
            />
          )
        }
        figures={
          answer !== null && (
            <ExploreScreen
              answer={answer}
              isWaiting={!isAnswered}
              query={query}
              said={shown.said}
              dataset={dataset}
              theme={props.theme}
              onChange={change}
              onShow={shown.show}
              onShortcuts={props.onShortcuts}
              onViewText={props.onViewText}
            />
          )
        }
        commitments={
          <CommitmentsPanel
            articles={dataset.articles}
            catalogue={catalogue}
            statements={props.statements}
            query={query}
            onStatement={props.onStatement}
            onLens={props.onLens}
          />
        }
      />
    </AskAheadContext>
  )
}
