import { useId, type ReactNode } from 'react'
import type { Theme } from '../../data/model/palette.ts'
import { say } from '../../data/model/words/say.ts'
import { Segmented, type SegmentedOption } from '../components/segmented.tsx'
import type { FigureActions } from '../figures/figure-actions.ts'
import { FigureTable } from '../figures/figure-table.tsx'
import type { WordedFigure } from '../figures/spec-types.ts'
import { FigureDrawing } from './figure-drawing.tsx'
import { useTurnByKey } from './use-turn-by-key.ts'

/** A figure with its title, its forms and options, and (in the table form) its twin. */
export function FigurePanel<Form extends string>(props: {
  readonly spec: WordedFigure
  readonly theme: Theme
  readonly className: string
  readonly forms: readonly SegmentedOption<Form>[]
  readonly form: Form
  readonly onForm: (form: Form) => void
  readonly actions: FigureActions
  readonly isTable: boolean
  /** What else the figure asks, beside its forms. */
  readonly options?: ReactNode
  /** What stands between them and the figure. */
  readonly children?: ReactNode
}) {
  const { spec } = props
  const id = useId()
  const { body, actions, onKeyDown } = useTurnByKey(props.actions, props.isTable)
  return (
    <section className={`figure-panel ${props.className}`} aria-labelledby={id}>
      <header className="figure-head">
        <h2 id={id}>{spec.title}</h2>
        <p className="figure-subtitle">{spec.subtitle}</p>
      </header>
      <div className="figure-controls">
        <Segmented
          label={say('screen.figure-forms')}
          isLabelHidden
          options={props.forms}
          chosen={props.form}
          onChoose={props.onForm}
        />
        {props.options}
      </div>
      {props.children}
      <div ref={body} className="figure-body" tabIndex={-1} onKeyDown={onKeyDown}>
        {props.isTable && spec.emptyReason === null ? (
          <FigureTable spec={spec} actions={actions} />
        ) : (
          <FigureDrawing spec={spec} theme={props.theme} actions={actions} />
        )}
      </div>
    </section>
  )
}
