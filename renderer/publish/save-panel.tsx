import { useState } from 'react'
import {
  CSV_USES,
  DEFAULT_SAVE,
  PICTURE_FORMATS,
  PUBLISH_FORMATS,
  RECIPE_CONTENTS,
  type CsvUse,
  type PublishFormat,
  type RecipeContent,
} from '../../data/model/publish-formats.ts'
import type { Publication } from '../../data/model/publication.ts'
import { say } from '../../data/model/words/say.ts'
import { SelectField } from '../components/select-field.tsx'
import { useDesk } from '../state/desk-context.ts'
import { CopyButtons } from './copy-buttons.tsx'
import { RedsDialog } from '../components/reds-dialog.tsx'
import { useSavePublication } from '../state/use-save-publication.ts'

const PICTURES: readonly PublishFormat[] = PICTURE_FORMATS
const DATA_FORMATS = PUBLISH_FORMATS.filter((format) => !PICTURES.includes(format))

/** Every way out: files, clipboard, paper, and many figures at once. */
export function SavePanel(props: {
  readonly publication: Publication
  readonly onBatch: () => void
  readonly onProblem: (sentence: string) => void
}) {
  const { publication } = props
  const desk = useDesk()
  const saving = useSavePublication(props.onProblem)
  const [recipe, setRecipe] = useState<RecipeContent>(DEFAULT_SAVE.recipe)
  const [csvUse, setCsvUse] = useState<CsvUse>(DEFAULT_SAVE.csvUse)
  const print = (): void => {
    void desk.call('app.print', {}).then((reply) => {
      if (!reply.ok) props.onProblem(reply.sentence)
      else if (reply.value.outcome === 'by-page') window.print()
    })
  }
  const button = (format: PublishFormat | 'pack') => (
    <button
      key={format}
      type="button"
      className={PICTURES.some((each) => each === format) ? 'button button-main' : 'button'}
      aria-label={say('publishing.save-as', { format: say(`publishing.format-${format}`) })}
      onClick={() => {
        saving.save(publication, { format, csvUse, recipe })
      }}
    >
      {say(`publishing.format-${format}`)}
    </button>
  )
  return (
    <section className="publish-group" aria-labelledby="publish-save">
      <h3 id="publish-save">{say('publishing.save')}</h3>
      <div className="button-row" role="group" aria-label={say('publishing.save-picture')}>
        {PICTURES.map(button)}
      </div>
      <div className="button-row" role="group" aria-label={say('publishing.save-data')}>
        {DATA_FORMATS.map(button)}
      </div>
      <div className="button-row">
        {button('pack')}
        <button type="button" className="button" onClick={props.onBatch}>
          {say('publishing.batch')}
        </button>
      </div>
      <div className="button-row">
        <CopyButtons publication={publication} onProblem={props.onProblem} />
        <button type="button" className="button" onClick={print}>
          {say('publishing.print')}
        </button>
      </div>
      <details>
        <summary>{say('publishing.save-options')}</summary>
        <SelectField
          label={say('publishing.recipe')}
          value={recipe}
          groups={[
            {
              label: '',
              options: RECIPE_CONTENTS.map((id) => ({ id, label: say(`publishing.recipe-${id}`) })),
            },
          ]}
          onChange={setRecipe}
        />
        <SelectField
          label={say('publishing.csv-use')}
          value={csvUse}
          groups={[
            { label: '', options: CSV_USES.map((id) => ({ id, label: say(`publishing.csv-${id}`) })) },
          ]}
          onChange={setCsvUse}
        />
      </details>
      <RedsDialog saving={saving} />
    </section>
  )
}
