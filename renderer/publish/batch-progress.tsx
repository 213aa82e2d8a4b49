import { say } from '../../data/model/words/say.ts'
import type { BatchControl } from './use-batch.ts'

/** How far the batch is, what failed and why, and its files. */
export function BatchProgress(props: { readonly control: BatchControl }) {
  const { state, problem, cancel, take, folder } = props.control
  const { phase, done, total, failures, changes } = state
  return (
    <div className="batch-progress" data-phase={phase}>
      {problem !== null && <p role="alert">{problem}</p>}
      {phase !== 'none' && (
        <>
          <progress value={done} max={Math.max(1, total)} aria-label={say('publishing.batch-progress')} />
          <p role="status">
            {say(`publishing.batch-${phase}`, { done, total, made: done - failures.length })}
          </p>
          {folder !== null && <p className="hint">{say('publishing.batch-in-folder', { folder })}</p>}
        </>
      )}
      {phase === 'running' && (
        <p className="button-row">
          <button type="button" className="button" onClick={cancel}>
            {say('publishing.batch-cancel')}
          </button>
        </p>
      )}
      {folder === null && phase !== 'none' && phase !== 'running' && done > failures.length && (
        <p className="button-row">
          <button type="button" className="button button-main" onClick={take}>
            {say('publishing.batch-take')}
          </button>
        </p>
      )}
      {changes.length > 0 && (
        <details open>
          <summary>{say('publishing.batch-changes', { count: changes.length })}</summary>
          <ul className="batch-changes">
            {changes.map(({ names, sentence }) => (
              <li key={sentence}>
                {sentence} <span className="hint">{names.join(', ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {failures.length > 0 && (
        <details open>
          <summary>{say('publishing.batch-failures', { count: failures.length })}</summary>
          <ul className="batch-failures">
            {failures.map(({ name, sentence }) => (
              <li key={name}>
                <b>{name}</b> {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
