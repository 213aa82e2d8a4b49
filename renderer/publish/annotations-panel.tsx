import { useRef } from 'react'
import type { Publication } from '../../data/model/publication.ts'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { AnnotationForm } from './annotation-form.tsx'
import { annotationName } from './annotation-words.ts'
import {
  freeAnnotationId,
  withAnnotation,
  withoutAnnotation,
  type ChangePublication,
} from './change-publication.ts'
import { ANNOTATION_KINDS, newAnnotation } from './new-annotation.ts'

const MOST_ANNOTATIONS = 40

/** What the reader adds to the figure; each can also be moved on the page, by its handle. */
export function AnnotationsPanel(props: {
  readonly publication: Publication
  readonly preview: PublishPreview
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  readonly onChange: ChangePublication
}) {
  const { publication, preview, onChange } = props
  const { field } = preview
  const { annotations, locale } = publication
  const adding = useRef<HTMLDivElement>(null)
  return (
    <section className="publish-group" aria-labelledby="publish-annotations">
      <h3 id="publish-annotations">{say('publishing.annotations')}</h3>
      {field === null ? (
        <p className="hint">{say('publishing.annotations-none')}</p>
      ) : (
        <div className="button-row" ref={adding} role="group" aria-label={say('publishing.add-annotation')}>
          {ANNOTATION_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              disabled={annotations.length >= MOST_ANNOTATIONS}
              onClick={() => {
                const id = freeAnnotationId(annotations)
                onChange((before) => withAnnotation(before, newAnnotation(kind, id, field)))
                props.onSelect(id)
              }}
            >
              {say(`publishing.add-${kind}`)}
            </button>
          ))}
        </div>
      )}
      {annotations.length > 0 && (
        <ul className="annotations">
          {annotations.map((annotation) => {
            const name = annotationName(annotation, field, locale)
            return (
              <li key={annotation.id}>
                <details
                  open={props.selected === annotation.id}
                  onToggle={(event) => {
                    if (event.currentTarget.open) props.onSelect(annotation.id)
                    else if (props.selected === annotation.id) props.onSelect(null)
                  }}
                >
                  <summary>
                    {name}
                    {annotation.label !== '' && <small>{annotation.label}</small>}
                  </summary>
                  <AnnotationForm
                    annotation={annotation}
                    field={field}
                    locale={locale}
                    onChange={(next, gesture) => {
                      onChange((before) => withAnnotation(before, next), gesture)
                    }}
                  />
                  <button
                    type="button"
                    className="button"
                    aria-label={say('publishing.remove-annotation', { annotation: name })}
                    onClick={() => {
                      onChange((before) => withoutAnnotation(before, annotation.id))
                      adding.current?.querySelector('button')?.focus()
                    }}
                  >
                    {say('publishing.remove')}
                  </button>
                </details>
              </li>
            )
          })}
        </ul>
      )}
      {annotations.length > 0 && <p className="hint">{say('publishing.annotations-keys')}</p>}
    </section>
  )
}
