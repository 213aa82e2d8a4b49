import { useEffect, useState, type ReactNode } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { say } from '../../data/model/words/say.ts'
import { AskLine } from './ask-line.tsx'
import { stateOf } from './asks.ts'
import { ComesIn } from './comes-in.tsx'
import { FileFacts } from './file-facts.tsx'
import { FileTabs, type FileTab } from './file-tabs.tsx'
import { ImportButton, importLabel } from './import-button.tsx'
import { MapColumns } from './mapping/map-columns.tsx'
import { PeriodBars } from './period-bars.tsx'
import { takenOf, type ReportFile } from './report-file.ts'
import { useAsks } from './use-asks.ts'
import type { ImportControl } from './use-import.ts'
import { recipeOf } from './use-layouts.ts'

/** One file: what it was taken for, what is asked of it, and what comes in when it is agreed to. */
export function FileView(props: {
  readonly file: ReportFile
  readonly control: ImportControl
  readonly catalogue: Catalogue
  readonly layouts: readonly MappingRecipe[]
  /** What stands beside the file's name. */
  readonly actions: ReactNode
}) {
  const { file, control, catalogue } = props
  const [tab, setTab] = useState<FileTab>('sums')
  const asks = useAsks(file)
  const recipe = recipeOf(file, props.layouts)
  const state = stateOf(file)
  const commit = (): void => {
    control.commit([file])
  }
  const goOn = state === 'ready' ? commit : asks.next
  useImportKey(control.work === 'none' && (state === 'ready' || asks.open.length > 0) ? goOn : null)
  const { report } = file
  const taken = takenOf(file)
  return (
    <>
      <div className="import-main" data-import-file={file.name} data-state={state}>
        <div className="import-title">
          <h1>{file.name}</h1>
          <div className="import-actions">{props.actions}</div>
          <p className="import-known">{knownAs(file)}</p>
        </div>
        <AskLine file={file} asks={asks} control={control} catalogue={catalogue} recipe={recipe} />
        <FileTabs
          file={file}
          asks={asks}
          control={control}
          catalogue={catalogue}
          recipe={recipe}
          tab={tab}
          onTab={setTab}
        />
      </div>
      <aside className="import-panel" aria-label={say('importing.comes-in')}>
        <h2>
          {say('importing.comes-in')} <span className="hint">{say('importing.nothing-in-yet')}</span>
        </h2>
        <ComesIn
          file={file}
          recipe={recipe}
          catalogue={catalogue}
          onAsk={asks.goTo}
          onTerritories={() => {
            setTab('questions')
          }}
        />
        {taken !== null && <PeriodBars taken={taken} />}
        {report !== null && report.failure === null && (
          <FileFacts
            file={file}
            report={report}
            onTab={setTab}
            onDecide={(change) => {
              control.decide(file.handle, change)
            }}
          />
        )}
        {canBeMapped(file) && (
          <div className="import-anew">
            <MapColumns
              file={file}
              control={control}
              catalogue={catalogue}
              recipe={recipe}
              onMapped={asks.answered}
              isAnew
            />
            <button type="button" className="link-button" onClick={control.saveReport}>
              {say('importing.save-report')}
            </button>
          </div>
        )}
        <ImportButton
          control={control}
          state={state}
          asked={asks.open.length}
          label={importLabel(file)}
          onImport={commit}
          onAsk={asks.next}
        />
      </aside>
    </>
  )
}

/** A file that is read, and whose first rows can be shown beside what its columns mean. */
function canBeMapped({ report, inspection }: ReportFile): boolean {
  return report !== null && report.found === undefined && (inspection?.preview.length ?? 0) > 0
}

/** `43 KB · Like “TikTok, requests by country”`. */
function knownAs({ report, inspection, choices }: ReportFile): string {
  if (inspection === null) return say('importing.why-reading')
  const layout = report?.layout ?? inspection.layout
  const isOffered = report?.questions.some(({ ask }) => ask === 'mapping') === true
  const known =
    layout === null
      ? say(inspection.tables === undefined ? 'importing.no-layout' : 'importing.database')
      : isOffered
        ? say('importing.layout-like', { layout: layout.name })
        : say(
            choices.recipe === null && choices.layout === null
              ? 'importing.layout-known'
              : 'importing.layout',
            {
              layout: layout.name,
            },
          )
  return `${formatBytes(inspection.bytes)} · ${known}`
}

/** Ctrl+Enter imports, or goes to the next open question. */
export function useImportKey(goOn: (() => void) | null): void {
  useEffect(() => {
    if (goOn === null) return undefined
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      goOn()
    }
    window.addEventListener('keydown', hear)
    return () => {
      window.removeEventListener('keydown', hear)
    }
  }, [goOn])
}
