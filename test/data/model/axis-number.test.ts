import { fc } from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { axisNumber, axisText, axisUnitSign, maybeAxisValue } from '../../../data/model/axis-number.ts'
import { VALUE_TYPES } from '../../../data/model/text.ts'
import { maybeTypedNumber, NUMBER_FORMS } from '../../../data/model/number-forms.ts'
import { EXPORT_LOCALES } from '../../../data/model/publication.ts'

const PERCENTS = [
  ['share', '25', 0.25],
  ['share', '2.5 %', 0.025],
  ['change', '+25', 0.25],
  ['change', '−12.5%', -0.125],
  ['change', '-12.5', -0.125],
  ['points', '+1.2', 0.012],
  ['index', '120', 120],
  ['count', '1,200', 1200],
] as const

describe('a typed value', () => {
  it.each(PERCENTS)('on an axis of %s: %s is %d', (valueType, text, value) => {
    expect(maybeAxisValue(text, { valueType, locale: 'en' })).toBe(value)
  })

  it('with a percent sign is none where the axis has no percent', () => {
    for (const valueType of ['count', 'index', 'points'] as const)
      expect(maybeAxisValue('25 %', { valueType, locale: 'en' })).toBeNull()
  })

  it('that is written is read back as the same value, in every unit and language', () => {
    const values = fc.integer({ min: -10_000_000, max: 10_000_000 })
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...VALUE_TYPES),
        fc.constantFrom(...EXPORT_LOCALES),
        (number, valueType, locale) => {
          const value = number / 10_000
          const text = axisNumber(value, { valueType, locale })
          expect(maybeAxisValue(text, { valueType, locale })).toBe(value)
          const withUnit = `${text}${axisUnitSign(valueType) === '' ? '' : NUMBER_FORMS[locale].percent}`
          expect(maybeAxisValue(withUnit, { valueType, locale })).toBe(value)
        },
      ),
    )
  })
})

describe('a number', () => {
  it('has the decimal sign and the groups of its language', () => {
    expect(maybeTypedNumber('1.234,5', NUMBER_FORMS.de)).toBe(1234.5)
    expect(maybeTypedNumber('1,234.5', NUMBER_FORMS.en)).toBe(1234.5)
    expect(maybeTypedNumber('1\u202F234,5', NUMBER_FORMS.fr)).toBe(1234.5)
    expect(maybeTypedNumber('1 234,5', NUMBER_FORMS.pl)).toBe(1234.5)
    expect(maybeTypedNumber(',5', NUMBER_FORMS.de)).toBe(0.5)
  })

  it('of another language is refused where it could be mistaken, and so is what is none', () => {
    for (const text of [
      '1.5',
      '1.2345',
      '1,5.5',
      '12.34',
      '',
      '-',
      '+',
      ',',
      '1e5',
      'NaN',
      '٣',
      '1--2',
      '1 23',
    ])
      expect([text, maybeTypedNumber(text, NUMBER_FORMS.de)]).toEqual([text, null])
    expect(maybeTypedNumber('1,5', NUMBER_FORMS.en)).toBeNull()
  })

  it('is printed with its unit, in its language', () => {
    expect(axisText(-0.125, { valueType: 'change', locale: 'de' })).toBe('−12,5\u00A0%')
    expect(axisText(0.012, { valueType: 'points', locale: 'en' })).toBe('+1.2 points')
    expect(axisText(104.2, { valueType: 'index', locale: 'fr' })).toBe('104,2')
  })
})
