import type { ReactNode } from 'react'

/** One row of a list of checkboxes. */
export interface ChoiceRow {
  readonly id: string
  readonly label: string
  readonly detail: string | null
  /** The facet's number, ready to show. */
  readonly count: string | null
  readonly isChosen: boolean
  readonly disabledReason: string | null
}

/** Checkboxes with numbers; a choice that can't be made is there, with the reason under it. */
export function ChoiceList(props: {
  readonly label: string
  readonly rows: readonly ChoiceRow[]
  readonly onToggle: (id: string) => void
  /** The pointer or the focus has come to a row. */
  readonly onReach?: ((id: string) => void) | undefined
  /** Buttons beside the label. */
  readonly actions?: ReactNode
}) {
  return (
    <fieldset className="filter-group">
      <legend className="filter-legend">{props.label}</legend>
      {props.actions !== undefined && <div className="filter-actions">{props.actions}</div>}
      <ul className="choices">
        {props.rows.map((row) => (
          <li key={row.id}>
            <ChoiceCheckbox row={row} onToggle={props.onToggle} onReach={props.onReach} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** A labelled checkbox with its number. */
export function ChoiceCheckbox(props: {
  readonly row: ChoiceRow
  /** `false` in a list that is one stop, for all rows but one. */
  readonly isTabStop?: boolean
  readonly onToggle: (id: string) => void
  readonly onReach?: ((id: string) => void) | undefined
}) {
  const { row, isTabStop = true } = props
  const onReach = (): void => {
    if (row.disabledReason === null) props.onReach?.(row.id)
  }
  return (
    <label
      className="choice"
      title={row.disabledReason ?? undefined}
      data-disabled={row.disabledReason !== null}
      onPointerEnter={onReach}
      onFocus={onReach}
    >
      <input
        type="checkbox"
        tabIndex={isTabStop ? 0 : -1}
        checked={row.isChosen}
        disabled={row.disabledReason !== null}
        onChange={() => {
          props.onToggle(row.id)
        }}
      />
      <span className="choice-label">
        {row.label}
        {(row.detail ?? row.disabledReason) !== null && (
          <small>{[row.detail, row.disabledReason].filter((text) => text !== null).join(' · ')}</small>
        )}
      </span>
      {row.count !== null && <span className="choice-count">{row.count}</span>}
    </label>
  )
}
