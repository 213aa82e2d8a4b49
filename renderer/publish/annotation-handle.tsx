import { useRef } from 'react'
import type { Annotation, ExportLocale } from '../../data/model/publication.ts'
import type { PlotField } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { annotationName, spokenPlace } from './annotation-words.ts'
import { dragged, nudged, type Way } from './move-annotation.ts'

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const

/** What an annotation is moved by: dragged, or with the arrow keys (with Shift in larger steps). */
export function AnnotationHandle(props: {
  readonly annotation: Annotation
  readonly field: PlotField
  readonly at: Way
  /** CSS pixels per millimetre. */
  readonly scale: number
  readonly locale: ExportLocale
  readonly isSelected: boolean
  readonly onSelect: (id: string) => void
  readonly onMove: (annotation: Annotation, gesture: string) => void
  readonly onMoveEnd: () => void
}) {
  const { annotation, field, scale, locale, onMove } = props
  const announce = useAnnounce()
  const start = useRef<{ readonly annotation: Annotation; readonly x: number; readonly y: number } | null>(
    null,
  )
  const gesture = `move-${annotation.id}`
  return (
    <button
      type="button"
      className="annotation-handle"
      style={{ left: props.at.xMm * scale, top: props.at.yMm * scale }}
      aria-label={say('publishing.handle', { annotation: annotationName(annotation, field, locale) })}
      aria-pressed={props.isSelected}
      data-annotation={annotation.id}
      onFocus={() => {
        props.onSelect(annotation.id)
      }}
      onBlur={props.onMoveEnd}
      onKeyDown={(event) => {
        const key = ARROWS.find((arrow) => arrow === event.key)
        if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        const next = nudged(annotation, key, event.shiftKey, field)
        onMove(next, gesture)
        announce(spokenPlace(next, field, locale))
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { annotation, x: event.clientX, y: event.clientY }
      }}
      onPointerMove={(event) => {
        const from = start.current
        if (from === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return
        const way = { xMm: (event.clientX - from.x) / scale, yMm: (event.clientY - from.y) / scale }
        if (Math.hypot(way.xMm, way.yMm) * scale < 2) return
        onMove(dragged(from.annotation, way, field), gesture)
      }}
      onPointerUp={() => {
        start.current = null
        props.onMoveEnd()
      }}
    />
  )
}
