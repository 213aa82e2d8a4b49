import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import type { Channel, Request } from '../../../electron/contract/channels.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { AppPlaces } from '../../../electron/host/app-places.ts'
import type { ShellAdapter } from '../../../electron/host/shell-adapter.ts'
import { startDesk, type StartedDesk, type StartOptions } from '../../../electron/host/start-desk.ts'

/** Where a case is tried: a folder of its own with a dataset, and an app that has its own small dataset open. */
export interface Place {
  readonly folder: string
  /** A dataset of the person's own. */
  readonly own: string
  readonly places: AppPlaces
  /** The app; started when it is first asked for, the same one for all cases of a place. */
  desk(): Promise<AskedDesk>
  /** Another app, for a case that ends it, starts it in another way or fills its disk. */
  deskWith(options: Partial<StartOptions>, home?: string, dialogs?: Partial<ShellAdapter>): Promise<AskedDesk>
}

/** An app as a page asks it. */
export interface AskedDesk {
  readonly started: StartedDesk
  /** What the person chooses in the next dialog. */
  chosen: string
  /** The failure that the request is answered with; `null`: it is done. */
  ask<C extends Channel>(channel: C, request: Request<C>): Promise<Failure | null>
  handleOf(path: string): string
  /** The view of the open dataset. */
  query(): Promise<ViewQuery>
}

/** The system lacks what the case needs: a disk of its own, a device that is always full. */
export const NOT_HERE = 'not-here'
type Failed = Failure | null | typeof NOT_HERE

/** One way in which a person, or a page, meets an error. */
export type Reached =
  /** By a command: it ends with exit code 2 (1 where the fault is ours) and one sentence, and nothing has changed. */
  | {
      readonly by: 'command'
      readonly given: (place: Place) => Words | Promise<Words>
      readonly exitCode?: 1
      /** The app as it is damaged; else as it is built. */
      readonly places?: (place: Place) => AppPlaces
    }
  /** By a request of the contract, or by what the app says of its start; `null`: it was done. */
  | { readonly by: 'contract'; readonly fail: (place: Place) => Promise<Failed> }
type Words = readonly string[] | typeof NOT_HERE

export const command = (given: (place: Place) => Words | Promise<Words>): Reached => ({
  by: 'command',
  given,
})
export const contract = (fail: (place: Place) => Promise<Failed>): Reached => ({ by: 'contract', fail })

/** A file of the place; gives its path. */
export function put(place: Place, name: string, content: string | Uint8Array): string {
  const path = join(place.folder, name)
  writeFileSync(path, content)
  return path
}

/** A copy of the person's dataset; gives its path. */
export function putDataset(place: Place, name: string): string {
  const path = join(place.folder, name)
  copyFileSync(place.own, path)
  return path
}

export async function startAskedDesk(
  places: AppPlaces,
  home: string,
  options: Partial<StartOptions> = {},
  dialogs: Partial<ShellAdapter> = {},
): Promise<AskedDesk> {
  process.env['DISCLOSURE_DESK_HOME'] = home
  const desk = { chosen: '' }
  const adapter: ShellAdapter = {
    shell: 'electron',
    chooseDataset: () => Promise.resolve(null),
    chooseReports: () => Promise.resolve([]),
    chooseSavePath: () => Promise.resolve(desk.chosen),
    chooseFolder: () => Promise.resolve(desk.chosen),
    deliverFile: () => Promise.resolve({ outcome: 'cancelled' }),
    ...dialogs,
  }
  const started = await startDesk({ places, adapter, startPath: null, log: () => undefined, ...options })
  const ask = async <C extends Channel>(channel: C, request: Request<C>): Promise<Failure | null> => {
    const reply = await started.desk.answer(channel, request)
    return reply.ok ? null : reply
  }
  return Object.assign(desk, {
    started,
    ask,
    handleOf: (path: string) => started.handles.add(path).handle,
    query: async () => {
      const reply = await started.desk.answer('app.state', {})
      const value = reply.ok ? reply.value : null
      // The desk checks each reply by its channel's schema.
      const { dataset } = value as { readonly dataset: { readonly defaultQuery: ViewQuery } | null }
      if (dataset === null) throw new Error('No dataset is open')
      return dataset.defaultQuery
    },
  })
}
