import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { HostileCase } from './case.ts'
import { openApart, type Outcome } from './open-apart.ts'
import { snapshotOf } from './snapshot.ts'

/** Resident memory that no file may make the product use. */
const MAX_MEMORY_MB = 500

export interface Judged extends Outcome {
  readonly name: string
  /** What is wrong with it; `null`: nothing. */
  readonly fault: string | null
}

/** Refusals that say what is wrong with a file: the product's own, never `internal`. */
const REFUSALS = /^(?:file|dataset)-(?!deadline$)/

/** Makes the case, opens it apart, and says what is wrong with what came of it. */
export async function judge(hostile: HostileCase, base: string, entry: string): Promise<Judged> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    const folder = join(root, 'sent')
    mkdirSync(folder)
    const path = hostile.make(folder, base)
    const before = snapshotOf(folder)
    const outcome = await openApart(entry, path, join(root, 'copies'))
    const isTouched = snapshotOf(folder).join('\n') !== before.join('\n')
    return { ...outcome, name: hostile.name, fault: faultOf(hostile, outcome, isTouched, path) }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function faultOf({ expected }: HostileCase, found: Outcome, isTouched: boolean, path: string): string | null {
  const { outcome, maxMemoryMb } = found
  if (isTouched) return 'the folder it came from was changed'
  if (outcome !== 'opens' && !REFUSALS.test(outcome)) return `it ended in ${outcome}`
  if (maxMemoryMb > MAX_MEMORY_MB) return `it used ${String(maxMemoryMb)} MB`
  if (expected.length > 0 && !expected.includes(outcome)) return `${outcome} is not ${expected.join(' or ')}`
  // A file that nobody expected anything of may open only if SQLite, asked apart, finds nothing wrong with it.
  return expected.length === 0 && outcome === 'opens' ? maybeComplaint(path) : null
}

function maybeComplaint(path: string): string | null {
  const database = new Database(path, { readonly: true })
  try {
    const said = database.prepare('PRAGMA integrity_check').pluck().all().map(String)
    const dangling = database.prepare('PRAGMA foreign_key_check').all()
    return said.join() === 'ok' && dangling.length === 0
      ? null
      : `it opens, and SQLite says ${said.join('; ').slice(0, 200)}`
  } finally {
    database.close()
  }
}

/** Judges all of them, two at a time. */
export async function judgeAll(
  cases: readonly HostileCase[],
  base: string,
  entry: string,
): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  const waiting = [...cases]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      judged.push(await judge(next, base, entry))
  }
  await Promise.all([work(), work()])
  return judged
}
