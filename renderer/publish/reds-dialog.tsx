import type { Finding } from '../../data/model/preflight.ts'
import { say } from '../../data/model/words/say.ts'
import { QuestionDialog } from '../components/question-dialog.tsx'

/** The reds once more before a file goes out with them. */
export function RedsDialog(props: {
  readonly findings: readonly Finding[]
  readonly format: string
  readonly onAnyway: () => void
  readonly onClose: () => void
}) {
  const reds = props.findings.filter(({ level }) => level === 'red')
  return (
    <QuestionDialog
      title={say('publishing.reds', { count: reds.length })}
      onCancel={props.onClose}
      buttons={
        <>
          <button type="button" className="button button-main" onClick={props.onClose}>
            {say('publishing.reds-back')}
          </button>
          <button type="button" className="button" onClick={props.onAnyway}>
            {say('publishing.reds-anyway', { format: props.format })}
          </button>
        </>
      }
    >
      <ul className="preflight-lines">
        {reds.map(({ rule, sentence }) => (
          <li key={`${rule}-${sentence}`} className="preflight-line" data-level="red">
            <span className="level">{say('publishing.level-red')}</span>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </QuestionDialog>
  )
}
