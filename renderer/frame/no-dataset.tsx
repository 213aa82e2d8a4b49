import { useRef } from 'react'
import { say } from '../../data/model/words/say.ts'
import type { DatasetControl } from '../state/use-dataset.ts'
import { DropTarget } from './drop-target.tsx'
import { useShellCommands } from './use-shell-commands.ts'

/** What is shown where no dataset could be opened: why, and the ways on. */
export function NoDataset(props: { readonly control: DatasetControl }) {
  const { control } = props
  const input = useRef<HTMLInputElement>(null)
  useShellCommands(control, null)
  return (
    <main id="main" className="no-dataset">
      <DropTarget onDataset={control.openFile} onReports={null} onPublished={null} />
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
