import type { Catalogue, DatedEvent } from '../model/catalogue.ts'
import type { EventMark } from '../model/figure-spec.ts'
import { periodFromLabel } from '../model/period.ts'
import type { Text } from '../model/text.ts'
import type { ViewQuery } from '../model/view-query.ts'

/** The dataset's dated events on a time axis of these periods, where the view wants them; an event outside of them is left out. */
export function eventMarks(
  { events }: Catalogue,
  query: ViewQuery,
  timeAxis: readonly string[],
): EventMark[] {
  if (!query.events) return []
  return events
    .flatMap((event) => {
      const position = positionOf(event, timeAxis)
      if (position === null) return []
      const date = event.precision === 'month' ? event.date.slice(0, 7) : event.date
      const say = (part: 'label' | 'description'): Text => ({
        is: 'source',
        id: `event.${event.id}.${part}`,
        text: event[part],
      })
      return [{ id: event.id, position, date, label: say('label'), description: say('description') }]
    })
    .sort((left, right) => left.position - right.position)
}

const DAYS_IN_A_MONTH = 31
/** Where a month is drawn of which no day is known. */
const MIDDLE_OF_A_MONTH = 15

function positionOf({ date, precision }: DatedEvent, timeAxis: readonly string[]): number | null {
  const index = timeAxis.findIndex((label) => {
    const { startsOn, endsOn } = periodFromLabel(label)
    return startsOn <= date && date <= endsOn
  })
  const label = timeAxis[index]
  if (label === undefined) return null
  const { startsOn, length } = periodFromLabel(label)
  const months = Number(date.slice(5, 7)) - Number(startsOn.slice(5, 7))
  const day = precision === 'month' ? MIDDLE_OF_A_MONTH : Number(date.slice(8, 10)) - 1
  return index + (months + day / DAYS_IN_A_MONTH) / (length === 'year' ? 12 : 6)
}
