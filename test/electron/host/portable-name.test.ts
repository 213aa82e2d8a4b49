import { expect, test } from 'vitest'
import { isDeviceName, portableName } from '../../../electron/host/portable-name.ts'

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file, “Naming Conventions” */
const DEVICES = [
  ...['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$'],
  ...'0 1 2 3 4 5 6 7 8 9 ¹ ² ³'.split(' ').flatMap((digit) => [`COM${digit}`, `LPT${digit}`]),
]

test.each(DEVICES)('%s is a device, in any case and with any ending, and no file is called so', (device) => {
  for (const name of [device, device.toLowerCase(), `${device}.csv`, `${device}.tar.gz`, `${device} `]) {
    expect(isDeviceName(name)).toBe(true)
    expect(isDeviceName(portableName(name, 'figure'))).toBe(false)
  }
})

test.each(['console.csv', 'con-requests.csv', 'com10.csv', 'a.con', 'null.csv', 'Connecticut.svg'])(
  '%s is none',
  (name) => {
    expect(isDeviceName(name)).toBe(false)
    expect(portableName(name, 'figure')).toBe(name)
  },
)

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\a.csv', 'a.csv'],
  ['a<b>:"c"|?*.csv', 'a_b___c____.csv'],
  ['..', 'figure'],
  ['name. . ', 'name'],
  ['', 'figure'],
])('%j becomes %j', (name, clean) => {
  expect(portableName(name, 'figure')).toBe(clean)
})

const FAMILY = '👩‍👩‍👧‍👦'

test.each(['a', 'é', 'e\u0301', '日', FAMILY])(
  'a long name of %s keeps its ending and its whole characters',
  (letter) => {
    const count = 500
    for (const ending of ['.csv', '.sqlite', '.disclosure', '']) {
      const name = portableName(letter.repeat(count) + ending, 'figure')
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
      expect(name.endsWith(ending)).toBe(true)
      const stem = name.slice(0, name.length - ending.length)
      expect(stem.length).toBeGreaterThan(0)
      expect(letter.repeat(count).startsWith(stem)).toBe(true)
      expect(stem.length % letter.length).toBe(0)
    }
  },
)

test('a name of 120 bytes stays, one of 121 gives up a character of its stem and what hangs before the ending', () => {
  const fits = `${'a'.repeat(116)}.csv`
  expect(portableName(fits, 'figure')).toBe(fits)
  expect(portableName(`a${fits}`, 'figure')).toBe(fits)
  expect(portableName(`${'a'.repeat(115)}-and-more.csv`, 'figure')).toBe(`${'a'.repeat(115)}.csv`)
})

test('an ending that is longer than an ending is cut as a name is', () => {
  expect(portableName(`a.${'b'.repeat(300)}`, 'figure')).toBe(`a.${'b'.repeat(118)}`)
})

test('one character with more marks than a name may have bytes gives the other name', () => {
  expect(portableName(`a${'\u0301'.repeat(300)}`, 'figure')).toBe('figure')
})
