import { useId, type ReactNode } from 'react'
import { say } from '../../data/model/words/say.ts'
import { Segmented, type SegmentedOption } from '../components/segmented.tsx'
import type { FigureActions } from '../figures/figure-actions.ts'
import { FigureTable } from '../figures/figure-table.tsx'
import type { FigureSpec } from '../figures/spec-types.ts'

/** A figure with its title, its forms, and (in the table form) its twin. */
export function FigurePanel<Form extends string>(props: {
  readonly spec: FigureSpec
  readonly className: string
  readonly forms: readonly SegmentedOption<Form>[]
  readonly form: Form
  readonly onForm: (form: Form) => void
  readonly actions: FigureActions
  readonly isTable: boolean
  readonly children: ReactNode
}) {
  const { spec, actions } = props
  const id = useId()
  return (
    <section className={`figure-panel ${props.className}`} aria-labelledby={id}>
      <header className="figure-head">
        <div>
          <h2 id={id}>{spec.title}</h2>
          <p className="figure-subtitle">{spec.subtitle}</p>
        </div>
        <Segmented
          label={say('screen.figure-forms')}
          isLabelHidden
          options={props.forms}
          chosen={props.form}
          onChoose={props.onForm}
        />
      </header>
      {props.isTable ? <FigureTable spec={spec} actions={actions} /> : props.children}
    </section>
  )
}
