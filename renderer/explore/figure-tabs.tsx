import { useId } from 'react'
import { FIGURE_KINDS, type FigureKind } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'

/** Which figure of the view stands large: one choice, drawn as tabs; the arrow keys go through them. */
export function FigureTabs(props: {
  readonly chosen: FigureKind
  readonly onChoose: (kind: FigureKind) => void
  /** The pointer has come to a tab. */
  readonly onReach: (kind: FigureKind) => void
}) {
  const name = useId()
  return (
    <fieldset className="figure-tabs">
      <legend className="visually-hidden">{say('explore.figures')}</legend>
      {FIGURE_KINDS.map((kind) => (
        <label
          key={kind}
          className="figure-tab"
          onPointerEnter={() => {
            props.onReach(kind)
          }}
        >
          <input
            type="radio"
            name={name}
            checked={props.chosen === kind}
            onChange={() => {
              props.onChoose(kind)
            }}
          />
          <span>{say(`explore.figure-${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
