import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { maybeCheckedRecord, writeCheckedRecord } from '../../../data/dataset/file/checked-record.ts'
import { inspectFile } from '../../../data/dataset/file/inspect-file.ts'
import { hashFile } from '../../../data/dataset/file/hash-file.ts'
import { openDataset } from '../../../data/dataset/open.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { emptyDataset } from '../import/empty-dataset.ts'

const FINGERPRINT = 'f'.repeat(64)

function recorded(): { readonly file: string; readonly record: string } {
  const file = join(temporaryFolder(), 'dataset.sqlite')
  emptyDataset(file).close()
  writeCheckedRecord(file, FINGERPRINT)
  return { file, record: file.replace('.sqlite', '.checked.json') }
}

const known = (file: string) => maybeCheckedRecord(inspectFile(file), hashFile(file).sha256)

test('a record is believed of the very file that it was made of', () => {
  const { file } = recorded()
  expect(known(file)?.fingerprint).toBe(FINGERPRINT)
})

test.each([
  ['another hash', (record: object) => ({ ...record, sha256: '0'.repeat(64) })],
  ['another length', (record: object) => ({ ...record, bytes: 1 })],
  ['another format', (record: object) => ({ ...record, version: 1 })],
  ['no fingerprint', (record: object) => ({ ...record, fingerprint: '' })],
  ['a key too many', (record: object) => ({ ...record, more: 1 })],
])('a record with %s is not believed', (_, change) => {
  const { file, record } = recorded()
  const before: unknown = JSON.parse(readFileSync(record, 'utf8'))
  if (typeof before !== 'object' || before === null) throw new TypeError('No record')
  writeFileSync(record, JSON.stringify(change(before)))
  expect(known(file)).toBeNull()
})

test('a record that is no JSON is not believed', () => {
  const { file, record } = recorded()
  writeFileSync(record, '{')
  expect(known(file)).toBeNull()
})

test('a record beside a reader’s file is not looked at: what doesn’t pass the checks is refused', () => {
  const { file } = recorded()
  const copiesFolder = join(temporaryFolder(), 'copies')
  // An empty dataset has no title, which the checks refuse.
  expect(() => openDataset(file, { copiesFolder })).toThrow()
})
