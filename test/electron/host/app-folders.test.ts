import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder, openAppFolders } from '../../../electron/host/app-folders.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('private copies lie in a folder that only its owner may read, and go when the app ends', async () => {
  const home = temporaryFolder()
  const folders = await openAppFolders({ DISCLOSURE_DESK_HOME: home })
  expect(folders.data).toBe(home)
  for (const folder of [folders.copies, folders.scratch]) {
    expect(folder.startsWith(join(home, 'copies'))).toBe(true)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  }
  writeFileSync(join(folders.copies, 'copy.sqlite'), 'figures')
  await folders.remove()
  expect(readdirSync(join(home, 'copies'))).toEqual([])
})

test('two runs at once have folders of their own, and neither removes the other’s', async () => {
  const home = temporaryFolder()
  const [one, other] = await Promise.all([
    openAppFolders({ DISCLOSURE_DESK_HOME: home }),
    openAppFolders({ DISCLOSURE_DESK_HOME: home }),
  ])
  expect(one.copies).not.toBe(other.copies)
  await one.remove()
  expect(existsSync(other.copies)).toBe(true)
  await other.remove()
})

test('copies of a run that ended are removed at the next start; a stranger’s folder is left alone', async () => {
  const home = temporaryFolder()
  const stale = join(home, 'copies', 'app-0123456789ab')
  const stranger = join(home, 'copies', 'holiday')
  mkdirSync(stale, { recursive: true })
  mkdirSync(stranger)
  writeFileSync(join(stale, 'copy.sqlite'), 'figures')
  const folders = await openAppFolders({ DISCLOSURE_DESK_HOME: home })
  expect([existsSync(stale), existsSync(stranger)]).toEqual([false, true])
  await folders.remove()
})

test('a home that can’t be written does not keep the app from starting', async () => {
  const blocked = join(temporaryFolder(), 'a-file')
  writeFileSync(blocked, '')
  const folders = await openAppFolders({ DISCLOSURE_DESK_HOME: join(blocked, 'home') })
  expect(statSync(folders.copies).mode & 0o777).toBe(0o700)
  await folders.remove()
  expect(existsSync(folders.data)).toBe(false)
})

test('each platform has the folder its people expect', () => {
  expect(dataFolder('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/disclosure-desk')
  expect(dataFolder('linux', { XDG_DATA_HOME: 'relative' })).toMatch(/\.local\/share\/disclosure-desk$/)
  expect(dataFolder('darwin', {})).toMatch(/Library\/Application Support\/Disclosure Desk$/)
  expect(dataFolder('win32', { LOCALAPPDATA: 'C:\\Local' })).toMatch(/^C:\\Local.Disclosure Desk$/)
  expect(dataFolder('win32', { DISCLOSURE_DESK_HOME: 'D:\\desk', LOCALAPPDATA: 'C:\\Local' })).toBe(
    'D:\\desk',
  )
})
