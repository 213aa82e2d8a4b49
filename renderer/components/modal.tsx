import { useLayoutEffect, useRef, type ReactNode } from 'react'

/** A layer over the window that holds the focus; Escape closes it, and a press beside it unless it asks something; the focus goes back where it was. */
export function Modal(props: {
  readonly className: string
  /** Id of the element that names it. */
  readonly labelledBy: string
  /** A press beside it is no answer. */
  readonly isQuestion?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
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
      className={props.className}
      aria-labelledby={props.labelledBy}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current && props.isQuestion !== true) props.onClose()
      }}
    >
      {props.children}
    </dialog>
  )
}
