import { Suspense, useCallback, useEffect, useState } from 'react'
import type { Theme } from '../../data/model/palette.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { AssessedStatement } from '../../data/model/verdict.ts'
import { say } from '../../data/model/words/say.ts'
import type { AppState } from '../../electron/contract/channels.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import type { CommitmentsPart } from '../commitments/commitments-screen.tsx'
import { OverviewScreen } from '../overview/overview-screen.tsx'
import { RecipeDialog } from '../publish/recipe-dialog.tsx'
import { viewAsPublished } from '../sources/view-as-published.ts'
import { viewOfCell } from '../sources/view-of-cell.ts'
import { useDroppedPeople, usePeopleFile } from '../sources/people/use-people-file.ts'
import type { SourcesPart } from '../sources/sources-screen.tsx'
import type { ReportFile } from '../import/report-file.ts'
import { useImport } from '../import/use-import.ts'
import { viewOfImport } from '../import/view-of-import.ts'
import { PaletteLayer, usePalette } from '../palette/palette-layer.tsx'
import { workspaceCommands } from '../palette/workspace-commands.ts'
import { useDocumentControl } from '../state/document-context.ts'
import { refusalOf } from '../state/chosen-view.ts'
import { useClaims } from '../state/use-claims.ts'
import type { Preferences } from '../state/preferences.ts'
import type { DatasetControl } from '../state/use-dataset.ts'
import { RedsDialog } from '../components/reds-dialog.tsx'
import { RecoveryBanner } from '../document/recovery-banner.tsx'
import { useDocumentDialogs } from '../document/use-document-dialogs.tsx'
import { useDocumentKeys } from '../document/use-document-keys.ts'
import { ViewsMenu } from '../document/views-menu.tsx'
import { AppHeader } from './app-header.tsx'
import type { Screen } from './screens.ts'
import { firstQuery, firstScreen } from './first-view.ts'
import { DropTarget } from './drop-target.tsx'
import { ExplorePart } from './explore-part.tsx'
import {
  CommitmentsScreen,
  fetchLaterScreens,
  ImportScreen,
  PublishScreen,
  SourcesScreen,
} from './later-screens.ts'
import { ProblemBanner } from './problem-banner.tsx'
import { StatusBar } from './status-bar.tsx'
import type { GivenFiles } from './use-given-files.ts'
import { useHistory } from './use-history.ts'
import { useHistoryKeys } from './use-history-keys.ts'
import { useSaveShown } from './use-save-shown.ts'
import { useShellCommands } from './use-shell-commands.ts'
import { useShowGiven } from './use-show-given.ts'
import { useSpokenView } from './use-spoken-view.ts'
import { useWorkspaceView } from './use-workspace-view.ts'

const NONE: readonly AssessedStatement[] = []

/** Everything that belongs to one open dataset: its view, its history, its screens. Another dataset starts another one. */
export function Workspace(props: {
  readonly app: AppState
  readonly dataset: DatasetInfo
  readonly control: DatasetControl
  readonly given: GivenFiles
  readonly preferences: Preferences
  readonly onPreferences: (preferences: Preferences) => void
  readonly theme: Theme
  /** Runs it unless the reader wants to keep unsaved edits first. */
  readonly whenFree: (go: () => void) => void
}) {
  const { dataset, preferences, onPreferences, control, given } = props
  const { catalogue } = dataset
  const [screen, setScreen] = useState<Screen>(() => firstScreen(props))
  const [part, setPart] = useState<CommitmentsPart>('article')
  const [sourcesPart, setSourcesPart] = useState<SourcesPart>('findings')
  const [asked, setAsked] = useState<string | null>(null)
  const held = useDocumentControl()
  const { actions, dialogs } = useDocumentDialogs(control)
  const shown = useWorkspaceView(dataset, firstQuery(props), held.contentRevision, screen !== 'overview')
  const { query, answered: view, change, show, publish } = shown
  const hasAnswer = view.answer !== null
  // The data process answers in turn: the figure first, and of the overview what stands out in it.
  const [areClaimsWanted, setClaimsWanted] = useState(screen !== 'overview')
  if (screen !== 'overview' && !areClaimsWanted) setClaimsWanted(true)
  const claims = useClaims(
    hasAnswer && areClaimsWanted ? `${dataset.fingerprint} ${held.contentRevision}` : null,
  )
  useEffect(() => {
    if (hasAnswer) void fetchLaterScreens()
  }, [hasAnswer])
  const saveShown = useSaveShown({
    screen,
    drawn: view.answer?.query ?? null,
    publication: shown.publication,
    onProblem: control.report,
  })

  const onImported = useCallback(
    (files: readonly ReportFile[], grown: DatasetInfo) => {
      const seen = viewOfImport(files, grown.catalogue, grown.defaultQuery)
      if (seen !== null) show(seen)
      setScreen('explore')
    },
    [show],
  )
  const imports = useImport(onImported)
  const { addFiles } = imports
  const onReports = useCallback(
    (files: readonly File[]) => {
      setScreen('sources')
      addFiles(files)
    },
    [addFiles],
  )
  const arePeopleShown = screen === 'sources' && sourcesPart === 'people' && !imports.isShown
  const people = usePeopleFile()
  const onFiles = useDroppedPeople(arePeopleShown, people, onReports)
  const onImport = (): void => {
    setScreen('sources')
    imports.choose()
  }
  // A view may come from another dataset, or an older edition of this one: what can't be shown leaves the last one standing.
  const openView = (asked: ViewQuery): void => {
    const refusal = refusalOf(asked, dataset)
    control.report(refusal)
    if (refusal !== null) return
    show(asked)
    setScreen('explore')
  }
  const { openRecipe, read, forget } = useShowGiven(given, {
    onPublication: (publication) => {
      const refusal = refusalOf(publication.query, dataset)
      if (refusal !== null) control.report(refusal)
      else shown.showPublication(publication)
      return refusal === null
    },
    onPublish: () => {
      setScreen('publish')
    },
    onView: openView,
    onProblem: control.report,
  })
  const history = useHistory(screen, setScreen, shown.session, shown.dispatch)
  useHistoryKeys(history.undo, history.redo)
  useDocumentKeys()
  useShellCommands(given, {
    onUndo: history.undo,
    onRedo: history.redo,
    onDocument: actions,
    onShow: setScreen,
    onImport,
    onSave: saveShown.save,
  })
  useSpokenView(view.answer?.sentence)
  const palette = usePalette()

  const onLens = useCallback(
    (lens: ViewQuery): void => {
      show(lens)
      setScreen('explore')
    },
    [show],
  )
  const onOverview = useCallback(
    (seen: ViewQuery): void => {
      onLens(seen)
      // The control that was pressed goes with its screen.
      requestAnimationFrame(() => document.getElementById('main')?.focus())
    },
    [onLens],
  )
  const onStatement = useCallback((id: string): void => {
    setAsked(id)
    setPart('statements')
    setScreen('commitments')
  }, [])
  const problem = control.problem ?? view.failure?.sentence ?? null
  return (
    <div className="app">
      <DropTarget
        onFile={control.openFile}
        onReports={onFiles}
        isImporting={screen === 'sources' && imports.isShown}
      />
      <AppHeader
        screen={screen}
        onScreen={setScreen}
        control={control}
        theme={preferences.theme}
        onTheme={(theme) => {
          onPreferences({ ...preferences, theme })
        }}
        onPalette={palette.onPalette}
        history={history}
        document={actions}
        onImport={onImport}
        tools={<ViewsMenu query={query} onView={openView} />}
      />
      <div className="banners">
        <RecoveryBanner onRecovered={control.onOpened} onProblem={control.report} whenFree={props.whenFree} />
        {problem !== null && (
          <ProblemBanner
            sentence={problem}
            action={
              control.foreign === null
                ? undefined
                : {
                    label: say('importing.choose-table'),
                    run: () => {
                      if (control.foreign !== null) imports.addHandles([control.foreign])
                      control.report(null)
                      setScreen('sources')
                    },
                  }
            }
            onDismiss={() => {
              control.report(null)
              view.dismissFailure()
            }}
          />
        )}
      </div>
      {dialogs}
      <RedsDialog saving={saveShown.saving} />
      <Suspense fallback={null}>
        {screen === 'publish' && (
          <PublishScreen
            publication={shown.publication}
            said={shown.said}
            onChange={publish}
            onGestureEnd={shown.onGestureEnd}
            onProblem={control.report}
            territories={catalogue.territories}
            onFile={given.openFigure}
            onRecipe={openRecipe}
          />
        )}
        {screen === 'sources' &&
          (imports.isShown ? (
            <ImportScreen control={imports} catalogue={catalogue} />
          ) : (
            <SourcesScreen
              dataset={dataset}
              part={sourcesPart}
              onPart={setSourcesPart}
              imports={imports}
              onImport={onImport}
              people={people}
              onShow={(cell) => {
                change((before) => viewOfCell(cell, catalogue, before))
                setScreen('explore')
              }}
              asPublished={query.asPublished ?? null}
              onAsPublished={(day) => {
                change((before) => viewAsPublished(before, day))
              }}
            />
          ))}
        {screen === 'commitments' && (
          <CommitmentsScreen
            dataset={dataset}
            claims={claims}
            query={query}
            part={part}
            onPart={(next) => {
              setAsked(null)
              setPart(next)
            }}
            asked={asked}
            onStatement={onStatement}
            onLens={onLens}
          />
        )}
      </Suspense>
      {read !== null && <RecipeDialog read={read} onClose={forget} />}
      {screen === 'overview' && (
        <OverviewScreen
          dataset={dataset}
          query={query}
          answer={view.answer}
          revision={held.contentRevision}
          theme={props.theme}
          onOpen={onOverview}
          onImport={onImport}
          onShortcuts={palette.onShortcuts}
        />
      )}
      {screen === 'explore' && (
        <ExplorePart
          dataset={dataset}
          shown={shown}
          statements={claims.board?.statements ?? NONE}
          theme={props.theme}
          preferences={preferences}
          onPreferences={onPreferences}
          onShortcuts={palette.onShortcuts}
          onViewText={palette.onViewText}
          onStatement={onStatement}
          onLens={onLens}
        />
      )}
      <StatusBar
        app={props.app}
        figureCount={screen === 'overview' ? null : (view.answer?.figureCount ?? null)}
        shown={screen === 'explore' ? saveShown : null}
      />
      <PaletteLayer
        control={palette}
        view={view.answer === null ? null : query}
        onOpenView={openView}
        commands={() =>
          workspaceCommands({
            query,
            defaultQuery: dataset.defaultQuery,
            catalogue,
            territories: view.answer?.facets.territories ?? [],
            onChange: change,
            onShow: show,
            onScreen: setScreen,
            onTheme: (theme) => {
              onPreferences({ ...preferences, theme })
            },
            onUndo: history.canUndo ? history.undo : null,
            onRedo: history.canRedo ? history.redo : null,
            onShortcuts: palette.onShortcuts,
            onViewText: palette.onViewText,
            onImport,
            shown: saveShown,
          })
        }
      />
    </div>
  )
}
