import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandName } from '../../electron/cli/commands.ts'
import { whyNotPlain } from '../plain-sentence.ts'
import { DATASET, prepareFolder, WORK, type Work } from './command-work.ts'
import { isRunning, runCommand, type EndedCommand } from './running-command.ts'
import { EXIT_CODES, WAYS, type Way } from './ways-to-end.ts'

/** One command ended in one way. */
export interface JudgedEnding {
  readonly name: string
  /** How it ended: with its work done, or before. */
  readonly outcome: 'done' | 'ended' | 'killed'
  readonly faults: readonly string[]
}

/** What a command does where nobody disturbs it. */
interface Undisturbed {
  readonly ended: EndedCommand
  /** SHA-256 of each file that it leaves. */
  readonly files: ReadonlyMap<string, string>
}

const undisturbedOf = new Map<CommandName, Promise<Undisturbed>>()
/** A data process may outlive the command that was killed by so much. */
const OUTLIVES_MS = 2000

/** Ends a command `moment` (0 to 1) of its way through its work. */
export async function judgeEnding(
  command: CommandName,
  wayName: string,
  moment: number,
): Promise<JudgedEnding> {
  const way = WAYS[wayName]
  if (way === undefined) throw new RangeError(`No way ${wayName}`)
  const whole = await undisturbed(command)
  const folder = await prepareFolder()
  try {
    const before = filesIn(folder)
    const running = runCommand(folder, wordsOf(command), way.by === 'output' ? way.output : 'read')
    if (way.by !== 'output') {
      await running.begun
      await new Promise((resolve) => setTimeout(resolve, moment * whole.ended.milliseconds))
      running.signal(way.by === 'kill' ? 'SIGKILL' : way.signal, way.by === 'kill' ? 'command' : way.to)
    }
    const ended = await running.ended
    const faults = [
      ...(await leftRunning(ended)),
      ...saidWrong(way, ended, whole.ended),
      ...(way.by === 'kill' ? await afterKill(folder) : leftBehind(folder)),
      ...changedWrong(command, ended, before, filesIn(folder), way),
      ...(await leftHalf(folder, before, whole.files, WORK[command])),
    ]
    return {
      name: `${command}, ${wayName}, at ${moment.toFixed(3)}`,
      outcome: outcomeOf(ended, whole.ended),
      faults,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const wordsOf = (command: CommandName): readonly string[] => [
  command,
  ...WORK[command].words,
  '--dataset',
  DATASET,
]

async function undisturbed(command: CommandName): Promise<Undisturbed> {
  const known = undisturbedOf.get(command)
  if (known !== undefined) return await known
  const running = (async () => {
    const folder = await prepareFolder()
    try {
      const ended = await runCommand(folder, wordsOf(command)).ended
      return { ended, files: filesIn(folder) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })()
  undisturbedOf.set(command, running)
  return await running
}

function outcomeOf({ exitCode, signal }: EndedCommand, whole: EndedCommand): JudgedEnding['outcome'] {
  if (signal !== null) return 'killed'
  return exitCode === whole.exitCode ? 'done' : 'ended'
}

async function leftRunning({ children }: EndedCommand): Promise<readonly string[]> {
  const until = performance.now() + OUTLIVES_MS
  const running = (): readonly number[] => [...children].filter(isRunning)
  while (running().length > 0 && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return running().map((pid) => `its process ${String(pid)} still runs after ${String(OUTLIVES_MS)} ms`)
}

/** Exit code and sentences. */
function saidWrong(way: Way, ended: EndedCommand, whole: EndedCommand): readonly string[] {
  const { exitCode, signal, said } = ended
  const told = `${String(exitCode ?? signal)}: ${said.join(' | ')}`
  if (way.by === 'kill') return signal === 'SIGKILL' || exitCode === whole.exitCode ? [] : [told]
  const plain = said.map(whyNotPlain).filter((why) => why !== null)
  // Lines about work that goes on are the same, or fewer where it was ended.
  const others = said.filter((line) => !whole.said.includes(line))
  const isDone = exitCode === whole.exitCode && others.length === 0
  if (way.by === 'output') {
    const isRight = way.output === 'full' ? isSaidToBeFull(exitCode, others) : isDone
    return [...plain, ...(isRight ? [] : [told])]
  }
  return [...plain, ...(isDone || isSaidToBeEnded(way, exitCode, others) ? [] : [told])]
}

function isSaidToBeFull(exitCode: number | null, others: readonly string[]): boolean {
  const sentence = 'What the command answers can’t be written: there is no room on the disk.'
  const before = others.slice(0, -1)
  return exitCode === 2 && others.at(-1) === sentence && before.length < 2 && before.every(isAboutSaved)
}

const isAboutSaved = (line: string): boolean => /^Saved before this: .*\.$/.test(line)

const ENDED = {
  SIGINT: 'Ended by Ctrl-C.',
  SIGHUP: 'Ended with its terminal.',
  SIGTERM: 'Ended by SIGTERM.',
} as const

function isSaidToBeEnded(
  way: Way & { by: 'signal' },
  exitCode: number | null,
  others: readonly string[],
): boolean {
  const [sentence = '', ...more] = others
  if (more.length > 0) return false
  // A batch stops at the first signal, with a sentence of its own, and ends after the file that it makes.
  if (exitCode === 2) return /^Cancelled: \d+ of \d+ files made; each of them is whole\.$/.test(sentence)
  return exitCode === EXIT_CODES[way.signal] && sentence.startsWith(`${ENDED[way.signal]} `)
}

/** Folders of the app in which nothing may stay. */
function leftBehind(folder: string): readonly string[] {
  return ['copies', 'unsaved'].flatMap((name) => {
    const left = namesIn(join(folder, 'home', name))
    return left.length === 0 ? [] : [`${name} holds ${left.join(', ')}`]
  })
}

/** A command that was killed leaves what the next one clears. */
async function afterKill(folder: string): Promise<readonly string[]> {
  return [...(await openFaults(folder)), ...leftBehind(folder)]
}

async function openFaults(folder: string): Promise<readonly string[]> {
  const { exitCode, said } = await runCommand(folder, ['info', '--dataset', DATASET]).ended
  return exitCode === 0 ? [] : [`the dataset doesn’t open: ${said.join(' | ')}`]
}

/** What stands on the disk is what the command says, and nothing of it is half written. */
function changedWrong(
  command: CommandName,
  { said, exitCode }: EndedCommand,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  way: Way,
): readonly string[] {
  const { leaves } = WORK[command]
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  )
  const strange = changed.filter(
    (name) => !leaves.some((path) => name === path || name.startsWith(`${path}/`)),
  )
  // A process that is killed while it writes leaves its temporary file.
  const faults = way.by === 'kill' ? [] : strange.map((name) => `${name} is left or changed`)
  const isSaidUnsaved =
    exitCode !== null && exitCode > 128 && said.some((line) => line.endsWith(' Nothing was saved.'))
  return isSaidUnsaved && changed.length > 0 ? [...faults, `not told of: ${changed.join(', ')}`] : faults
}

/** What a command left before it was ended is as it leaves it undisturbed; a saved dataset, which tells when it was, opens. */
async function leftHalf(
  folder: string,
  before: ReadonlyMap<string, string>,
  whole: ReadonlyMap<string, string>,
  { leaves }: Work,
): Promise<readonly string[]> {
  const written = [...filesIn(folder)].filter(([name, sha256]) => before.get(name) !== sha256)
  const half = written.filter(
    ([name, sha256]) =>
      name !== DATASET &&
      leaves.some((path) => name === path || name.startsWith(`${path}/`)) &&
      sha256 !== whole.get(name),
  )
  const opening = written.some(([name]) => name === DATASET) ? await openFaults(folder) : []
  return [...half.map(([name]) => `${name} isn’t what the command writes`), ...opening]
}

/** SHA-256 of each file of a folder but for the app's own. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = namesIn(folder).filter((name) => name !== 'home' && !name.startsWith('home/'))
  return new Map(
    names
      .filter((name) => lstatSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}
