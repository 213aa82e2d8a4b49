import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMPILED_SOURCES } from '../../../compiled-sources.ts'

/** What became of a case: what the product said, or that it crashed or hung. */
type CaseOutcome =
  | { readonly refused: string }
  | { readonly read: Readonly<Record<string, number>>; readonly written: number }
  | { readonly crashed: string }

export interface CaseResult {
  readonly outcome: CaseOutcome
  /** The folder that the file came from stayed as it was. */
  readonly isUntouched: boolean
}

/** Processor time and memory that one file may take. */
const CPU_SECONDS = 20
const HEAP_MEGABYTES = 256
/** Of waiting, on a machine that may be busy. */
const PATIENCE_MS = 60_000
/** More would hide what a first file needs, fewer would only start processes. */
const CASES_A_PROCESS = 25

/**
 * Puts each case's file in a folder of its own, opens them in processes that each open many, and says what became of each. A file that
 * ends a process, hangs or takes too long is opened again in a process of its own, which alone accuses it.
 */
export async function runCases(
  writes: readonly ((folder: string) => string)[],
): Promise<readonly CaseResult[]> {
  const root = mkdtempSync(join(tmpdir(), 'desk-hostile-'))
  try {
    const cases = writes.map((write) => {
      const folder = mkdtempSync(join(root, 'case-'))
      const path = write(folder)
      return { folder, path, before: stateOf(folder) }
    })
    const outcomes: CaseOutcome[] = []
    while (outcomes.length < cases.length) {
      const next = cases.slice(outcomes.length, outcomes.length + CASES_A_PROCESS).map(({ path }) => path)
      const opened = await openIn(next)
      outcomes.push(...opened.outcomes)
      const [accused] = next.slice(opened.outcomes.length)
      if (accused === undefined) continue
      const alone = await openIn([accused])
      outcomes.push(alone.outcomes[0] ?? { crashed: alone.ending })
    }
    return cases.map(({ folder, before }, place) => ({
      outcome: outcomes[place] ?? { crashed: 'it was not opened' },
      isUntouched: stateOf(folder) === before,
    }))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

interface Opened {
  /** Of the first files: all of them, or those before the one that ended the process. */
  readonly outcomes: readonly CaseOutcome[]
  readonly ending: string
}

function openIn(paths: readonly string[]): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${String(HEAP_MEGABYTES)}`,
        '--disable-warning=ExperimentalWarning',
        join(import.meta.dirname, 'open-each.ts'),
        ...paths,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...COMPILED_SOURCES } },
    )
    let [printed, complained] = ['', '']
    const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString('utf8')
      patience.refresh()
    })
    child.stderr.on('data', (part: Buffer) => {
      complained += part.toString('utf8')
    })
    child.once('error', reject)
    child.once('close', (status, signal) => {
      clearTimeout(patience)
      const outcomes = printed.split('\n').slice(0, -1).map(outcomeOf)
      const slow = outcomes.findIndex((outcome) => outcome === null)
      resolve({
        outcomes: outcomes.slice(0, slow < 0 ? undefined : slow).filter((outcome) => outcome !== null),
        ending: slow < 0 ? `${String(signal ?? status)} ${complained.slice(0, 2000)}` : 'it took too long',
      })
    })
  })
}

/** `null`: it took more of the processor than it may. */
function outcomeOf(line: string): CaseOutcome | null {
  // `open-each.ts` prints nothing else.
  const { outcome, cpuSeconds } = JSON.parse(line) as { outcome: CaseOutcome; cpuSeconds: number }
  return cpuSeconds <= CPU_SECONDS ? outcome : null
}

function stateOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => {
      const stats = lstatSync(join(folder, name))
      const content = stats.isFile()
        ? createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex')
        : 'no file'
      return `${name} ${String(stats.size)} ${String(stats.mtimeMs)} ${content}`
    })
    .join('\n')
}
