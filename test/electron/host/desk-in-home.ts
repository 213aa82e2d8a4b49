import { basename } from 'node:path'
import { onTestFinished } from 'vitest'
import { atomicSave } from '../../../electron/host/atomic-save.ts'
import type { AppPlaces } from '../../../electron/host/app-places.ts'
import type { Channel, ReplyValue, Request } from '../../../electron/contract/channels.ts'
import type { ShellAdapter } from '../../../electron/host/shell-adapter.ts'
import { startDesk, type StartedDesk } from '../../../electron/host/start-desk.ts'

/** A desk as a shell with dialogs starts it. `chosen` is what the reader chooses in the dialogs for a file or a folder to save in. */
export interface TestDesk {
  readonly started: StartedDesk
  chosen: string | null
  /** The reply's value, or an error with the failure's code and sentence. */
  call<C extends Channel>(channel: C, request: Request<C>): Promise<ReplyValue<C>>
  code(channel: Channel, request: unknown): Promise<string>
}

export async function startDeskInHome(
  places: AppPlaces,
  home: string,
  startPath: string | null = null,
  shell: 'electron' | 'browser' = 'electron',
  startView: string | null = null,
): Promise<TestDesk> {
  process.env['DISCLOSURE_DESK_HOME'] = home
  const desk: { chosen: string | null } = { chosen: null }
  const choose = (): Promise<string | null> => Promise.resolve(desk.chosen)
  const dialogs: Pick<ShellAdapter, 'chooseSavePath' | 'chooseFolder'> =
    shell === 'electron' ? { chooseSavePath: choose, chooseFolder: choose } : {}
  const started = await startDesk({
    places,
    adapter: {
      shell,
      ...dialogs,
      chooseDataset: () => Promise.resolve(null),
      chooseReports: () => Promise.resolve([]),
      deliverFile: async (file) => {
        if (shell === 'browser') return { outcome: 'download', name: file.fileName, path: '/download/x' }
        if (desk.chosen === null) return { outcome: 'cancelled' }
        await atomicSave(desk.chosen, file.bytes)
        return { outcome: 'saved', name: basename(desk.chosen) }
      },
    },
    startPath,
    startView,
    log: () => undefined,
  })
  onTestFinished(() => started.close())
  return Object.assign(desk, {
    started,
    call: async <C extends Channel>(channel: C, request: Request<C>): Promise<ReplyValue<C>> => {
      const reply = await started.desk.answer(channel, request)
      if (!reply.ok) throw new Error(`${reply.code}: ${reply.sentence}`)
      // The desk checks each reply by its channel's schema.
      return reply.value as ReplyValue<C>
    },
    code: async (channel: Channel, request: unknown) => {
      const reply = await started.desk.answer(channel, request)
      return reply.ok ? 'done' : reply.code
    },
  })
}
