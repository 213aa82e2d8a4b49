import { useCallback, useState } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Publication, Vision } from '../../data/model/publication.ts'
import type { Recipe } from '../../data/model/recipe.ts'
import { say } from '../../data/model/words/say.ts'
import { ViewNotices } from '../components/view-notices.tsx'
import { AltTextPanel } from './alt-text-panel.tsx'
import { AnnotationsPanel } from './annotations-panel.tsx'
import type { ChangePublication } from './change-publication.ts'
import { BatchDialog } from './batch-dialog.tsx'
import { LookSettings } from './look-settings.tsx'
import { OwnPresets } from './own-presets.tsx'
import { PreflightPanel } from './preflight-panel.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { RecipesPanel } from './recipes-panel.tsx'
import { SavePanel } from './save-panel.tsx'
import { SizeSettings } from './size-settings.tsx'
import { TextSettings } from './text-settings.tsx'
import { usePresets } from './use-presets.ts'
import { usePreview } from './use-preview.ts'

/** The figure of the view at its final size: settings, the file itself, and what it takes to publish it. */
export function PublishScreen(props: {
  readonly publication: Publication
  /** What of the view isn’t shown as it was asked for. */
  readonly said: readonly string[]
  readonly onChange: ChangePublication
  readonly onGestureEnd: () => void
  readonly onProblem: (sentence: string) => void
  readonly territories: Catalogue['territories']
  /** A published file to be made again. */
  readonly onFile: (file: File) => void
  readonly onRecipe: (recipe: Recipe) => void
}) {
  const { publication, onChange } = props
  const [vision, setVision] = useState<Vision>('usual')
  const [selected, setSelected] = useState<string | null>(null)
  const [areSettingsOpen, setSettingsOpen] = useState(() => matchMedia('(min-width: 760px)').matches)
  const [isBatch, setBatch] = useState(false)
  const presets = usePresets()
  const { preview, failure } = usePreview(publication, 'usual')
  const seen = usePreview(publication, vision === 'usual' ? null : vision)
  const onSelect = useCallback((id: string | null) => {
    setSelected(id)
  }, [])
  return (
    <div className="publish-screen">
      <aside className="publish-settings" aria-label={say('publishing.settings')}>
        <details
          className="filters-fold"
          open={areSettingsOpen}
          onToggle={(event) => {
            setSettingsOpen(event.currentTarget.open)
          }}
        >
          <summary>{say('publishing.settings')}</summary>
          <SizeSettings publication={publication} presets={presets} preview={preview} onChange={onChange}>
            <OwnPresets
              publication={publication}
              presets={presets}
              onChange={onChange}
              onProblem={props.onProblem}
            />
          </SizeSettings>
          {preview !== null && (
            <>
              <TextSettings publication={publication} generated={preview.generated} onChange={onChange} />
              <LookSettings
                publication={publication}
                presetTextMode={preview.preset.textMode}
                code={preview.code}
                onChange={onChange}
              />
            </>
          )}
        </details>
      </aside>
      <main id="main" className="publish-main" tabIndex={-1} aria-label={say('publishing.preview')}>
        <h2 className="visually-hidden">{say('screen.publish')}</h2>
        <ViewNotices said={props.said} />
        {failure !== null && (
          <p className="preview-problem" role="alert">
            {failure.sentence}
          </p>
        )}
        {preview !== null && (
          <PreviewPane
            preview={preview}
            seenSvg={vision === 'usual' ? null : (seen.preview?.svg ?? null)}
            publication={publication}
            vision={vision}
            onVision={setVision}
            selected={selected}
            onSelect={onSelect}
            onChange={onChange}
            onGestureEnd={props.onGestureEnd}
          />
        )}
      </main>
      <aside className="publish-checks" aria-label={say('publishing.checks')}>
        {preview !== null && (
          <>
            <SavePanel
              publication={publication}
              onBatch={() => {
                setBatch(true)
              }}
              onProblem={props.onProblem}
            />
            <PreflightPanel findings={preview.findings} onChange={onChange} />
            <AltTextPanel publication={publication} preview={preview} onChange={onChange} />
            <AnnotationsPanel
              publication={publication}
              preview={preview}
              selected={selected}
              onSelect={onSelect}
              onChange={onChange}
            />
            <RecipesPanel preview={preview} onFile={props.onFile} onRecipe={props.onRecipe} />
          </>
        )}
      </aside>
      {isBatch && (
        <BatchDialog
          publication={publication}
          presets={presets}
          territories={props.territories}
          onClose={() => {
            setBatch(false)
          }}
        />
      )}
      {preview !== null && (
        <PrintSheet
          svg={preview.svg}
          widthMm={preview.widthMm}
          alt={publication.altText.short ?? preview.generated.altShort}
        />
      )}
    </div>
  )
}
