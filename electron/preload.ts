import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Reply, ReplyValue } from './contract/channels.ts'
import type { ShellApi } from './contract/desk-api.ts'
import type { IpcNames } from './contract/ipc-names.ts'
import type { ShellCommand } from './contract/shell-command.ts'

// Runs in an isolated world before the page: gives it `window.desk` and nothing else.

// A sandboxed preload is one file and may import no values: the type checks the names.
const IPC: IpcNames = {
  call: 'desk.call',
  file: 'desk.file',
  command: 'desk.command',
  loaded: 'desk.loaded',
}

/** What the menu asked before the page could hear. */
const unheard: ShellCommand[] = []
let hear: ((command: ShellCommand) => void) | undefined

ipcRenderer.on(IPC.command, (_event, command: ShellCommand) => {
  if (hear === undefined) unheard.push(command)
  else hear(command)
})

/** The main process answers each of these messages with a Reply. */
async function ask<T>(name: string, ...values: readonly unknown[]): Promise<Reply<T>> {
  return (await ipcRenderer.invoke(name, ...values)) as Reply<T>
}

const desk: ShellApi = {
  shell: 'electron',
  call: (channel, request, shown) =>
    // A request that can't be cloned is asked again as none, so that the main process refuses it in a sentence.
    ask<ReplyValue<typeof channel>>(IPC.call, channel, request, shown).catch(() =>
      ask(IPC.call, channel, null, null),
    ),
  handleOf: (file) => ask(IPC.file, webUtils.getPathForFile(file)),
  onCommand: (listener) => {
    hear = listener
    for (const command of unheard.splice(0)) listener(command)
    return () => {
      if (hear === listener) hear = undefined
    }
  },
}
contextBridge.exposeInMainWorld('desk', desk)
ipcRenderer.send(IPC.loaded, { isSandboxed: process.sandboxed, isIsolated: process.contextIsolated })
