import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMPILED_SOURCES } from '../../../compiled-sources.ts'

/** What became of a case: what the product said, or that it crashed or hung. */
export type CaseOutcome =
  | { readonly refused: string }
  | { readonly read: Readonly<Record<string, number>>; readonly written: number }
  | { readonly crashed: string }

/** CPU seconds and memory that one file may take. */
const CPU_SECONDS = 20
const HEAP_MEGABYTES = 256

/** Puts a case's file in a folder of its own, opens it in a process of its own, and says whether the folder stayed as it was. */
export function runCase(write: (folder: string) => string): {
  readonly outcome: CaseOutcome
  readonly isUntouched: boolean
} {
  const folder = mkdtempSync(join(tmpdir(), 'desk-hostile-'))
  try {
    const path = write(folder)
    const before = stateOf(folder)
    const script = join(import.meta.dirname, 'open-one.ts')
    const limited = `ulimit -t ${String(CPU_SECONDS)}; exec "$0" "$@"`
    const run = spawnSync(
      'sh',
      [
        '-c',
        limited,
        process.execPath,
        `--max-old-space-size=${String(HEAP_MEGABYTES)}`,
        '--disable-warning=ExperimentalWarning',
        script,
        path,
      ],
      {
        encoding: 'utf8',
        timeout: (CPU_SECONDS + 10) * 1000,
        env: { ...process.env, ...COMPILED_SOURCES },
      },
    )
    return { outcome: outcomeOf(run), isUntouched: stateOf(folder) === before }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function outcomeOf({ status, signal, stdout, stderr }: ReturnType<typeof spawnSync>): CaseOutcome {
  if (status !== 0) return { crashed: `${String(signal ?? status)} ${String(stderr).slice(0, 2000)}` }
  // `open-one.ts` prints nothing else.
  return JSON.parse(String(stdout)) as CaseOutcome
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
