import { say } from '../../data/model/words/say.ts'
import type { SavePublication } from '../state/use-save-publication.ts'
import { QuestionDialog } from './question-dialog.tsx'

/** The reds once more before a file goes out with them; nothing where no file waits for that. */
export function RedsDialog({ saving }: { readonly saving: SavePublication }) {
  const { waiting } = saving
  if (waiting === null) return null
  const reds = waiting.findings.filter(({ level }) => level === 'red')
  return (
    <QuestionDialog
      title={say('publishing.reds', { count: reds.length })}
      onCancel={saving.giveUp}
      buttons={
        <>
          <button type="button" className="button button-main" onClick={saving.giveUp}>
            {say('publishing.reds-back')}
          </button>
          <button type="button" className="button" onClick={saving.saveAnyway}>
            {say('publishing.reds-anyway', { format: say(`publishing.format-${waiting.wish.format}`) })}
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
