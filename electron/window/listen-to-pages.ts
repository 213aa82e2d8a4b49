import { ipcMain } from 'electron'
import type { Desk } from '../host/desk.ts'
import type { FileHandles } from '../host/file-handles.ts'
import { answerCall, answerFile } from './answer-calls.ts'
import { IPC } from './ipc-names.ts'

/** Answers the contract for our own pages, and gives handles for files that were dropped on them. */
export function listenToPages(desk: Desk, handles: FileHandles): void {
  ipcMain.handle(IPC.call, (event, channel: unknown, request: unknown, shown: unknown) =>
    answerCall(event, desk, channel, request, shown),
  )
  ipcMain.handle(IPC.file, (event, path: unknown) => answerFile(event, handles, path))
}
