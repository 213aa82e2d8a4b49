import { expect, test } from 'vitest'
import { fileHandleSchema } from '../../../electron/contract/channels.ts'
import { createFileHandles } from '../../../electron/host/file-handles.ts'

test('a handle names a file without its folder, and leads back to it', () => {
  const handles = createFileHandles()
  const handle = handles.add('/somewhere/q7z-secret/figures.sqlite')
  expect(fileHandleSchema.parse(handle)).toEqual({ handle: handle.handle, name: 'figures.sqlite' })
  expect(JSON.stringify(handle)).not.toContain('q7z')
  expect(handles.maybePath(handle.handle)).toBe('/somewhere/q7z-secret/figures.sqlite')
})

test('a path is no handle, and neither is a handle of another run', () => {
  const handles = createFileHandles()
  handles.add('/somewhere/figures.sqlite')
  const other = createFileHandles().add('/somewhere/figures.sqlite')
  expect(handles.maybePath('/somewhere/figures.sqlite')).toBeUndefined()
  expect(handles.maybePath(other.handle)).toBeUndefined()
})

test('the same file chosen twice has two handles, and the oldest of very many is forgotten', () => {
  const handles = createFileHandles()
  const all = Array.from({ length: 101 }, () => handles.add('/figures.sqlite').handle)
  expect(new Set(all).size).toBe(101)
  expect(all.filter((handle) => handles.maybePath(handle) === undefined)).toEqual([all[0]])
})
