import type { IpcNames } from '../contract/ipc-names.ts'

export const IPC: IpcNames = {
  call: 'desk.call',
  file: 'desk.file',
  command: 'desk.command',
  loaded: 'desk.loaded',
}
