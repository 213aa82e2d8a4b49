import { formatCount } from '../../data/model/format.ts'
import { say } from '../../data/model/words/say.ts'
import type { ImportControl } from './use-import.ts'
import type { FileState } from './asks.ts'
import type { ReportFile } from './report-file.ts'

/** Imports; while questions are open it leads to the next one, and says how many there are. */
export function ImportButton(props: {
  readonly control: ImportControl
  readonly state: FileState
  /** Open questions. */
  readonly asked: number
  readonly label: string
  readonly onImport: () => void
  readonly onAsk: () => void
}) {
  const { control, state, asked } = props
  if (control.work !== 'none') return <Work control={control} />
  const isAsking = asked > 0 && state !== 'ready'
  return (
    <div className="import-go">
      <button
        type="button"
        className={isAsking ? 'button button-wait' : 'button button-main'}
        disabled={!isAsking && state !== 'ready'}
        aria-describedby="import-go-why"
        aria-keyshortcuts="Control+Enter"
        onClick={isAsking ? props.onAsk : props.onImport}
      >
        {isAsking ? say('importing.answer-questions', { count: asked }) : props.label}
      </button>
      <span id="import-go-why" className="hint">
        {say(isAsking ? 'importing.why-asks' : WHY[state])}
      </span>
    </div>
  )
}

const WHY = {
  reading: 'importing.why-reading',
  asks: 'importing.why-asks',
  failed: 'importing.why-failed',
  'nothing-new': 'importing.commit-not-new',
  ready: 'importing.why-ready',
} as const

/** How far reading or importing is, and the way to stop it. */
function Work({ control }: { readonly control: ImportControl }) {
  const { work, share } = control
  return (
    <div className="import-go" data-work={work}>
      <p role="status">
        {say(work === 'reading' ? 'importing.reading' : 'importing.importing')}{' '}
        {share !== null && say('importing.progress', { percent: Math.floor(share * 100) })}
      </p>
      <progress aria-label={say('importing.title')} value={share ?? undefined} max={1} />
      <button type="button" className="button" onClick={control.cancel}>
        {say('importing.cancel')}
      </button>
    </div>
  )
}

/** What the button of one file says: how many figures come, change and go. */
export function importLabel({ report }: ReportFile): string {
  if (report === null) return say('importing.import')
  const { new: come, restated, gone } = report.figures
  if (come + restated + gone === 0) return say('importing.import')
  if (restated + gone === 0)
    return come === 1
      ? say('importing.import-one')
      : say('importing.import-new', { number: formatCount(come) })
  return say('importing.import-changes', {
    come: formatCount(come),
    restated: formatCount(restated),
    gone: formatCount(gone),
  })
}
