import type { Catalogue } from '../../data/model/catalogue.ts'
import { say } from '../../data/model/words/say.ts'
import { BatchView } from './batch-view.tsx'
import { FileView } from './file-view.tsx'
import { ImportButton } from './import-button.tsx'
import type { ImportControl } from './use-import.ts'
import { useLayouts } from './use-layouts.ts'

/** Report files on their way into the dataset: what they were taken for, what is asked about them, what they would change. */
export function ImportScreen(props: { readonly control: ImportControl; readonly catalogue: Catalogue }) {
  const { control, catalogue } = props
  const { files } = control
  const layouts = useLayouts(control.report)
  const only = files.length === 1 ? files[0] : undefined
  const file = only ?? files.find(({ handle }) => handle === control.opened)
  return (
    <main id="main" className="import-screen" tabIndex={-1} aria-busy={control.work !== 'none'}>
      {control.problem !== null && (
        <p className="import-problem" role="alert">
          {control.problem}
        </p>
      )}
      {file !== undefined ? (
        <FileView
          key={file.handle}
          file={file}
          control={control}
          catalogue={catalogue}
          layouts={layouts}
          actions={<FileActions control={control} handle={file.handle} />}
        />
      ) : files.length > 0 ? (
        <BatchView control={control} actions={<AllActions control={control} />} />
      ) : (
        <Start control={control} />
      )}
    </main>
  )
}

function Start({ control }: { readonly control: ImportControl }) {
  return (
    <div className="import-main">
      <div className="import-title">
        <h1>{say('importing.title')}</h1>
        <div className="import-actions">
          <Back control={control} />
        </div>
        <p className="import-known">{say('importing.lead')}</p>
      </div>
      {control.work === 'none' ? (
        <div className="import-empty">
          <p>{say('importing.none')}</p>
          <button type="button" className="button" onClick={control.choose}>
            {say('importing.add')}
          </button>
        </div>
      ) : (
        <ImportButton
          control={control}
          state="reading"
          asked={0}
          label={say('importing.import')}
          onImport={() => undefined}
          onAsk={() => undefined}
        />
      )}
    </div>
  )
}

/** Beside the name of one file: the others, more files, this one away. */
function FileActions({ control, handle }: { readonly control: ImportControl; readonly handle: string }) {
  const { files } = control
  const place = files.findIndex((file) => file.handle === handle)
  const go = (by: number): void => {
    control.open(files.at((place + by) % files.length)?.handle ?? null)
  }
  return (
    <>
      {files.length > 1 && (
        <>
          <button type="button" className="button" onClick={() => control.open(null)}>
            {say('importing.all-of', { count: files.length })}
          </button>
          <span className="hint">
            {say('importing.file-place', { place: place + 1, count: files.length })}
          </span>
          <button
            type="button"
            className="button"
            aria-label={say('importing.file-before')}
            onClick={() => go(-1)}
          >
            ←
          </button>
          <button
            type="button"
            className="button"
            aria-label={say('importing.file-after')}
            onClick={() => go(1)}
          >
            →
          </button>
        </>
      )}
      <button type="button" className="button" onClick={control.choose}>
        {say('importing.add')}
      </button>
      <button
        type="button"
        className="button"
        aria-label={say('importing.remove', { file: files[place]?.name ?? '' })}
        onClick={() => control.remove(handle)}
      >
        {say('importing.remove-short')}
      </button>
      <Back control={control} />
    </>
  )
}

function AllActions({ control }: { readonly control: ImportControl }) {
  return (
    <>
      <button type="button" className="button" onClick={control.choose}>
        {say('importing.add')}
      </button>
      <button type="button" className="button" onClick={control.clear}>
        {say('importing.clear')}
      </button>
      <Back control={control} />
    </>
  )
}

function Back({ control }: { readonly control: ImportControl }) {
  return (
    <button type="button" className="button button-quiet" onClick={() => control.show(false)}>
      {say('importing.back')}
    </button>
  )
}
