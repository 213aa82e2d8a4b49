import { useLayoutEffect, useRef, type ReactNode } from 'react'

/** A question in the middle of the screen, over everything; Escape is `onCancel`. Focus starts on the first button. */
export function QuestionDialog(props: {
  readonly title: string
  readonly onCancel: () => void
  /** What is asked about. */
  readonly children: ReactNode
  readonly buttons: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: closed only afterwards, it would give the focus back to nothing.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault()
        props.onCancel()
      }}
    >
      <h2 id="question-title">{props.title}</h2>
      <div className="question-text">{props.children}</div>
      <div className="question-buttons">{props.buttons}</div>
    </dialog>
  )
}
