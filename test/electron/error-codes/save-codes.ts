import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { NO_CHOICES } from '../../../data/model/import-report.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import { maybeSmallDisk, sealDisk } from '../small-disk.ts'
import {
  command,
  contract,
  NOT_HERE,
  put,
  putDataset,
  type AskedDesk,
  type Place,
  type Reached,
} from './reached.ts'

/** The app with a copy of the person's dataset open, and an edit in it that isn't saved. */
async function edited(
  place: Place,
  name: string,
  home?: string,
): Promise<AskedDesk & { readonly path: string }> {
  const path = putDataset(place, name)
  const desk = await place.deskWith({ startPath: path }, home)
  const refused = await saveView(desk, 'A view')
  if (refused !== null) throw new Error(refused.sentence)
  return { ...desk, path }
}

async function saveView(desk: AskedDesk, name: string): Promise<Failure | null> {
  return await desk.ask('document.apply', { edit: { kind: 'save-view', name, query: await desk.query() } })
}

const save = (desk: AskedDesk): Promise<Failure | null> =>
  desk.ask('document.save', { replacesChanged: false })

const writing = (place: Place, out: string): readonly string[] => [
  'figure',
  '--dataset',
  place.own,
  '--out',
  out,
]

/** Nothing more finds room on it. */
function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize))
}

/** Where no disk may be mounted, a case of a full one can't be played: `undefined`. */
function fullDisk(): string | undefined {
  const disk = maybeSmallDisk('64k')
  if (disk !== undefined) fill(disk)
  return disk
}

/** A folder that nobody writes to: root writes wherever the disk lets it. */
function readOnlyFolder(place: Place): string {
  const disk = maybeSmallDisk('64k')
  if (disk !== undefined) {
    sealDisk(disk)
    return disk
  }
  const folder = join(place.folder, 'read-only')
  mkdirSync(folder)
  chmodSync(folder, 0o500)
  return folder
}

/** Errors of edits, and of what is written. */
export const SAVE_CODES = {
  'edit-refused': contract(async (place) => {
    const desk = await place.desk()
    await desk.query()
    return await desk.ask('document.apply', { edit: { kind: 'delete-view', id: 99 } })
  }),
  'edit-disk-full': contract(async (place) => {
    const disk = maybeSmallDisk('24m')
    if (disk === undefined) return NOT_HERE
    const desk = await edited(place, 'full.sqlite', join(disk, 'home'))
    fill(disk)
    for (let number = 1; number < 1000; number += 1) {
      const refused = await saveView(desk, `View ${String(number)}`)
      if (refused !== null) return refused
    }
    return null
  }),
  'disk-full': contract(async (place) => {
    const disk = maybeSmallDisk('24m')
    if (disk === undefined) return NOT_HERE
    const desk = await edited(place, 'packed.sqlite', join(disk, 'home'))
    fill(disk)
    const packed = put(place, 'report.csv.gz', gzipSync('country,half,received\nChad,2020 H1,12\n'))
    return await desk.ask('import.dry-run', {
      files: [{ handle: desk.handleOf(packed), choices: NO_CHOICES }],
    })
  }),
  'document-needs-name': contract(async (place) => {
    const desk = await place.desk()
    await desk.query()
    return await save(desk)
  }),
  'document-changed-outside': contract(async (place) => {
    const desk = await edited(place, 'changed-outside.sqlite')
    appendFileSync(desk.path, 'more')
    return await save(desk)
  }),
  'document-linked': contract(async (place) => {
    const desk = await edited(place, 'linked.sqlite')
    linkSync(desk.path, join(place.folder, 'other-name.sqlite'))
    return await save(desk)
  }),
  'document-held': contract(async (place) => {
    const desk = await edited(place, 'held.sqlite')
    const holding = `const db = new (require('better-sqlite3'))(process.argv[1]); db.exec('BEGIN IMMEDIATE'); console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['-e', holding, desk.path], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await once(holder.stdout, 'data')
    try {
      return await save(desk)
    } finally {
      holder.kill('SIGKILL')
    }
  }),
  'document-sealed': contract(async (place) => {
    const desk = await edited(place, 'sealed-later.sqlite')
    put(place, `${basename(desk.path)}.sha256`, `${'0'.repeat(64)}  x\n`)
    return await save(desk)
  }),
  'recovery-missing': contract(async (place) =>
    (await place.desk()).ask('document.recover', { id: '0123456789ab' }),
  ),
  'save-unsound': contract(async (place) => {
    const desk = await edited(place, 'unsound.sqlite')
    // Past every check of edits, as a mistake of ours would be.
    const copies = desk.started.folders.copies
    const copy = readdirSync(copies, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.endsWith('.sqlite'),
    )
    const database = new Database(join(copies, copy ?? 'none'))
    database.prepare('UPDATE saved_views SET name = ?').run('n'.repeat(5000))
    database.close()
    return await save(desk)
  }),
  'save-read-only': command((place) => writing(place, join(readOnlyFolder(place), 'figure.csv'))),
  'save-disk-full': command((place) => {
    const disk = fullDisk()
    return disk === undefined ? NOT_HERE : writing(place, join(disk, 'figure.csv'))
  }),
  'save-failed': command((place) => writing(place, join(place.folder, 'no-folder', 'figure.csv'))),
  'target-in-use': command(({ own }) => ['figure', '--dataset', own, '--format', 'csv', '--out', own]),
} satisfies Readonly<Record<string, Reached>>
