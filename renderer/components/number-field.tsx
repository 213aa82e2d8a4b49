import { useId, useState } from 'react'
import { say } from '../../data/model/words/say.ts'

/** `read` gives `null` for what is no number. */
interface NumberWriting {
  readonly write: (value: number) => string
  readonly read: (text: string) => number | null
}

/** A typed number; while it can’t be used it stays in the field with a sentence, and the last good one holds. */
export function NumberField(props: {
  readonly label: string
  /** `mm`, `%`; empty for none. */
  readonly unit: string
  /** `null`: none is set, and `unset` says what holds then. */
  readonly value: number | null
  readonly unset: string
  readonly min: number
  readonly max: number
  readonly step: number
  /** `false`: the field can’t be left empty. */
  readonly mayBeUnset: boolean
  /** How a number is written here and read back, where that isn’t plain digits with a point (or comma). */
  readonly writing?: NumberWriting
  readonly onChange: (value: number | null) => void
}) {
  const { value, min, max, step, writing = PLAIN } = props
  const { write, read } = writing
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? (value === null ? '' : write(value))
  const typed = read(shown)
  const isWrong = typed === null ? shown.trim() !== '' || !props.mayBeUnset : typed < min || typed > max
  const take = (text: string): void => {
    setDraft(text)
    const next = read(text)
    if (next !== null && next >= min && next <= max) props.onChange(next)
    else if (text.trim() === '' && props.mayBeUnset) props.onChange(null)
  }
  return (
    <div className="stacked-field">
      <label htmlFor={id}>{props.label}</label>
      <span className="unit-input">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="text-input"
          value={shown}
          placeholder={props.unset}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={(event) => {
            take(event.target.value)
          }}
          onBlur={() => {
            setDraft(null)
          }}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0
            const from = typed ?? read(props.unset)
            if (by === 0 || from === null) return
            event.preventDefault()
            take(write(Number(Math.min(max, Math.max(min, from + by)).toPrecision(12))))
          }}
        />
        {props.unit !== '' && <span className="unit">{props.unit}</span>}
      </span>
      {isWrong && (
        <p id={`${id}-wrong`} className="field-wrong">
          {say('publishing.number-between', { min: write(min), max: write(max), unit: props.unit })}
        </p>
      )}
    </div>
  )
}

const PLAIN: NumberWriting = { write: String, read: numberOf }

/** A decimal comma counts as a point. */
function numberOf(text: string): number | null {
  const trimmed = text.trim().replace(',', '.')
  if (!/^[-−]?\d*\.?\d+$|^[-−]?\d+\.$/.test(trimmed)) return null
  return Number(trimmed.replace('−', '-'))
}
