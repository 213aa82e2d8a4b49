import { useId, type ReactNode, type RefObject } from 'react'
import { say } from '../../data/model/words/say.ts'
import { spokenCell } from './spoken-cell.ts'
import type { WordedFigure } from './spec-types.ts'
import type { ActiveCellControl } from './use-active-cell.ts'

/** The one tab stop of a figure: its name, its keys, its spoken cell, and the place the drawing stands in. */
export function FigureStage(props: {
  readonly spec: WordedFigure
  readonly control: ActiveCellControl
  readonly ref: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}) {
  const { spec, control, ref, children } = props
  const id = useId()
  if (spec.emptyReason !== null) {
    return (
      <div ref={ref} className="figure-stage figure-empty" data-figure={spec.kind}>
        <p>
          <strong>{say('screen.empty')}</strong>
          {spec.emptyReason}
        </p>
      </div>
    )
  }
  return (
    <>
      <div
        ref={ref}
        className="figure-stage"
        role="application"
        aria-roledescription={say('screen.chart')}
        aria-label={spec.title}
        aria-describedby={`${id}-alt ${id}-keys`}
        tabIndex={0}
        data-figure={spec.kind}
        data-shape={spec.shape}
        onKeyDown={control.onKeyDown}
        onPointerLeave={control.leave}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) control.leave()
        }}
      >
        {children}
      </div>
      <p id={`${id}-alt`} className="visually-hidden">
        {spec.altText}
      </p>
      <p id={`${id}-keys`} className="visually-hidden">
        {say('screen.chart-keys')}
      </p>
      <p className="visually-hidden" role="status" data-spoken={spec.kind}>
        {control.active !== null && control.isByKeyboard ? spokenCell(spec, control.active) : ''}
      </p>
    </>
  )
}
