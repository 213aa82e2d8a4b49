import { expect, onTestFinished, test } from 'vitest'
import { readPeriods } from '../../../../data/model/read-periods.ts'
import { readPlace } from '../../../../data/model/read-place.ts'
import { readStated } from '../../../../data/model/read-stated-field.ts'
import { readTerritories } from '../../../../data/model/read-territories.ts'
import { fc } from '../../../seeded-fast-check.ts'
import { openBundled } from '../open-bundled.ts'
import {
  NUMBER_READINGS,
  PERIOD_READINGS,
  PLACE_READINGS,
  REFUSED_NUMBERS,
  TERRITORY_READINGS,
} from './readings.ts'

test.each(NUMBER_READINGS)('“$text” is $stated, $comparison, $direction', (reading) => {
  const read = readStated(reading.text, '', reading.in)
  if (!read.ok) throw new Error(read.sentence)
  const { stated, comparison, direction } = read.value
  expect([stated.text, comparison, direction]).toEqual([
    reading.stated,
    reading.comparison,
    reading.direction,
  ])
})

test.each(REFUSED_NUMBERS)('“%s” is refused as %s: it %s', (text, unit, sentence) => {
  const read = readStated(text, '', unit)
  expect(read.ok ? 'read' : read.sentence).toContain(sentence)
})

test.each(PERIOD_READINGS)('“%s” is %j', (text, periods) => {
  const read = readPeriods(text)
  expect(read.ok ? read.value : null).toEqual(periods)
})

test.each(PLACE_READINGS)('“$text” is place $rank', ({ text, rank, isWithin }) => {
  const read = readPlace(text)
  expect(read.ok ? read.value : null).toEqual(rank === null ? null : { rank, isWithin })
})

test('territories are read by other and by former names', () => {
  const dataset = openBundled()
  onTestFinished(() => dataset.close())
  for (const [text, codes] of TERRITORY_READINGS) {
    const read = readTerritories(text, dataset.catalogue)
    const choice =
      codes === null
        ? null
        : typeof codes === 'number'
          ? { choose: 'largest', count: codes }
          : { choose: 'these', codes }
    expect([text, read.ok ? read.value : null]).toEqual([text, choice])
  }
})

// The machine's own tables write them; the reader shares nothing with those.
const WRITERS = ['en', 'de', 'fr', 'pl', 'de-CH', 'en-IN', 'pt-BR'].map(
  (locale) => new Intl.NumberFormat(locale),
)

test('a whole number is read as any language groups it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...WRITERS), (value, writer) => {
      const read = readStated(writer.format(value), '', 'count')
      expect(read.ok ? Number(read.value.stated.text.replaceAll(',', '')) : writer.format(value)).toBe(value)
    }),
  )
})

test('a percentage is read with the decimal sign of any language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom('en', 'de', 'fr', 'pl'),
      (value, locale) => {
        const written = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 })
        const read = readStated(written.format(value / 10_000), '', 'percent')
        expect(read.ok ? Number(read.value.stated.text) : read.sentence).toBe(value / 100)
      },
    ),
  )
})

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number in words as a schoolbook writes it. */
function inWords(value: number): string {
  if (value < 20) return ONES[value] ?? ''
  if (value < 100) {
    const ones = value % 10
    return `${TENS[Math.floor(value / 10) - 2] ?? ''}${ones === 0 ? '' : `-${ONES[ones] ?? ''}`}`
  }
  const [size, name] =
    value < 1000 ? [100, 'hundred'] : value < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million']
  const rest = value % size
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' '
  return `${inWords(Math.floor(value / size))} ${name}${joint}${rest === 0 ? '' : inWords(rest)}`
}

test('a whole number is read in words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
      const read = readStated(inWords(value), '', 'count')
      expect([inWords(value), read.ok ? Number(read.value.stated.text) : null]).toEqual([
        inWords(value),
        value,
      ])
    }),
  )
})
