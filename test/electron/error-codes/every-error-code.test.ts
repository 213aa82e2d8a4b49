import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ERROR_CODES, type ErrorCode } from '../../../data/model/error-codes.ts'
import { ERROR_WORDS } from '../../../data/model/words/error-words.ts'
import { runCli } from '../../../electron/cli/run-cli.ts'
import { smallBase } from '../../hostile/small-base.ts'
import { whyNotPlain } from '../../plain-sentence.ts'
import { builtApp } from '../built-app.ts'
import { FILE_CODES } from './file-codes.ts'
import { IMPORT_CODES } from './import-codes.ts'
import { PROCESS_CODES } from './process-codes.ts'
import { PUBLISH_CODES } from './publish-codes.ts'
import { NOT_HERE, startAskedDesk, type AskedDesk, type Place, type Reached } from './reached.ts'
import { SAVE_CODES } from './save-codes.ts'
import { VIEW_CODES } from './view-codes.ts'

/** How each error is met: a new code doesn't compile until it is here. */
const REACHED: Readonly<Record<ErrorCode, Reached>> = {
  ...FILE_CODES,
  ...VIEW_CODES,
  ...IMPORT_CODES,
  ...PUBLISH_CODES,
  ...SAVE_CODES,
  ...PROCESS_CODES,
}

const root = mkdtempSync(join(tmpdir(), 'error-codes-'))
const homeBefore = process.env['DISCLOSURE_DESK_HOME']
const started: AskedDesk[] = []
let place: Place
beforeAll(async () => {
  const built = await builtApp()
  const places = { ...built, bundledDataset: smallBase(built.bundledDataset) }
  const folder = join(root, 'own')
  mkdirSync(folder)
  const own = join(folder, 'own.sqlite')
  copyFileSync(places.bundledDataset, own)
  let shared: Promise<AskedDesk> | undefined
  const deskWith: Place['deskWith'] = async (options, home = mkdtempSync(join(root, 'home-')), dialogs) => {
    const desk = await startAskedDesk(places, home, options, dialogs)
    started.push(desk)
    return desk
  }
  place = { folder, own, places, deskWith, desk: () => (shared ??= deskWith({}).then(opened)) }
})
afterAll(async () => {
  for (const { started: desk } of started) await desk.close()
  if (homeBefore === undefined) delete process.env['DISCLOSURE_DESK_HOME']
  else process.env['DISCLOSURE_DESK_HOME'] = homeBefore
  rmSync(root, { recursive: true, force: true })
})

async function opened(desk: AskedDesk): Promise<AskedDesk> {
  await desk.query()
  return desk
}

/** What is seen of an error. */
interface Met {
  readonly exitCode: number | null
  /** One, or that there were others. */
  readonly sentences: readonly string[]
  /** Files that are not as they were. */
  readonly changed: readonly string[]
}

async function byCommand(reached: Extract<Reached, { by: 'command' }>): Promise<Met | typeof NOT_HERE> {
  const given = await reached.given(place)
  if (given === NOT_HERE) return NOT_HERE
  process.env['DISCLOSURE_DESK_HOME'] = mkdtempSync(join(root, 'home-'))
  const before = stateOfFiles()
  const complaints: string[] = []
  const terminal = { write: () => undefined, complain: (text: string) => void complaints.push(text) }
  const exitCode = await runCli(given, terminal, reached.places?.(place) ?? place.places)
  // What the log says of a fault of ours is not for a reader.
  const sentences = exitCode === 1 ? complaints.slice(-1) : complaints
  const after = stateOfFiles()
  const names = new Set([...before.keys(), ...after.keys()])
  return { exitCode, sentences, changed: [...names].filter((name) => before.get(name) !== after.get(name)) }
}

async function byContract(
  code: ErrorCode,
  { fail }: Extract<Reached, { by: 'contract' }>,
): Promise<Met | typeof NOT_HERE> {
  const before = stateOfFiles()
  const failure = await fail(place)
  if (failure === NOT_HERE) return NOT_HERE
  const after = stateOfFiles()
  return {
    exitCode: null,
    sentences:
      failure === null ? [] : failure.code === code ? [failure.sentence] : [failure.code, failure.sentence],
    // What the case itself brings is new.
    changed: [...before.keys()].filter((name) => before.get(name) !== after.get(name)),
  }
}

function stateOfFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(place.folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names.map((name) => {
      const { size, mtimeMs } = lstatSync(join(place.folder, name))
      const isShort = statSync(join(place.folder, name)).isFile() && size < 5_000_000
      const content = isShort ? readFileSync(join(place.folder, name)) : ''
      return [
        name,
        `${String(size)} ${String(mtimeMs)} ${createHash('sha256').update(content).digest('hex')}`,
      ]
    }),
  )
}

/** What stands in a code's sentence whatever its values are: the words outside its brackets, in their order. */
function patternOf(code: ErrorCode): RegExp {
  let depth = 0
  const fixed = Array.from(ERROR_WORDS[`error.${code}`], (letter) => {
    if (letter === '{') depth += 1
    const isOutside = depth === 0
    if (letter === '}') depth -= 1
    return isOutside ? letter : '\0'
  })
  const parts = fixed
    .join('')
    .split(/\0+/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^]*')}$`, 'u')
}

test.each(ERROR_CODES)(
  '%s is said in one plain sentence, and changes nothing',
  async (code) => {
    const reached = REACHED[code]
    const met = reached.by === 'command' ? await byCommand(reached) : await byContract(code, reached)
    if (met === NOT_HERE) return
    expect(met).toEqual({
      exitCode: reached.by === 'command' ? (reached.exitCode ?? 2) : null,
      sentences: [expect.stringMatching(patternOf(code))],
      changed: [],
    })
    expect(met.sentences.map(whyNotPlain)).toEqual([null])
  },
  120_000,
)
