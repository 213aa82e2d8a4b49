import { say } from '../../data/model/words/say.ts'
import { failureOf } from './report-file.ts'
import type { ImportControl } from './use-import.ts'

/** Import, or why not yet; progress and cancel; the report. */
export function CommitBar(props: {
  readonly control: ImportControl
  readonly skipErrors: boolean
  readonly onSkipErrors: (skipErrors: boolean) => void
}) {
  const { control, skipErrors } = props
  const { report, work, share } = control
  const errors = report?.files.reduce((total, { lines }) => total + lines.errors, 0) ?? 0
  const reason = maybeReason(control, skipErrors || errors === 0)
  if (work !== 'none')
    return (
      <div className="commit-bar">
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
  return (
    <div className="commit-bar">
      {errors > 0 && (
        <label className="choice">
          <input
            type="checkbox"
            checked={skipErrors}
            onChange={(event) => {
              props.onSkipErrors(event.target.checked)
            }}
          />
          {say('importing.skip-errors', { count: errors })}
        </label>
      )}
      <p className="hint" id="commit-reason">
        {reason}
      </p>
      <button type="button" className="button" disabled={report === null} onClick={control.saveReport}>
        {say('importing.save-report')}
      </button>
      <button
        type="button"
        className="button button-main"
        disabled={report === null || reason !== null}
        aria-describedby="commit-reason"
        onClick={() => {
          control.commit(skipErrors)
        }}
      >
        {say('importing.commit', { count: control.files.length })}
      </button>
    </div>
  )
}

/** Why nothing can be imported yet, in a sentence. */
function maybeReason({ files, report }: ImportControl, areErrorsSettled: boolean): string | null {
  if (report === null) return null
  if (files.some((file) => failureOf(file) !== null)) return say('importing.commit-not-failed')
  if (!areErrorsSettled) return say('importing.commit-not-errors')
  const isNew = report.files.some(
    ({ lines, figures, editions }) => lines.imported > 0 || figures.gone > 0 || editions.length > 0,
  )
  return isNew || report.files.some(({ lines }) => lines.imported + lines.same === 0 && lines.skipped > 0)
    ? null
    : say('importing.commit-not-new')
}
