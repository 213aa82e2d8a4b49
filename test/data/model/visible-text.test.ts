import { expect, test } from 'vitest'
import { mapTexts, visibleLine, visibleOverrides, visibleText } from '../../../data/model/visible-text.ts'
import { say } from '../../../data/model/words/say.ts'

const ESCAPES = '\u001b[31mred\u009b0m\u0007\r\u202eabc\u2069\u2028\ud800'

test('what a terminal would obey is shown as it is written in JSON', () => {
  expect(visibleText(`${ESCAPES}\n\tü日🗾`)).toBe(
    '\\u001b[31mred\\u009b0m\\u0007\\u000d\\u202eabc\\u2069\\u2028\\ud800\n\tü日🗾',
  )
  expect(visibleLine('one\ntwo\t')).toBe('one\\u000atwo\\u0009')
})

test('signs that nobody sees are shown; the joiners that a language or an emoji is written with stay', () => {
  expect(visibleText('a\u061cb\u200ec\u200bd\u2060e\u00adf\ufeffg\u{e0041}h')).toBe(
    'a\\u061cb\\u200ec\\u200bd\\u2060e\\u00adf\\ufeffg\\udb40\\udc41h',
  )
  for (const text of ['می\u200cخواهم', 'क्\u200dष', '👩\u200d💻', '\u0601۱۲'])
    expect(visibleText(text)).toBe(text)
})

test('JSON that is made visible says what it said', () => {
  const value = { name: `${ESCAPES.slice(0, -1)}\u200b\u{e0041}`, lines: 'a\nb' }
  expect(JSON.parse(visibleText(JSON.stringify(value, null, 2)))).toEqual(value)
})

test('texts anywhere in plain data are mapped, and nothing else is', () => {
  const bytes = new Uint8Array([1])
  expect(mapTexts({ a: ['x\u202e', 1, null], b: { c: true, bytes } }, visibleOverrides)).toEqual({
    a: ['x\\u202e', 1, null],
    b: { c: true, bytes },
  })
})

test('a name that turns the writing turns no sentence', () => {
  expect(say('error.file-missing', { file: 'a\u202eb' })).toContain('a\\u202eb.')
})
