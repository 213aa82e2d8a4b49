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
