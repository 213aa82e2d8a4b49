import { IntlMessageFormat } from 'intl-messageformat'
import { visibleOverrides } from '../visible-text.ts'
import { keyOfText, type Text, type TextValue, type ValueType } from '../text.ts'
import { writeCount, writeDecimal, writeIndex, writeRate, writeShare, writeSigned } from '../write-number.ts'
import type { Language } from './language.ts'
import type { TextMessageId } from './text-words.ts'

/** What a text is worded for. */
export interface Wording {
  readonly language: Language
  /** How many rows or panels are drawn. */
  readonly drawn: number
  /** A reader’s own words by the keys of texts. */
  readonly rewordings: ReadonlyMap<string, string>
}

/** A text in words of a language. */
export function wordText(text: Text, wording: Wording): string {
  const key = text.is === 'cut' ? null : keyOfText(text)
  const reworded = key === null ? undefined : wording.rewordings.get(key)
  return reworded ?? generatedText(text, wording)
}

function generatedText(text: Text, wording: Wording): string {
  const { language, drawn } = wording
  switch (text.is) {
    case 'name':
      return text.name
    case 'territory':
      return valueAt(language.territories, text.code) ?? text.name
    case 'source': {
      const sentence = valueAt(language.sources, text.id)
      return sentence?.en === text.text ? sentence[language.locale] : text.text
    }
    case 'period':
      return periodIn(text.period, language.halves)
    case 'value':
      return valueInText(text.low, text.high, text.valueType, wording)
    case 'bound':
      return boundInText(text.value, text.valueType, wording)
    case 'decimal':
      return decimalInText(text, wording)
    case 'stated':
      return statedInText(text, language)
    case 'message':
      return messageInText(text.id, text.with, wording)
    case 'list':
      return listInText(
        text.texts.map((each) => wordText(each, wording)),
        text.most ?? text.texts.length,
        wording,
      )
    case 'joined':
      return text.texts
        .map((each) => wordText(each, wording))
        .filter((part) => part !== '')
        .join(text.by === '; ' ? language.semicolon : text.by)
    case 'capital': {
      const inside = wordText(text.text, wording)
      return inside.charAt(0).toUpperCase() + inside.slice(1)
    }
    case 'cut':
      // Nothing drawn is no choice of some.
      return wordText(drawn > 0 && drawn < text.of ? text.cut : text.whole, wording)
  }
}

/** A period as the language writes it: `2013 H1` → `1. Hj. 2013`; a year is the year itself. */
export function periodIn(period: string, halves: Language['halves']): string {
  const [year = period, half] = period.split(' ')
  return half === undefined ? year : halves[half === 'H1' ? 0 : 1].replace('{year}', year)
}

const compiled = new WeakMap<Language, Map<TextMessageId, IntlMessageFormat>>()

function messageInText(
  id: TextMessageId,
  values: Readonly<Record<string, TextValue>>,
  wording: Wording,
): string {
  const { language, drawn } = wording
  const formats = compiled.get(language) ?? new Map<TextMessageId, IntlMessageFormat>()
  compiled.set(language, formats)
  const format = formats.get(id) ?? new IntlMessageFormat(language.words[id], language.locale)
  formats.set(id, format)
  const told: Record<string, string | number | undefined> = { drawn }
  for (const [name, value] of Object.entries(values))
    told[name] = typeof value === 'number' ? value : visibleOverrides(wordText(value, wording))
  const said: unknown = format.format(told)
  if (typeof said !== 'string') throw new TypeError(`The message ${id} is not plain text`)
  return said
}

function listInText(names: readonly string[], most: number, wording: Wording): string {
  if (names.length > most) {
    const values = { shown: name(names.slice(0, most).join(', ')), count: names.length - most }
    return messageInText('figure.list-more', values, wording)
  }
  const last = names.at(-1)
  if (last === undefined || names.length === 1) return last ?? ''
  const values = { first: name(names.slice(0, -1).join(', ')), last: name(last) }
  return messageInText('figure.list-and', values, wording)
}

/** `low` alone where both are equal; a range with a dash, or in words where it would meet minus signs. */
function valueInText(low: number, high: number, valueType: ValueType, wording: Wording): string {
  const from = numberInText(low, valueType, wording)
  if (low === high) return from
  const to = numberInText(high, valueType, wording)
  // With two digits the ends of a narrow range may be written alike; its counts stand beside it.
  if (valueType === 'rate' && from === to) return from
  if (valueType !== 'change' && valueType !== 'points') return `${from}–${to}`
  return messageInText('figure.value.interval', { from: name(from), to: name(to) }, wording)
}

function numberInText(value: number, valueType: ValueType, wording: Wording): string {
  const { numbers } = wording.language
  switch (valueType) {
    case 'count':
      return writeCount(value, numbers)
    case 'rate':
      return writeRate(value, numbers)
    case 'share':
      return writeShare(value, numbers)
    case 'change':
      return `${writeSigned(value * 100, numbers)}${numbers.percent}`
    case 'points':
      return messageInText(
        'figure.value.points',
        { number: name(writeSigned(value * 100, numbers)) },
        wording,
      )
    case 'index':
      return writeIndex(value, numbers)
  }
}

function boundInText(value: number, valueType: ValueType, wording: Wording): string {
  if (valueType === 'count' || valueType === 'rate' || valueType === 'index')
    return numberInText(value, valueType, wording)
  const { numbers } = wording.language
  const percent = Number((value * 100).toPrecision(3))
  const places = /\.(\d+)$/.exec(String(percent))?.[1]?.length ?? 0
  const sign = valueType !== 'share' && value > 0 ? '+' : ''
  const number = `${sign}${writeDecimal(percent, places, numbers)}`
  return valueType === 'points'
    ? messageInText('figure.value.points', { number: name(number) }, wording)
    : `${number}${numbers.percent}`
}

function decimalInText(
  { low, high, places, isPercent }: Extract<Text, { is: 'decimal' }>,
  wording: Wording,
): string {
  const { numbers } = wording.language
  const write = (value: number): string =>
    `${writeDecimal(value, places, numbers)}${isPercent ? numbers.percent : ''}`
  if (low === high) return write(low)
  // A dash would meet the minus signs.
  return low < 0
    ? messageInText('figure.value.interval', { from: name(write(low)), to: name(write(high)) }, wording)
    : `${write(low)}–${write(high)}`
}

function statedInText({ text, isPercent }: Extract<Text, { is: 'stated' }>, { numbers }: Language): string {
  const [whole = '', fraction] = text.replace('-', '').replaceAll(',', '').split('.')
  const grouped =
    whole.length >= numbers.groupsFrom ? whole.replace(/\B(?=(\d{3})+$)/g, numbers.group) : whole
  const written = fraction === undefined ? grouped : `${grouped}${numbers.decimal}${fraction}`
  return `${text.startsWith('-') ? '\u2212' : ''}${written}${isPercent ? numbers.percent : ''}`
}

function name(text: string): Text {
  return { is: 'name', name: text }
}

function valueAt<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
