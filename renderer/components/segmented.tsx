import { useId } from 'react'

/** One way among a few; `disabledReason` is shown on hover and read with the option. */
export interface SegmentedOption<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly disabledReason: string | null
}

/** A choice of one among a few, as radio buttons that look like one control. */
export function Segmented<Id extends string>(props: {
  readonly label: string
  readonly options: readonly SegmentedOption<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** The pointer has come to an option; the arrow keys choose at once. */
  readonly onReach?: ((id: Id) => void) | undefined
  readonly isLabelHidden?: boolean
}) {
  const name = useId()
  const reasons = props.options.flatMap(({ disabledReason }) =>
    disabledReason === null ? [] : [disabledReason],
  )
  return (
    <fieldset className="segmented">
      <legend className={props.isLabelHidden === true ? 'visually-hidden' : 'filter-legend'}>
        {props.label}
      </legend>
      <div className="segmented-options">
        {props.options.map(({ id, label, disabledReason }) => (
          <label
            key={id}
            className="segmented-option"
            title={disabledReason ?? undefined}
            onPointerEnter={() => {
              if (disabledReason === null) props.onReach?.(id)
            }}
          >
            <input
              type="radio"
              name={name}
              checked={props.chosen === id}
              disabled={disabledReason !== null}
              aria-describedby={disabledReason === null ? undefined : `${name}-reason`}
              onChange={() => {
                props.onChoose(id)
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {reasons.length > 0 && (
        <p id={`${name}-reason`} className={props.isLabelHidden === true ? 'visually-hidden' : 'hint'}>
          {[...new Set(reasons)].join(' ')}
        </p>
      )}
    </fieldset>
  )
}
