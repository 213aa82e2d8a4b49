import { useRef } from 'react'
import { say } from '../../../data/model/words/say.ts'

/** The ways to add, and to bring in and out. */
export function OwnToolbar(props: {
  readonly hasOwn: boolean
  readonly onArticleFile: (file: File) => void
  readonly onImportFile: (file: File) => void
  readonly onPaste: () => void
  readonly onClaim: () => void
  readonly onExport: () => void
}) {
  return (
    <div className="own-toolbar" role="toolbar" aria-label={say('claims.part-own')}>
      <FileButton label={say('own.open')} accept=".txt,.md,.markdown,.text" onFile={props.onArticleFile} />
      <button type="button" className="button" onClick={props.onPaste}>
        {say('own.paste')}
      </button>
      <button type="button" className="button" onClick={props.onClaim}>
        {say('own.new-claim')}
      </button>
      <FileButton label={say('own.import')} accept=".json" onFile={props.onImportFile} />
      <button type="button" className="button" disabled={!props.hasOwn} onClick={props.onExport}>
        {say('own.export')}
      </button>
    </div>
  )
}

/** A button that asks for a file by the system's own dialog. */
function FileButton(props: {
  readonly label: string
  readonly accept: string
  readonly onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          input.current?.click()
        }}
      >
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        accept={props.accept}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={props.label}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again after it was mended.
          event.target.value = ''
          if (file !== undefined) props.onFile(file)
        }}
      />
    </>
  )
}
