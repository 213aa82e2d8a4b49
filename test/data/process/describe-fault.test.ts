import { hostname, userInfo } from 'node:os'
import { expect, test } from 'vitest'
import { describeFault } from '../../../data/process/describe-fault.ts'

test('a fault names itself, what it says and where it was, without paths and names', () => {
  const error = new TypeError("Cannot read 'q7z-secret' of /home/q7z-alice/q7z-secret/file.sqlite")
  const said = describeFault(error)
  expect(said.split('\n')[0]).toBe('TypeError: Cannot read')
  expect(said).toMatch(/ {2}at .*describe-fault\.test\.ts:\d+:\d+/)
  expect(said).not.toContain('q7z')
  expect(said).not.toContain(import.meta.dirname)
})

test('user and host are left out wherever they stand', () => {
  const said = describeFault(new Error(`no room for ${userInfo().username} on ${hostname()} today`))
  for (const name of [userInfo().username, hostname()].filter(({ length }) => length > 2))
    expect(said).not.toContain(name)
})

test('a system error keeps its code and loses its path', () => {
  const error = Object.assign(new Error("EACCES: permission denied, open '/home/q7z-alice/x'"), {
    code: 'EACCES',
  })
  expect(describeFault(error).split('\n')[0]).toBe('Error [EACCES]: EACCES: permission denied, open')
})

test('what is thrown and no error says only what it is', () => {
  expect(describeFault('q7z-secret')).toBe('something was thrown that is no error, but of type string')
  expect(describeFault({ path: '/q7z' })).toBe('something was thrown that is no error, but of type object')
})
