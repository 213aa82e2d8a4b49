import { formatCount, formatDecimal } from '../model/format.ts'
import { message, numberText, type Text } from '../model/text.ts'
import type { SeriesValue } from './series.ts'

/** From here on a share is printed in whole percent. */
const WHOLE_FROM = 0.0995
const UNDER = 0.0005

/** Decimals that two shares, or one, are printed with: as few as tell them apart. */
export function placesOfShares(one: number, other: number | null): readonly [number, number] {
  const [first, second] = [placesOf(one), other === null ? 0 : placesOf(other)]
  if (other === null || one === other) return [first, second]
  const isSame = percent(one, first) === percent(other, second)
  return isSame ? [first + 1, second + 1] : [first, second]
}

function placesOf(share: number): number {
  return share >= WHOLE_FROM ? 0 : 1
}

function percent(share: number, places: number): string {
  return formatDecimal(share * 100, places)
}

/** `23 %`, `9.4 %`, `under 0.1 %`. */
export function shareText(share: number, places: number = placesOf(share)): Text {
  return share > 0 && share < UNDER
    ? message('lead.under', { share: numberText(0.001, 1, 'percent') })
    : numberText(share, places, 'percent')
}

export function shareInWords(share: number, places: number = placesOf(share)): string {
  return share > 0 && share < UNDER ? 'under 0.1%' : `${percent(share, places)}%`
}

/** Decimals that a ratio is printed with beside another: one more where one would print both alike. */
export function placesOfRatios(one: number, other: number | null): number {
  return other !== null && one !== other && formatDecimal(one, 1) === formatDecimal(other, 1) ? 2 : 1
}

/** Whole percent of a change. */
export function changeInPercent(now: number, before: number): number {
  return Math.round(Math.abs(now / before - 1) * 100)
}

/** A number as a sentence names it: a count, a share, or a ratio. */
export function valueInWords(
  scale: 'count' | 'ratio' | 'share',
  { value }: SeriesValue,
  places?: number,
): string {
  if (scale === 'count') return formatCount(value)
  return scale === 'share' ? shareInWords(value, places) : formatDecimal(value, places ?? 1)
}
