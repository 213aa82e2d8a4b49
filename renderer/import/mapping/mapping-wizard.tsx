import { useId, useState } from 'react'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { FileInspection } from '../../../data/model/import-report.ts'
import type { MappingRecipe } from '../../../data/model/mapping-recipe.ts'
import { say } from '../../../data/model/words/say.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Drawer } from '../../components/drawer.tsx'
import { PreviewTable } from '../preview-table.tsx'
import { ColumnUses } from './column-uses.tsx'
import { draftOfKnown, losesOf, type KnownOfFile } from './draft-of-recipe.ts'
import { FileForm } from './file-form.tsx'
import { headerOf, startDraft, type MappingDraft } from './mapping-draft.ts'
import { MeaningForm } from './meaning-form.tsx'
import { recipeOfDraft } from './recipe-of-draft.ts'

/** Asks once what a file's columns mean; the answer is a mapping that knows the next file of the kind. */
export function MappingWizard(props: {
  readonly inspection: FileInspection
  readonly catalogue: Catalogue
  /** What the file was taken for so far. */
  readonly known: KnownOfFile
  /** Gives the file as it looks with another worksheet. */
  readonly onSheet: (sheet: string) => Promise<FileInspection | null>
  readonly onUse: (recipe: MappingRecipe, isKept: boolean) => void
  readonly onClose: () => void
}) {
  const { catalogue, known } = props
  const [inspection, setInspection] = useState(props.inspection)
  const [draft, setDraft] = useState<MappingDraft>(() =>
    draftOfKnown(startDraft(props.inspection), known, props.inspection.preview, catalogue.companies),
  )
  const [isKept, setKept] = useState(true)
  const missingId = useId()
  const { preview } = inspection
  const header = headerOf(preview, draft)
  const drafted = recipeOfDraft(draft, header, catalogue)
  const change = (part: Partial<MappingDraft>): void => {
    setDraft((before) => ({ ...before, ...part }))
  }
  return (
    <Drawer title={say('mapping.title', { file: inspection.file })} onClose={props.onClose}>
      <form
        className="drawer-body mapping"
        onSubmit={(event) => {
          event.preventDefault()
          if (drafted.isWhole) props.onUse(drafted.recipe, isKept)
        }}
      >
        <p className="hint">{say('mapping.lead')}</p>
        {known.recipe !== null && losesOf(known.recipe) && (
          <p className="mapping-open">{say('mapping.loses', { layout: known.recipe.name })}</p>
        )}
        <PreviewTable
          label={say('importing.preview', { file: inspection.file })}
          rows={preview.slice(0, 12)}
          headerRow={draft.headerRow}
        />
        <FileForm
          draft={draft}
          inspection={inspection}
          catalogue={catalogue}
          onChange={change}
          onSheet={(sheet) => {
            void props.onSheet(sheet).then((seen) => {
              if (seen === null) return
              setInspection(seen)
              setDraft((before) => ({
                ...draftOfKnown(
                  startDraft(seen),
                  { ...known, recipe: null },
                  seen.preview,
                  catalogue.companies,
                ),
                name: before.name,
                sheet,
              }))
            })
          }}
        />
        <ColumnUses draft={draft} inspection={inspection} onChange={change} />
        <MeaningForm draft={draft} onChange={change} />
        <div className="commit-bar">
          <label className="choice">
            <input
              type="checkbox"
              checked={isKept}
              onChange={(event) => {
                setKept(event.target.checked)
              }}
            />
            {say('mapping.keep')}
          </label>
          {drafted.isWhole && (
            <CopyButton
              text={() => JSON.stringify(drafted.recipe, undefined, 2)}
              label={say('mapping.copy')}
              done={say('mapping.copied')}
            />
          )}
          <button
            type="submit"
            className="button button-main"
            disabled={!drafted.isWhole}
            aria-describedby={missingId}
          >
            {say('mapping.use-it')}
          </button>
        </div>
        <div id={missingId} className="hint mapping-missing" role="status">
          {!drafted.isWhole && drafted.missing.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </div>
      </form>
    </Drawer>
  )
}
