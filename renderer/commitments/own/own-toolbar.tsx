import { say } from '../../../data/model/words/say.ts'
import { FileButton } from '../../components/file-button.tsx'

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
