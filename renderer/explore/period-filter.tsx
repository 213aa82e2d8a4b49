import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { periodLength, type Period } from '../../data/model/period.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { Segmented, type SegmentedOption } from '../components/segmented.tsx'
import { StepButton } from '../components/step-button.tsx'

const HALVES = ['all', 'H1', 'H2'] as const

/** The period range: two thumbs, two lists, steps, the two ranges people want most, and the same half of each year. */
export function PeriodFilter(props: {
  /** Labels to choose from, ascending. */
  readonly periods: readonly string[]
  readonly from: string
  readonly to: string
  /** `isDragging`: more of the same gesture follows. */
  readonly onChange: (from: string, to: string, isDragging: boolean) => void
  readonly onEnd: () => void
  readonly half: ViewQuery['half']
  readonly onHalf: (half: ViewQuery['half']) => void
  readonly lengths: readonly SegmentedOption<Period['length']>[]
  readonly onLength: (length: Period['length']) => void
  /** The pointer has come to a length. */
  readonly onReachLength: (length: Period['length']) => void
}) {
  const { periods, onChange } = props
  const last = Math.max(0, periods.length - 1)
  const firstIndex = Math.max(0, periods.indexOf(props.from))
  const foundLast = periods.indexOf(props.to)
  const lastIndex = foundLast === -1 ? last : foundLast
  const newest = periods.at(-1)
  const oldest = periods[0]
  /** The range as it is, one period earlier or later; `undefined` at the end. */
  const step = (distance: -1 | 1) => {
    const from = periods[firstIndex + distance]
    const to = periods[lastIndex + distance]
    return from === undefined || to === undefined
      ? undefined
      : () => {
          onChange(from, to, false)
        }
  }
  return (
    <section className="filter-group" aria-label={say('screen.period')}>
      <Slider
        className="period-slider"
        minValue={0}
        maxValue={Math.max(1, last)}
        step={1}
        isDisabled={periods.length < 2}
        value={[firstIndex, lastIndex]}
        onChange={([from = firstIndex, to = lastIndex]) => {
          onChange(periods[from] ?? props.from, periods[to] ?? props.to, true)
        }}
        onChangeEnd={props.onEnd}
      >
        <div className="filter-heading">
          <Label className="filter-legend">{say('screen.period')}</Label>
          <span className="filter-actions">
            <button
              type="button"
              className="button button-quiet"
              disabled={oldest === undefined}
              onClick={() => {
                if (oldest !== undefined && newest !== undefined) onChange(oldest, newest, false)
              }}
            >
              {say('screen.period-all')}
            </button>
            <button
              type="button"
              className="button button-quiet"
              disabled={newest === undefined}
              onClick={() => {
                if (newest !== undefined) onChange(newest, newest, false)
              }}
            >
              {say('screen.period-latest')}
            </button>
          </span>
        </div>
        <div className="slider-row">
          <StepButton label={say('explore.period-earlier')} sign="M8 2 3 7l5 5" onPress={step(-1)} />
          <SliderTrack className="slider-track">
            {({ state }) => (
              <>
                <div className="slider-rail" />
                <div
                  className="slider-range"
                  style={{
                    insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                    insetInlineEnd: `${(1 - state.getThumbPercent(1)) * 100}%`,
                  }}
                />
                <SliderThumb index={0} className="slider-thumb" aria-label={say('screen.period-first')} />
                <SliderThumb index={1} className="slider-thumb" aria-label={say('screen.period-last')} />
              </>
            )}
          </SliderTrack>
          <StepButton label={say('explore.period-later')} sign="M4 2l5 5-5 5" onPress={step(1)} />
        </div>
      </Slider>
      <div className="period-typed">
        <PeriodSelect
          label={say('screen.period-from')}
          periods={periods}
          value={props.from}
          onChange={(from) => {
            onChange(from, props.to, false)
          }}
        />
        <PeriodSelect
          label={say('screen.period-to')}
          periods={periods}
          value={props.to}
          onChange={(to) => {
            onChange(props.from, to, false)
          }}
        />
      </div>
      <Segmented
        label={say('explore.length')}
        isLabelHidden
        options={props.lengths}
        chosen={periodLength(props.from)}
        onChoose={props.onLength}
        onReach={props.onReachLength}
      />
      {periodLength(props.from) === 'half-year' && (
        <Segmented
          label={say('explore.half')}
          isLabelHidden
          options={HALVES.map((id) => ({ id, label: say(`explore.half-${id}`), disabledReason: null }))}
          chosen={props.half}
          onChoose={props.onHalf}
        />
      )}
    </section>
  )
}

function PeriodSelect(props: {
  readonly label: string
  readonly periods: readonly string[]
  readonly value: string
  readonly onChange: (label: string) => void
}) {
  const isListed = props.periods.includes(props.value)
  return (
    <label className="field">
      <span>{props.label}</span>
      <select
        value={props.value}
        onChange={(event) => {
          props.onChange(event.target.value)
        }}
      >
        {!isListed && <option value={props.value}>{props.value}</option>}
        {props.periods.map((label) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
