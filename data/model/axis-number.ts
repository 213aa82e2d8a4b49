import { maybeTypedNumber, NUMBER_FORMS } from './number-forms.ts'
import type { ExportLocale } from './publication.ts'
import type { ValueType } from './text.ts'
import { writeCount, writeDecimal, writeIndex, writeRate, writeShare, writeSigned } from './write-number.ts'

/** What the numbers of a value axis are, and the language they are written in. */
export interface AxisNumbers {
  readonly valueType: ValueType
  readonly locale: ExportLocale
}

/** Digits that a value keeps when its unit is changed: more than any axis tells apart, fewer than a product of floating point. */
const DIGITS = 12

/** The value that a typed number stands for: `+25` on an axis of changes or points is 0.25, `120` on an axis of an index 120. */
export function maybeAxisValue(text: string, { valueType, locale }: AxisNumbers): number | null {
  const isPercent = isInPercent(valueType)
  if (text.includes('%') && (!isPercent || valueType === 'points')) return null
  const typed = maybeTypedNumber(text, NUMBER_FORMS[locale])
  return typed === null ? null : isPercent ? rounded(typed / 100) : typed
}

/** A value as it is typed, without its unit; changes have their sign. */
export function axisNumber(value: number, { valueType, locale }: AxisNumbers): string {
  const number = rounded(isInPercent(valueType) ? value * 100 : value)
  const isSigned = (valueType === 'change' || valueType === 'points') && number > 0
  const places = /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0
  return `${isSigned ? '+' : ''}${writeDecimal(number, places, NUMBER_FORMS[locale])}`
}

/** A value as figures print it, with its unit: `5,000`, `28.0%`, `+12.5%`, `+1.2 points`, `104.2`. */
export function axisText(value: number, { valueType, locale }: AxisNumbers): string {
  const forms = NUMBER_FORMS[locale]
  switch (valueType) {
    case 'count':
      return Number.isInteger(value) ? writeCount(value, forms) : writeDecimal(value, 2, forms)
    case 'rate':
      return writeRate(value, forms)
    case 'share':
      return writeShare(value, forms)
    case 'change':
      return `${writeSigned(value * 100, forms)}${forms.percent}`
    case 'points':
      return `${writeSigned(value * 100, forms)} points`
    case 'index':
      return writeIndex(value, forms)
  }
}

/** What stands behind a typed number: `%`, or nothing. */
export function axisUnitSign(valueType: ValueType): string {
  return valueType === 'share' || valueType === 'change' ? '%' : ''
}

function isInPercent(valueType: ValueType): boolean {
  return valueType === 'share' || valueType === 'change' || valueType === 'points'
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS))
}
