import { builtApp } from '../electron/built-app.ts'
import type { HostileCase } from './case.ts'
import { judge, type Judged } from './judge.ts'
import { measuredProcess, SMALL_HEAP } from './measured-process.ts'
import { smallBase } from './small-base.ts'

/** More would hide what a first file needs, fewer would only start processes. */
const CASES_A_PROCESS = 100

/** Judges all of them, two at a time, each process answering for many. */
export async function judgeAll(cases: readonly HostileCase[]): Promise<readonly Judged[]> {
  const { bundledDataset, dataProcess } = await builtApp()
  const small = smallBase(bundledDataset)
  return inTwos(cases, dataProcess, (next, opener) =>
    judge(next, next.isOfBundled === true ? bundledDataset : small, opener),
  )
}

export async function inTwos<Case>(
  cases: readonly Case[],
  entry: string,
  work: (next: Case, process: ReturnType<typeof measuredProcess>) => Promise<Judged>,
): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  const waiting = [...cases]
  const workAll = async (): Promise<void> => {
    const process = measuredProcess(entry, CASES_A_PROCESS, SMALL_HEAP)
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      judged.push(await work(next, process))
    process.end()
  }
  await Promise.all([workAll(), workAll()])
  return judged
}
