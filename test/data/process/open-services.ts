import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createServices } from '../../../data/process/services.ts'
import type { Verb, Verbs } from '../../../data/process/verbs.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { copyOfBuilt } from '../source/copy-of-built.ts'

export type Ask = <V extends Verb>(verb: V, request: Verbs[V]['request']) => Promise<Verbs[V]['value']>

/** A data process's services over a dataset of their own, of Microsoft alone; `prepare` changes its file before it is opened. */
export async function openServices(prepare: (file: string) => void = () => undefined) {
  const services = createServices()
  onTestFinished(() => services.close())
  const file = copyOfBuilt('microsoft', 'own.sqlite')
  prepare(file)
  const nothing = (): void => undefined
  // The services answer each verb with its value, which the compiler can't follow through a union.
  const ask = (async (verb, request) =>
    await services.answer(
      { id: 1, verb, request } as Parameters<typeof services.answer>[0],
      nothing,
      nothing,
    )) as Ask
  const info = await ask('open', {
    path: file,
    copiesFolder: join(temporaryFolder(), 'copies'),
    isBundled: false,
  })
  return { ask, info }
}
