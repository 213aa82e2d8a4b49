import { expect, test } from 'vitest'
import { failureOf } from '../../../data/process/failure-of.ts'
import { DeskError } from '../../../data/model/error-codes.ts'

test('a DeskError is its own failure, and anything else says no more than that it is ours', () => {
  const details = { file: 'x.sqlite' }
  expect(failureOf(new DeskError('file-empty', details))).toEqual({ ok: false, code: 'file-empty', details })
  expect(failureOf(new Error('q7z'))).toEqual({ ok: false, code: 'internal', details: {} })
})

test('a disk that gets full under whatever write is told as what it is', () => {
  for (const code of ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])
    expect(failureOf(Object.assign(new Error('q7z'), { code }))).toEqual({
      ok: false,
      code: 'disk-full',
      details: {},
    })
})

test('a SQLite that can’t be loaded is named, however deep the cause lies', () => {
  const cause = Object.assign(new Error('wrong ELF class'), { code: 'ERR_DLOPEN_FAILED' })
  for (const error of [cause, new DeskError('file-damaged', {}, cause), new Error('opening', { cause })])
    expect(failureOf(error)).toEqual({
      ok: false,
      code: 'native-missing',
      details: { reason: 'ERR_DLOPEN_FAILED' },
    })
})
