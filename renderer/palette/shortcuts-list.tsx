import { say } from '../../data/model/words/say.ts'
import { Modal } from '../components/modal.tsx'
import { shortcutGroups } from './shortcuts.ts'

/** Every key, on one sheet. */
export function ShortcutsList(props: { readonly onClose: () => void }) {
  return (
    <Modal className="shortcuts" labelledBy="shortcuts-title" onClose={props.onClose}>
      <header className="drawer-head">
        <h2 id="shortcuts-title">{say('explore.shortcuts')}</h2>
        <button type="button" className="button" onClick={props.onClose}>
          {say('screen.close')}
        </button>
      </header>
      {shortcutGroups().map(({ title, shortcuts }) => (
        <section key={title} className="shortcuts-group">
          <h3>{title}</h3>
          <dl>
            {shortcuts.map(({ keys, meaning }) => (
              <div key={meaning}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
