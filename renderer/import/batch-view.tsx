import { formatCount } from '../../data/model/format.ts'
import { say } from '../../data/model/words/say.ts'
import { periodsText, sumSentences } from '../../data/model/words/say-taken.ts'
import { openAsks, stateOf } from './asks.ts'
import { changesText } from './file-facts.tsx'
import { useImportKey } from './file-view.tsx'
import { ImportButton } from './import-button.tsx'
import { takenOf, type ReportFile } from './report-file.ts'
import type { ImportControl } from './use-import.ts'

/** Several files: one row each with what it was taken for and how it stands; those that are ready are imported, the others wait. */
export function BatchView(props: { readonly control: ImportControl; readonly actions: React.ReactNode }) {
  const { control } = props
  const { files } = control
  const ready = files.filter((file) => stateOf(file) === 'ready')
  const asking = files.filter((file) => stateOf(file) === 'asks')
  const asked = asking.reduce((sum, file) => sum + openAsks(file).length, 0)
  const onImport = (): void => {
    control.commit(ready)
  }
  const onAsk = (): void => {
    control.open(asking[0]?.handle ?? null)
  }
  const state = ready.length > 0 ? 'ready' : asked > 0 ? 'asks' : leastState(files)
  useImportKey(control.work !== 'none' ? null : ready.length > 0 ? onImport : asked > 0 ? onAsk : null)
  return (
    <>
      <div className="import-main">
        <div className="import-title">
          <h1>{say('importing.batch-title', { count: files.length })}</h1>
          <div className="import-actions">{props.actions}</div>
          <p className="import-known">{say('importing.batch-lead')}</p>
        </div>
        <div className="batch-list" role="region" aria-label={say('importing.files')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(['file', 'company', 'period', 'territories', 'changes', 'state'] as const).map((word) => (
                  <th key={word} scope="col" data-head={word}>
                    {say(`importing.batch-${word}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{say('importing.open-file-head')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {files.map((file) => (
                <BatchRow key={file.handle} file={file} control={control} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <aside className="import-panel" aria-label={say('importing.comes-in')}>
        <h2>
          {say('importing.comes-in')} <span className="hint">{say('importing.nothing-in-yet')}</span>
        </h2>
        <p className="comes-in">{batchSentence(files)}</p>
        {ready.map((file) => (
          <p key={file.handle} className="hint">
            {readySentence(file)}
          </p>
        ))}
        <ImportButton
          control={control}
          state={state}
          asked={ready.length > 0 ? 0 : asked}
          label={say('importing.import-ready', { count: ready.length })}
          onImport={onImport}
          onAsk={onAsk}
        />
      </aside>
    </>
  )
}

function BatchRow({ file, control }: { readonly file: ReportFile; readonly control: ImportControl }) {
  const { report, inspection } = file
  const state = stateOf(file)
  const taken = takenOf(file)
  const isAsked = (...asks: readonly string[]): boolean =>
    report?.questions.some(({ ask }) => asks.includes(ask)) === true
  const layout = report?.layout ?? inspection?.layout ?? null
  return (
    <tr data-import-file={file.name} data-state={state}>
      <th scope="row">
        {file.name}
        <span className="hint">
          {layout === null
            ? say('importing.no-layout')
            : say('importing.layout-known', { layout: layout.name })}
        </span>
      </th>
      <td data-asked={isAsked('company', 'mapping')}>
        {isAsked('company', 'mapping') ? say('taken.company-asked') : (taken?.company.name ?? '–')}
      </td>
      <td data-asked={isAsked('period')}>
        {isAsked('period') ? say('taken.period-asked') : taken === null ? '–' : periodsText(taken.periods)}
      </td>
      <td data-count data-unit={taken === null ? '' : ` ${say('importing.batch-territories').toLowerCase()}`}>
        {taken === null ? '–' : formatCount(taken.territories)}
      </td>
      <td>{report?.failure === null ? changesText(report) : '–'}</td>
      <td>
        <span className="file-state" data-state={state}>
          {say(`importing.state-${state}`, { count: openAsks(file).length })}
        </span>
        {state === 'failed' && <span className="hint">{report?.failure?.sentence}</span>}
      </td>
      <td>
        <button
          type="button"
          className="button"
          aria-label={say('importing.open-file', { file: file.name })}
          onClick={() => {
            control.open(file.handle)
          }}
        >
          {say('importing.open-short')}
        </button>
      </td>
    </tr>
  )
}

/** Where none is ready and none asks: why not. */
function leastState(files: readonly ReportFile[]) {
  const states = files.map(stateOf)
  return (
    states.find((state) => state === 'reading') ?? states.find((state) => state === 'failed') ?? 'nothing-new'
  )
}

function batchSentence(files: readonly ReportFile[]): string {
  const count = (state: ReturnType<typeof stateOf>): number =>
    files.filter((file) => stateOf(file) === state).length
  return (['ready', 'asks', 'nothing-new', 'failed', 'reading'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => say(`importing.batch-are-${state}`, { count: count(state) }))
    .join(' ')
}

/** What a ready file brings, in short: its company, periods and first sum. */
function readySentence(file: ReportFile): string {
  const taken = takenOf(file)
  if (taken === null) return file.name
  return [`${taken.company.name}, ${periodsText(taken.periods)}:`, ...sumSentences(taken).slice(0, 1)].join(
    ' ',
  )
}
