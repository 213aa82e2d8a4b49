import type { Annotation, Publication } from '../../data/model/publication.ts'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { AnnotationHandle } from './annotation-handle.tsx'
import { Ruler } from './ruler.tsx'
import { SvgImage } from './svg-image.tsx'

/** The page between its rulers: the very file as an image, and over it the handles of the annotations. */
export function PreviewSheet(props: {
  readonly preview: PublishPreview
  readonly svg: string
  readonly publication: Publication
  /** CSS pixels per millimetre. */
  readonly scale: number
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onMove: (annotation: Annotation, gesture: string) => void
  readonly onMoveEnd: () => void
}) {
  const { preview, publication, scale } = props
  const width = preview.widthMm * scale
  const height = preview.heightMm * scale
  return (
    <div className="sheet-and-rulers">
      <Ruler side="top" lengthMm={preview.widthMm} scale={scale} />
      <Ruler side="left" lengthMm={preview.heightMm} scale={scale} />
      <div className="sheet" data-ground={publication.ground} style={{ width, height }}>
        <SvgImage
          svg={props.svg}
          alt={publication.altText.short ?? preview.generated.altShort}
          width={`${width}px`}
          height={`${height}px`}
          isPreview
        />
        {preview.field !== null && preview.handles.length > 0 && (
          <ul className="handles" aria-label={say('publishing.handles')}>
            {preview.handles.map((handle) => {
              const annotation = publication.annotations.find(({ id }) => id === handle.id)
              return annotation === undefined || preview.field === null ? null : (
                <li key={handle.id}>
                  <AnnotationHandle
                    annotation={annotation}
                    field={preview.field}
                    at={{ xMm: handle.xMm, yMm: handle.yMm }}
                    scale={scale}
                    locale={publication.locale}
                    isSelected={props.selected === handle.id}
                    onSelect={props.onSelect}
                    onMove={props.onMove}
                    onMoveEnd={props.onMoveEnd}
                  />
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </div>
  )
}
