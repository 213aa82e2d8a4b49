import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ProcessRequest } from '../../data/process/messages.ts'
import { createServices } from '../../data/process/services.ts'
import type { Verb, Verbs } from '../../data/process/verbs.ts'
import { builtDataset } from '../data/source/bundled.ts'
import { temporaryFolder } from '../electron/temporary-folder.ts'
import { VERB_REQUESTS } from './verb-requests.ts'

/**
 * Processor time between two signs of life. The host waits ten seconds for the next: a machine may be so many times slower, or busy, and
 * still be answered.
 */
const MOST_SILENT_MS = 2000

const threadMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

test('no verb is silent for more than 2 s of processor time on the dataset that is shipped', async () => {
  const services = createServices()
  const path = builtDataset()
  const root = temporaryFolder()
  let folders = 0
  const emptyFolder = (): string => {
    folders += 1
    const folder = join(root, String(folders))
    mkdirSync(folder)
    return folder
  }
  async function longestSilence<V extends Verb>(verb: V, request: Verbs[V]['request']): Promise<number> {
    let last = threadMs()
    let longest = 0
    const hear = (): void => {
      const now = threadMs()
      longest = Math.max(longest, now - last)
      last = now
    }
    try {
      // A verb and its own request, which the compiler can't see through the parameter.
      await services.answer({ id: 1, verb, request } as unknown as ProcessRequest, hear, hear)
    } catch {
      // What is refused is silent no longer than it took.
    }
    hear()
    return Math.round(longest)
  }
  const opened = { path, copiesFolder: join(emptyFolder(), 'copies'), isBundled: false }
  await longestSilence('open', opened)
  const info = (await services.answer(
    { id: 0, verb: 'info', request: {} },
    noHearing,
    noHearing,
  )) as Verbs['info']['value']
  const silent: Record<string, number> = {}
  // The table's own keys: a new verb doesn't compile until it has requests.
  for (const verb of Object.keys(VERB_REQUESTS) as Verb[])
    for (const request of VERB_REQUESTS[verb]({ info, path, folder: emptyFolder() })) {
      const longest = await longestSilence(verb, request)
      if (longest > (silent[verb] ?? 0)) silent[verb] = longest
    }
  services.close()
  const tooLong = Object.entries(silent).filter(([, longest]) => longest > MOST_SILENT_MS)
  expect(tooLong).toEqual([])
}, 300_000)

const noHearing = (): void => undefined
