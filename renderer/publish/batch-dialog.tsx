import { useState } from 'react'
import { batchJobs, MOST_BATCH_FILES, type Batch } from '../../data/model/batch.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { PUBLISH_FORMATS } from '../../data/model/publish-formats.ts'
import type { Preset } from '../../data/model/preset.ts'
import { EXPORT_LOCALES, type Publication } from '../../data/model/publication.ts'
import { FIGURE_KINDS } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { Drawer } from '../components/drawer.tsx'
import { useDesk } from '../state/desk-context.ts'
import { BatchProgress } from './batch-progress.tsx'
import { CheckList } from './check-list.tsx'
import { InTheWayDialog } from './in-the-way-dialog.tsx'
import { useBatch } from './use-batch.ts'

/** Many figures of one publication: territories, kinds, presets and languages, each with each, in every chosen format. */
export function BatchDialog(props: {
  readonly publication: Publication
  readonly presets: readonly Preset[]
  readonly territories: Catalogue['territories']
  readonly onClose: () => void
}) {
  const { publication } = props
  const { query } = publication
  const control = useBatch()
  // A browser hands files over as one download.
  const hasFolders = useDesk().shell === 'electron'
  const [batch, setBatch] = useState<Batch>({
    publication,
    territories: query.territories,
    figures: [query.figure],
    presets: [publication.preset],
    locales: [publication.locale],
    formats: ['svg'],
    csvUse: 'code',
    recipe: 'recipe',
    isDespiteReds: false,
  })
  const count = batch.formats.length === 0 ? 0 : batchJobs(batch).length
  const isRunning = control.state.phase === 'running'
  const change = (part: Partial<Batch>): void => {
    setBatch((before) => ({ ...before, ...part }))
  }
  return (
    <>
      <Drawer title={say('publishing.batch-title')} onClose={props.onClose}>
        <div
          className="drawer-body batch"
          tabIndex={0}
          role="region"
          aria-label={say('publishing.batch-title')}
        >
          <p className="hint">{say('publishing.batch-hint')}</p>
          <CheckList
            label={say('publishing.batch-territories')}
            options={props.territories.map(({ code, name }) => ({ id: code, label: name }))}
            chosen={batch.territories}
            onChange={(territories) => {
              change({ territories: [...territories] })
            }}
          />
          <CheckList
            label={say('publishing.batch-figures')}
            options={FIGURE_KINDS.map((id) => ({ id, label: say(`explore.figure-${id}`) }))}
            chosen={batch.figures}
            onChange={(figures) => {
              change({ figures: [...figures] })
            }}
          />
          <CheckList
            label={say('publishing.batch-presets')}
            options={props.presets.map(({ id, name }) => ({ id, label: name }))}
            chosen={batch.presets}
            onChange={(presets) => {
              change({ presets: [...presets] })
            }}
          />
          <CheckList
            label={say('publishing.batch-locales')}
            options={EXPORT_LOCALES.map((id) => ({ id, label: say(`publishing.locale-${id}`) }))}
            chosen={batch.locales}
            onChange={(locales) => {
              change({ locales: [...locales] })
            }}
          />
          <CheckList
            label={say('publishing.batch-formats')}
            options={PUBLISH_FORMATS.map((id) => ({ id, label: say(`publishing.format-${id}`) }))}
            chosen={batch.formats}
            onChange={(formats) => {
              change({ formats: [...formats] })
            }}
          />
          <label className="check-field">
            <input
              type="checkbox"
              checked={batch.isDespiteReds}
              onChange={(event) => {
                change({ isDespiteReds: event.target.checked })
              }}
            />
            <span>{say('publishing.batch-reds')}</span>
          </label>
          <p className="batch-count" data-batch-count={count}>
            {say(count > MOST_BATCH_FILES ? 'publishing.batch-too-many' : 'publishing.batch-count', {
              count,
              most: MOST_BATCH_FILES,
            })}
          </p>
          <p className="button-row">
            <button
              type="button"
              className="button button-main"
              disabled={isRunning || count === 0 || count > MOST_BATCH_FILES}
              onClick={() => {
                if (hasFolders) control.startInFolder(batch)
                else control.start(batch)
              }}
            >
              {say(hasFolders ? 'publishing.batch-folder' : 'publishing.batch-start')}
            </button>
          </p>
          <BatchProgress control={control} />
        </div>
      </Drawer>
      {control.inTheWay !== null && <InTheWayDialog {...control.inTheWay} />}
    </>
  )
}
