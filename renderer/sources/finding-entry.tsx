import type { ReportedFinding } from '../../data/model/check-report.ts'
import { say } from '../../data/model/words/say.ts'
import { ExplainFinding } from './explain-finding.tsx'

/** One finding: what was found, where, what is known of it, and the way to its rows. */
export function FindingEntry(props: {
  /** Keeps what the reader says of it; an empty note takes it away. */
  readonly onExplain: (finding: ReportedFinding, note: string) => Promise<boolean>
  readonly finding: ReportedFinding
  readonly onRows: (finding: ReportedFinding) => void
}) {
  const { finding } = props
  return (
    <li className="finding" data-finding={finding.finding} data-severity={finding.severity}>
      <p className="finding-kind">
        <span className="severity-mark" title={say(`severity-meaning.${finding.severity}`)}>
          {say(`severity.${finding.severity}`)}
        </span>{' '}
        · {say(`check-name.${finding.finding}`)}
      </p>
      <div className="finding-said">
        <p>{finding.sentence}</p>
        {finding.severity !== 'notice' && (
          <p className="hint">
            {finding.knownNote === null
              ? say('findings.unknown')
              : say('findings.known', { note: finding.knownNote })}
          </p>
        )}
        {finding.explanation !== null && (
          <p className="hint">{say('findings.explanation', { note: finding.explanation })}</p>
        )}
      </div>
      <div className="finding-actions">
        <ExplainFinding finding={finding} onExplain={props.onExplain} />
        <button
          type="button"
          className="button"
          aria-label={say('findings.rows-of', { sentence: finding.sentence })}
          onClick={() => {
            props.onRows(finding)
          }}
        >
          {say('findings.rows')}
        </button>
      </div>
    </li>
  )
}
