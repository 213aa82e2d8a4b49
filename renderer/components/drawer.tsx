import type { ReactNode } from 'react'
import { say } from '../../data/model/words/say.ts'
import { Modal } from './modal.tsx'

/** A sheet over the right side of the window. */
export function Drawer(props: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  return (
    <Modal className="drawer" labelledBy="drawer-title" onClose={props.onClose}>
      <div className="drawer-sheet">
        <header className="drawer-head">
          <h2 id="drawer-title">{props.title}</h2>
          <button type="button" className="button" onClick={props.onClose}>
            {say('screen.close')}
          </button>
        </header>
        {props.children}
      </div>
    </Modal>
  )
}
