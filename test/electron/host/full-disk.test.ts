import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeDocumentRecord } from '../../../data/dataset/journal/document-record.ts'
import { openAppFolders } from '../../../electron/host/app-folders.ts'
import type { AppPlaces } from '../../../electron/host/app-places.ts'
import { createRecoveries } from '../../../electron/host/recoveries.ts'
import { openSessionFile } from '../../../electron/host/session-file.ts'
import { clearBrowserProfile, clearTraces, BROWSER_PROFILE } from '../../../electron/host/traces.ts'
import { askEveryChannel } from '../../hostile/channel-requests.ts'
import { smallBase } from '../../hostile/small-base.ts'
import { whyNotPlain } from '../../plain-sentence.ts'
import { builtApp } from '../built-app.ts'
import { maybeSmallDisk } from '../small-disk.ts'
import { startDeskInHome } from './desk-in-home.ts'
import { FINGERPRINT, KEPT_VIEW } from './kept-view.ts'

let places: AppPlaces
beforeAll(async () => {
  const built = await builtApp()
  places = { ...built, bundledDataset: smallBase(built.bundledDataset) }
})

/** From now on the disk takes neither a byte nor a name; gives what makes room again. */
function fill(disk: string): () => void {
  const ballast = join(disk, 'ballast')
  mkdirSync(ballast)
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(ballast, 'bytes'), Buffer.alloc(bavail * bsize))
  for (let number = 0; ; number += 1)
    try {
      writeFileSync(join(ballast, String(number)), '')
    } catch {
      // Every name that the disk has is taken.
      return () => rmSync(ballast, { recursive: true })
    }
}

describe('on a disk that is full', () => {
  test('the session stays the old one, whole, and the app works', async ({ skip }) => {
    const disk = smallDisk(skip)
    const before = await openSessionFile(disk)
    before.remember(FINGERPRINT, KEPT_VIEW)
    await before.close()
    const old = readFileSync(join(disk, 'session.json'), 'utf8')
    fill(disk)
    const session = await openSessionFile(disk)
    expect(session.maybeLastQuery(FINGERPRINT)).toEqual(KEPT_VIEW)
    session.remember(FINGERPRINT, { ...KEPT_VIEW, territories: ['FR'] })
    await session.close()
    expect(readFileSync(join(disk, 'session.json'), 'utf8')).toBe(old)
    expect(readdirSync(disk).sort()).toEqual(['ballast', 'session.json'])
  })

  test('Clear Traces removes all, and what is left to the next start is done then', async ({ skip }) => {
    const disk = smallDisk(skip)
    const folders = await openAppFolders({ DISCLOSURE_DESK_HOME: disk })
    const session = await openSessionFile(disk)
    session.remember(FINGERPRINT, KEPT_VIEW)
    await session.close()
    mkdirSync(join(disk, BROWSER_PROFILE))
    writeFileSync(join(disk, BROWSER_PROFILE, 'history'), 'x')
    leaveUnsaved(join(disk, 'unsaved', '0123456789ab'))
    fill(disk)
    await clearTraces(folders, session)
    for (const name of ['session.json', 'unsaved']) expect(readdirSync(disk)).not.toContain(name)
    clearBrowserProfile(disk)
    expect(readdirSync(disk)).not.toContain(BROWSER_PROFILE)
    await folders.remove()
  })

  test('unsaved edits stay where they are, and are offered once there is room', async ({ skip }) => {
    const disk = smallDisk(skip)
    const folders = await openAppFolders({ DISCLOSURE_DESK_HOME: disk })
    leaveUnsaved(join(folders.copies, '1'))
    const free = fill(disk)
    await folders.remove()
    // A start on the full disk works elsewhere and takes nothing away.
    const meanwhile = await openAppFolders({ DISCLOSURE_DESK_HOME: disk })
    expect(meanwhile.data).not.toBe(disk)
    await meanwhile.remove()
    free()
    const next = await openAppFolders({ DISCLOSURE_DESK_HOME: disk })
    expect((await createRecoveries(disk).list()).map(({ record }) => record.name)).toEqual(['own.sqlite'])
    await next.remove()
  })

  test('whatever a page asks is answered or refused in a sentence, and the dataset is still there', async ({
    skip,
  }) => {
    const disk = smallDisk(skip, '24m')
    const desk = await startDeskInHome(places, join(disk, 'home'))
    const { dataset } = await desk.call('app.state', {})
    fill(disk)
    const asked = await askEveryChannel(desk.started.desk, dataset?.defaultQuery, 2, 7)
    const ours = asked.filter(({ outcome }) => ['internal', 'process-stopped'].includes(outcome))
    expect(ours).toEqual([])
    expect(asked.map(({ sentence }) => whyNotPlain(sentence)).filter((each) => each !== null)).toEqual([])
    expect((await desk.call('app.state', {})).dataset?.fingerprint).toBe(dataset?.fingerprint)
  })
})

function smallDisk(skip: (note: string) => never, size = '1m'): string {
  return maybeSmallDisk(size) ?? skip('no disk may be mounted here')
}

/** A working copy with unsaved edits, as the data process leaves it. */
function leaveUnsaved(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'copy.sqlite'), 'figures and edits')
  writeDocumentRecord(folder, { name: 'own.sqlite', isBundled: false, sha256: 'a'.repeat(64) }, true)
}
