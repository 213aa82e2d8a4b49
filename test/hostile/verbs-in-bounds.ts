import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VERB_VALUES, type Verb } from '../../data/process/verbs.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { whyNotPlain } from '../plain-sentence.ts'
import { MAX_MEMORY_MB } from './judge.ts'
import { measuredProcess, type Measured } from './measured-process.ts'
import { VERB_REQUESTS } from './verb-requests.ts'

/** One verb asked of one file. */
export interface AskedVerb extends Omit<Measured, 'value'> {
  readonly verb: Verb
  readonly fault: string | null
}

/** What no request may end in, whatever it is asked of. */
const OURS = new Set(['crash', 'hang', 'memory', 'host-refuses', 'internal'])

/** Verbs that one process is asked for: a process keeps what it once needed, and then says nothing of the next. */
const VERBS_A_PROCESS = 6

/**
 * Every verb, or those of `verbs`, asked of the file at `path` while it is open itself. Where it is no dataset that opens, `otherwise` is
 * open, and only what reads the file is asked.
 */
export async function askEveryVerb(
  path: string,
  otherwise: string,
  entry: string,
  verbs: readonly Verb[] = VERBS,
): Promise<readonly AskedVerb[]> {
  const root = mkdtempSync(join(tmpdir(), 'verbs-'))
  const product = measuredProcess(entry, VERBS_A_PROCESS)
  let folders = 0
  const emptyFolder = (): string => {
    folders += 1
    const folder = join(root, String(folders))
    mkdirSync(folder)
    return folder
  }
  const open = async (file: string): Promise<Measured> =>
    await product.ask('open', { path: file, copiesFolder: join(emptyFolder(), 'copies'), isBundled: false })
  try {
    const own = await open(path)
    const isOwn = own.outcome === 'answers'
    const info = VERB_VALUES.open.parse((isOwn ? own : await open(otherwise)).value)
    const asked: AskedVerb[] = []
    for (const verb of isOwn ? verbs : verbs.filter((each) => readsFile(each, info))) {
      product.begin()
      // Each verb is asked of the same: no answer depends on what was done before.
      await open(isOwn ? path : otherwise)
      for (const request of VERB_REQUESTS[verb]({ info, path, folder: emptyFolder() }))
        asked.push(judged(verb, await product.ask(verb, request)))
    }
    return asked
  } finally {
    product.end()
    rmSync(root, { recursive: true, force: true })
  }
}

// The table's own keys.
export const VERBS = Object.keys(VERB_REQUESTS) as Verb[]

/** Whether a verb is asked of the sent file itself: its requests then name it. */
function readsFile(verb: Verb, info: DatasetInfo): boolean {
  const askedOf = (path: string): string => JSON.stringify(VERB_REQUESTS[verb]({ info, path, folder: '' }))
  return askedOf('one') !== askedOf('another')
}

function judged(verb: Verb, { outcome, sentence, maxMemoryMb, milliseconds }: Measured): AskedVerb {
  const fault = OURS.has(outcome)
    ? `it ended in ${outcome}`
    : maxMemoryMb > MAX_MEMORY_MB
      ? `it used ${String(maxMemoryMb)} MB`
      : sentence === null
        ? null
        : whyNotPlain(sentence)
  return { verb, outcome, sentence, maxMemoryMb, milliseconds, fault }
}
