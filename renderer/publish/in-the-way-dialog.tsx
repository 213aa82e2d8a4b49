import { say } from '../../data/model/words/say.ts'
import { QuestionDialog } from '../components/question-dialog.tsx'
import type { FilesInTheWay } from './use-batch.ts'

const SHOWN = 12

/** What becomes of the files that the chosen folder has already. */
export function InTheWayDialog({ folder, files, answer }: FilesInTheWay) {
  const left = files.length - SHOWN
  return (
    <QuestionDialog
      title={say('publishing.batch-existing', { count: files.length, folder })}
      onCancel={() => {
        answer(null)
      }}
      buttons={
        <>
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              answer('leave')
            }}
          >
            {say('publishing.batch-leave')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              answer('replace')
            }}
          >
            {say('publishing.batch-replace')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              answer(null)
            }}
          >
            {say('publishing.batch-back')}
          </button>
        </>
      }
    >
      <ul className="batch-failures">
        {files.slice(0, SHOWN).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {left > 0 && <li>{say('publishing.batch-existing-more', { count: left })}</li>}
      </ul>
    </QuestionDialog>
  )
}
