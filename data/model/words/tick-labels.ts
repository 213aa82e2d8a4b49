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
  const decimals = percentDecimals(values)
  return values.map((value) => {
    const sign = value > 0 && (valueType === 'change' || valueType === 'points') ? '+' : ''
    const percent = writeDecimal(value * 100, decimals, forms)
    return `${sign}${percent}${valueType === 'points' ? '' : forms.percent}`
  })
}

/** As few decimals as tell all ticks apart exactly. */
function percentDecimals(values: readonly number[]): number {
  for (let decimals = 0; decimals < 6; decimals++) {
    const isExact = values.every(
      (value) => Math.abs(Number((value * 100).toFixed(decimals)) - value * 100) < 1e-9,
    )
    if (isExact) return decimals
  }
  return 6
}
