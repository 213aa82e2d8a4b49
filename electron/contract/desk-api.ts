import type { DatasetStamp } from '../../data/model/dataset-stamp.ts'
import type { Channel, FileHandle, Reply, ReplyValue, Request } from './channels.ts'
import type { ShellCommand } from './shell-command.ts'

/** What a shell gives the page as `window.desk`: nothing else crosses. */
export interface ShellApi {
  readonly shell: 'electron' | 'browser'
  /** Ask one channel of the contract. `shown`: the dataset that the page shows. Never rejects: a failure is a value. */
  call<C extends Channel>(
    channel: C,
    request: Request<C>,
    shown: DatasetStamp | null,
  ): Promise<Reply<ReplyValue<C>>>
  /** Turn a dropped or picked File into a handle (Electron: by its path in the shell; browser shell: by upload). */
  handleOf(file: File): Promise<Reply<FileHandle>>
  /** Hears the shell's menu, where it has one; gives the function that stops hearing. */
  onCommand?(listener: (command: ShellCommand) => void): () => void
}

/** What the screens ask: the page itself says which dataset they show. */
export interface DeskApi extends Omit<ShellApi, 'call'> {
  call<C extends Channel>(channel: C, request: Request<C>): Promise<Reply<ReplyValue<C>>>
}

declare global {
  interface Window {
    readonly desk: ShellApi
  }
}
