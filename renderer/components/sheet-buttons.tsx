import { SHEET_FORMATS, type SheetSubject } from '../../data/model/fact-sheet.ts'
import { say } from '../../data/model/words/say.ts'
import { useSaveSheet } from '../state/use-save-sheet.ts'

/** Saves the fact-check sheet of a statement or a figure, in either format. `name` tells these buttons from others of their kind. */
export function SheetButtons(props: { readonly subject: SheetSubject; readonly name: string }) {
  const save = useSaveSheet()
  return (
    <span className="sheet-buttons" role="group" aria-label={say('sheet.save')}>
      <span className="hint">{say('sheet.save')}</span>
      {SHEET_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          aria-label={say('sheet.save-of', { format: say(`sheet.save-${format}`), subject: props.name })}
          onClick={() => {
            save(props.subject, format)
          }}
        >
          {say(`sheet.save-${format}`)}
        </button>
      ))}
    </span>
  )
}
