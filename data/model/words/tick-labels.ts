import type { NumberForms } from '../number-forms.ts'
import type { ValueType } from '../text.ts'
import { writeCount, writeDecimal } from '../write-number.ts'

/** The ticks of a value axis as printed: all with as many decimals as tell them apart; points without their unit, which the axis names. */
export function tickLabels(
  values: readonly number[],
  valueType: ValueType,
  forms: NumberForms,
): readonly string[] {
  if (valueType === 'count' || valueType === 'index') return values.map((value) => writeCount(value, forms))
  if (valueType === 'rate') {
    const places = decimalsOf(values)
    return values.map((value) => writeDecimal(value, places, forms))
  }
  const decimals = decimalsOf(values.map((value) => value * 100))
  return values.map((value) => {
    const sign = value > 0 && (valueType === 'change' || valueType === 'points') ? '+' : ''
    const percent = writeDecimal(value * 100, decimals, forms)
    return `${sign}${percent}${valueType === 'points' ? '' : forms.percent}`
  })
}

/** As few decimals as tell all ticks apart exactly. */
function decimalsOf(values: readonly number[]): number {
  for (let decimals = 0; decimals < 6; decimals++) {
    const isExact = values.every((value) => Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9)
    if (isExact) return decimals
  }
  return 6
}
