import { useId } from 'react'

/** One way among several; `detail` says in small type what it means. */
interface RadioRow<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly detail: string | null
  /** The facet's number, ready to show. */
  readonly count: string | null
  readonly disabledReason: string | null
}

/** A choice of one among several, one a line, with numbers; what can't be chosen is there, with the reason under it. */
export function RadioList<Id extends string>(props: {
  readonly label: string
  readonly rows: readonly RadioRow<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  /** The pointer has come to a row; the arrow keys choose at once. */
  readonly onReach?: ((id: Id) => void) | undefined
}) {
  const name = useId()
  return (
    <fieldset className="filter-group">
      <legend className="filter-legend">{props.label}</legend>
      <ul className="choices">
        {props.rows.map(({ id, label, detail, count, disabledReason }) => {
          const small = disabledReason ?? detail
          return (
            <li key={id}>
              <label
                className="choice"
                data-disabled={disabledReason !== null}
                onPointerEnter={() => {
                  if (disabledReason === null) props.onReach?.(id)
                }}
              >
                <input
                  type="radio"
                  name={name}
                  checked={props.chosen === id}
                  disabled={disabledReason !== null}
                  aria-labelledby={`${name}-${id}`}
                  aria-describedby={`${name}-${id}-detail`}
                  onChange={() => {
                    props.onChoose(id)
                  }}
                />
                <span className="choice-label">
                  <span id={`${name}-${id}`}>{label}</span>
                  {small !== null && <small id={`${name}-${id}-detail`}>{small}</small>}
                </span>
                {count !== null && <span className="choice-count">{count}</span>}
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
