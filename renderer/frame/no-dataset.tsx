import { useRef } from 'react'
import { say } from '../../data/model/words/say.ts'
import { DropTarget } from './drop-target.tsx'
import type { GivenFiles } from './use-given-files.ts'
import { useShellCommands } from './use-shell-commands.ts'

/** What is shown where no dataset could be opened: why, and the ways on. */
export function NoDataset(props: { readonly given: GivenFiles }) {
  const { control } = props.given
  const input = useRef<HTMLInputElement>(null)
  useShellCommands(props.given, null)
  return (
    <main id="main" className="no-dataset">
      <DropTarget onFile={control.openFile} onReports={null} />
      <h1>{say('screen.no-dataset')}</h1>
      {control.problem !== null && <p role="alert">{control.problem}</p>}
      <p>{say('screen.no-dataset-hint')}</p>
      <p className="no-dataset-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            if (control.app?.shell === 'electron') control.choose()
            else input.current?.click()
          }}
        >
          {say('screen.open-file')}
        </button>
        <button type="button" className="button" onClick={control.openBundled}>
          {say('screen.open-bundled')}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say('screen.open-file')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) control.openFile(file)
        }}
      />
    </main>
  )
}
