import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { say } from '../../data/model/words/say.ts'

/** A sheet over the right side of the window; Escape closes it and the focus goes back where it was. */
export function Drawer(props: {
  readonly title: string
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
      className="drawer"
      aria-labelledby="drawer-title"
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) props.onClose()
      }}
    >
      <div className="drawer-sheet">
        <header className="drawer-head">
          <h2 id="drawer-title">{props.title}</h2>
          <button type="button" className="button" onClick={props.onClose}>
            {say('screen.close')}
          </button>
        </header>
        {props.children}
      </div>
    </dialog>
  )
}
