import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { VERB_VALUES } from '../../data/process/verbs.ts'
import { whyNotPlain } from '../plain-sentence.ts'
import type { HostileCase } from './case.ts'
import type { Measured, MeasuredProcess } from './measured-process.ts'
import { snapshotOf } from './snapshot.ts'

/** Resident memory that no file may make the product use. */
export const MAX_MEMORY_MB = 500

export interface Judged extends Omit<Measured, 'value'> {
  readonly name: string
  /** What is wrong with it; `null`: nothing. */
  readonly fault: string | null
}

/** Refusals that say what is wrong with a file: the product's own, never `internal`. */
const REFUSALS = /^(?:file|dataset)-(?!deadline$)/

/** Makes the case, opens it with the product's own process, as the host does, and says what is wrong with what came of it. */
export async function judge(hostile: HostileCase, base: string, opener: MeasuredProcess): Promise<Judged> {
  opener.begin()
  const root = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    const folder = join(root, 'sent')
    mkdirSync(folder)
    const path = hostile.make(folder, base)
    const before = snapshotOf(folder)
    const opened = await open(opener, path, join(root, 'copies'))
    const isTouched = snapshotOf(folder).join('\n') !== before.join('\n')
    return { ...opened, name: hostile.name, fault: faultOf(hostile, opened, isTouched, path) }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** `opens`, and asked for its first view, or why not. */
async function open(
  opener: MeasuredProcess,
  path: string,
  copiesFolder: string,
): Promise<Omit<Measured, 'value'>> {
  const opened = await opener.ask('open', { path, copiesFolder, isBundled: false })
  if (opened.outcome !== 'answers') return opened
  const { defaultQuery: query } = VERB_VALUES.open.parse(opened.value)
  const answered = await opener.ask('answer', { query })
  return {
    outcome: answered.outcome === 'answers' ? 'opens' : answered.outcome,
    sentence: answered.sentence,
    maxMemoryMb: Math.max(opened.maxMemoryMb, answered.maxMemoryMb),
    milliseconds: opened.milliseconds + answered.milliseconds,
  }
}

function faultOf(
  { expected }: HostileCase,
  { outcome, sentence, maxMemoryMb }: Omit<Measured, 'value'>,
  isTouched: boolean,
  path: string,
): string | null {
  if (isTouched) return 'the folder it came from was changed'
  if (outcome !== 'opens' && !REFUSALS.test(outcome)) return `it ended in ${outcome}`
  if (maxMemoryMb > MAX_MEMORY_MB) return `it used ${String(maxMemoryMb)} MB`
  const unplain = sentence === null ? null : whyNotPlain(sentence)
  if (unplain !== null) return unplain
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
