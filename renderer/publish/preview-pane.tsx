import { useState } from 'react'
import { type Publication, VISIONS, type Vision } from '../../data/model/publication.ts'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { Segmented } from '../components/segmented.tsx'
import { SelectField } from '../components/select-field.tsx'
import { useSize } from '../components/use-size.ts'
import { withAnnotation, type ChangePublication } from './change-publication.ts'
import { mmText } from './mm-text.ts'
import { PreviewSheet } from './preview-sheet.tsx'
import { pixelsPerMm, ZOOMS, zoomText, type Zoom } from './zoom.ts'

/** Room that rulers and the page’s edge take, in CSS pixels. */
const RULER = 18
const EDGE = 2

/** The figure at its final size: the file that will be saved, how large and how seen it is. */
export function PreviewPane(props: {
  readonly preview: PublishPreview
  /** The same page as other eyes see it; `null`: as it is. */
  readonly seenSvg: string | null
  readonly publication: Publication
  readonly vision: Vision
  readonly onVision: (vision: Vision) => void
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onChange: ChangePublication
  readonly onGestureEnd: () => void
}) {
  const { preview, vision } = props
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [room, size] = useSize<HTMLDivElement>()
  const scale = pixelsPerMm(zoom, preview, {
    width: size.width - RULER - EDGE,
    height: size.height - RULER - EDGE,
  })
  return (
    <>
      <div className="preview-tools">
        <Segmented
          label={say('publishing.zoom')}
          isLabelHidden
          options={ZOOMS.map((id) => ({
            id,
            label: say(`publishing.zoom-${id}`),
            disabledReason: null,
          }))}
          chosen={zoom}
          onChoose={setZoom}
        />
        <SelectField
          label={say('publishing.vision')}
          isInline
          value={vision}
          groups={[{ label: '', options: VISIONS.map((id) => ({ id, label: say(`vision.${id}`) })) }]}
          onChange={props.onVision}
        />
      </div>
      <div
        className="preview-room"
        ref={room}
        tabIndex={0}
        role="region"
        aria-label={say('publishing.preview')}
      >
        {size.width > 0 && (
          <PreviewSheet
            preview={preview}
            svg={props.seenSvg ?? preview.svg}
            publication={props.publication}
            scale={scale}
            selected={props.selected}
            onSelect={props.onSelect}
            onMove={(annotation, gesture) => {
              props.onChange((before) => withAnnotation(before, annotation), gesture)
            }}
            onMoveEnd={props.onGestureEnd}
          />
        )}
      </div>
      <p className="preview-facts" data-preview-facts>
        <span>
          {say('publishing.size-fact', {
            width: mmText(preview.widthMm),
            height: mmText(preview.heightMm),
          })}
        </span>
        {preview.smallestTextPt !== null && (
          <span>{say('publishing.text-fact', { size: ptText(preview.smallestTextPt) })}</span>
        )}
        {preview.thinnestLinePt !== null && (
          <span>{say('publishing.line-fact', { size: ptText(preview.thinnestLinePt) })}</span>
        )}
        <span>{say('publishing.shown-fact', { zoom: zoomText(scale) })}</span>
        <span data-figure-code={preview.code}>{say('publishing.code-fact', { code: preview.code })}</span>
        {vision !== 'usual' && <b>{say('publishing.vision-fact')}</b>}
      </p>
    </>
  )
}

function ptText(points: number): string {
  return String(Math.round(points * 100) / 100)
}
