import { formatCount } from '../../data/model/format.ts'
import type { TakenFor } from '../../data/model/import-question.ts'
import { say } from '../../data/model/words/say.ts'

const WIDTH = 272
const HEIGHT = 46

/** Requests by period, as far as a file's numbers add up: of one service and of kinds that are no parts of each other. Else nothing. */
export function PeriodBars(props: { readonly taken: TakenFor }) {
  const sums = props.taken.sums.filter(
    ({ measure, requestKind }) => measure === 'requests' && requestKind !== 'preservation',
  )
  const services = new Set(sums.map(({ service }) => service))
  const hasSumAndParts = new Set(sums.map(({ period }) => period)).size !== sums.length
  const kinds = new Set(sums.map(({ requestKind }) => requestKind))
  if (sums.length < 2 || services.size > 1 || (hasSumAndParts && kinds.has('undivided'))) return null
  const byPeriod = [...Map.groupBy(sums, ({ period }) => period)]
    .map(([period, own]) => ({ period, high: own.reduce((total, { high }) => total + high, 0) }))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
  const most = Math.max(...byPeriod.map(({ high }) => high))
  const [first, last] = [byPeriod[0], byPeriod.at(-1)]
  if (first === undefined || last === undefined || byPeriod.length < 2 || most === 0) return null
  const width = Math.min(34, WIDTH / byPeriod.length)
  return (
    <figure className="period-bars">
      <figcaption>
        <span>{say('importing.bars')}</span>
        <span>{say('importing.bars-newest', { number: formatCount(last.high) })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say('importing.bars')}>
        {byPeriod.map(({ period, high }, place) => {
          const height = Math.max(1, (high / most) * HEIGHT)
          return (
            <rect
              key={period}
              x={place * width + 1}
              y={HEIGHT - height}
              width={Math.max(1, width - 2)}
              height={height}
              data-newest={period === last.period}
            >
              <title>{`${period}: ${formatCount(high)}`}</title>
            </rect>
          )
        })}
      </svg>
      <p aria-hidden="true" style={{ maxWidth: Math.max(96, width * byPeriod.length) }}>
        <span>{first.period}</span>
        <span>{last.period}</span>
      </p>
    </figure>
  )
}
