import type { IpcMain } from 'electron'
import { EventEmitter } from 'node:events'
import { strict } from '../strict.ts'

type Handler = (event: object, ...values: unknown[]) => unknown

const handlers = new Map<string, Handler>()

/** "Communicate asynchronously from the main process to renderer processes." Channels are the app's own, so any can be listened to. */
class IpcMainEmitter extends EventEmitter implements Pick<IpcMain, 'removeHandler'> {
  /** "Adds a handler for an invokeable IPC. This handler will be called whenever a renderer calls ipcRenderer.invoke(channel, ...args)." */
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...values) => {
      handlers.delete(channel)
      return handler(event, ...values)
    })
  }

  removeHandler(channel: string): void {
    handlers.delete(channel)
  }
}

const emitter = new IpcMainEmitter()
export const ipcMain = strict('ipcMain', emitter)

export async function answerInvoke(channel: string, event: object, values: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  return await handler(event, ...values)
}

export function receiveSend(channel: string, event: object, values: unknown[]): void {
  emitter.emit(channel, event, ...values)
}
