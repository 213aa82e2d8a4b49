import type { Finding } from '../../data/model/preflight.ts'
import { say } from '../../data/model/words/say.ts'
import { Modal } from '../components/modal.tsx'

/** The reds once more before a file goes out with them. */
export function RedsDialog(props: {
  readonly findings: readonly Finding[]
  readonly format: string
  readonly onAnyway: () => void
  readonly onClose: () => void
}) {
  const reds = props.findings.filter(({ level }) => level === 'red')
  return (
    <Modal className="question" labelledBy="reds-title" onClose={props.onClose}>
      <div className="question-body">
        <h2 id="reds-title">{say('publishing.reds', { count: reds.length })}</h2>
        <ul className="preflight-lines">
          {reds.map(({ rule, sentence }) => (
            <li key={`${rule}-${sentence}`} className="preflight-line" data-level="red">
              <span className="level">{say('publishing.level-red')}</span>
              <p>{sentence}</p>
            </li>
          ))}
        </ul>
        <p className="button-row">
          <button type="button" className="button button-main" onClick={props.onClose}>
            {say('publishing.reds-back')}
          </button>
          <button type="button" className="button" onClick={props.onAnyway}>
            {say('publishing.reds-anyway', { format: props.format })}
          </button>
        </p>
      </div>
    </Modal>
  )
}
