import { useId, type ReactNode } from 'react'
import { Modal } from './modal.tsx'

/** A question in the middle of the screen, over everything; Escape is `onCancel`. Focus starts on the first button. */
export function QuestionDialog(props: {
  readonly title: string
  readonly onCancel: () => void
  /** What is asked about. */
  readonly children: ReactNode
  readonly buttons: ReactNode
}) {
  const id = useId()
  return (
    <Modal className="question" labelledBy={id} isQuestion onClose={props.onCancel}>
      <h2 id={id}>{props.title}</h2>
      <div className="question-text">{props.children}</div>
      <div className="question-buttons">{props.buttons}</div>
    </Modal>
  )
}
