import { countText, message, named, numberText, type Text } from '../model/text.ts'
import type { Mark } from './candidate.ts'
import { placesOfRatios, placesOfShares, shareText } from './lead-numbers.ts'
import { isOutcomeShare, type Series, type SeriesValue } from './series.ts'

/** `3,962 requests`, `60 % of requests rejected`, `0.9 accounts named per request`: a number with what it counts. */
export function amountText(series: Series, now: SeriesValue, beside: SeriesValue | null): Text {
  const { scale } = series
  if (scale === 'ratio') return ratioText(series, now, beside)
  if (scale === 'count') return countedText(series, now.value)
  const [places] = placesOfShares(now.value, beside?.value ?? null)
  const share = shareText(now.value, places)
  return shareOf(series, message(isEmergency(series) ? 'lead.of-emergency' : 'lead.of-requests', { share }))
}

/** Around `part of whole requests`, or more than a mark. */
function shareOf({ measure }: Series, share: Text): Text {
  return isOutcomeShare(measure) || measure === 'top1' || measure === 'top5'
    ? message(`lead.${measure}`, { share })
    : share
}

export function partText(series: Series, { k, n }: SeriesValue): Text {
  const told = { part: countText(k), whole: countText(n) }
  return shareOf(
    series,
    message(isEmergency(series) ? 'lead.part-of-emergency' : 'lead.part-of-requests', told),
  )
}

/** `more than half of requests rejected`. */
export function markText(series: Series, mark: Mark, isAbove: boolean): Text {
  const share = message(`lead.${isAbove ? 'above' : 'below'}-${mark}`)
  return shareOf(series, message(isEmergency(series) ? 'lead.of-emergency' : 'lead.of-requests', { share }))
}

export function countedText(series: Pick<Series, 'measure' | 'group'>, count: number): Text {
  const told = { count, value: countText(count) }
  const { id, accountMeasure } = series.group.group
  if (series.measure === 'territories') return message('lead.territories', told)
  if (series.measure === 'accounts') {
    if (accountMeasure !== 'accounts')
      return message('lead.things', {
        value: told.value,
        measure: message(`figure.measure.${accountMeasure}`),
      })
    return message(isEmergency(series) ? 'lead.accounts-emergency' : 'lead.accounts', told)
  }
  if (id === 'law') return message('lead.requests', told)
  return isEmergency(series)
    ? message('lead.requests-emergency', told)
    : accountMeasure === 'accounts'
      ? message('lead.requests-service', { ...told, service: named(series.group.group.name) })
      : message('lead.requests-about', { ...told, measure: message(`figure.measure.${accountMeasure}`) })
}

function ratioText(series: Series, now: SeriesValue, beside: SeriesValue | null): Text {
  const ratio = numberText(now.value, placesOfRatios(now.value, beside?.value ?? null))
  const { accountMeasure } = series.group.group
  if (accountMeasure !== 'accounts')
    return message('lead.things-per-request', { ratio, measure: message(`figure.measure.${accountMeasure}`) })
  return message(isEmergency(series) ? 'lead.per-request-emergency' : 'lead.per-request', { ratio })
}

function isEmergency({ group }: Pick<Series, 'group'>): boolean {
  return group.group.id === 'emergency'
}

/** The value alone, as it stands beside an amount of the same series. */
export function bareText(
  { scale }: Pick<Series, 'scale'>,
  value: SeriesValue,
  beside: SeriesValue | null,
): Text {
  if (scale === 'count') return countText(value.value)
  if (scale === 'ratio') return numberText(value.value, placesOfRatios(value.value, beside?.value ?? null))
  const [places] = placesOfShares(value.value, beside?.value ?? null)
  return shareText(value.value, places)
}
