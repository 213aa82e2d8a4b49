import type { CommandName } from '../../electron/cli/commands.ts'
import { chance } from '../hostile/mutations.ts'
import { COMMAND_NAMES } from './command-work.ts'
import { judgeEnding, type JudgedEnding } from './judge-ending.ts'
import { WAYS } from './ways-to-end.ts'

interface Ending {
  readonly command: CommandName
  readonly way: string
  readonly moment: number
}

/** So fine is the moment at which a command is ended. */
const MOMENTS = 1000

/** Every command ended in every way, each at a moment of its own. */
export function everyEnding(seed: number): readonly Ending[] {
  const random = chance(seed)
  return COMMAND_NAMES.flatMap((command) =>
    Object.keys(WAYS).map((way) => ({ command, way, moment: random(MOMENTS) / MOMENTS })),
  )
}

/** Every command in one way, and every way: which one whose, and when, is the seed's. */
export function sampledEndings(seed: number): readonly Ending[] {
  const ways = Object.keys(WAYS)
  return everyEnding(seed).filter(
    ({ command, way }) => (COMMAND_NAMES.indexOf(command) + seed) % ways.length === ways.indexOf(way),
  )
}

/** Two at a time. */
export async function judgeEndings(endings: readonly Ending[]): Promise<readonly JudgedEnding[]> {
  const judged: JudgedEnding[] = []
  const waiting = [...endings]
  const judgeAll = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      judged.push(await judgeEnding(next.command, next.way, next.moment))
  }
  await Promise.all([judgeAll(), judgeAll()])
  return judged
}
