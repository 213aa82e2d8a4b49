import type { DevtoolsSession } from '../devtools/connection.ts'
import { preventable } from '../known-events.ts'
import { answerInvoke, receiveSend } from '../modules/ipc-main.ts'
import { NAMES } from '../worlds/inject.ts'
import type { ToIsolatedWorld, ToMainProcess } from '../worlds/isolated-world.ts'
import { nodeWire } from '../worlds/wire.ts'
import type { FrameTree } from './frame-tree.ts'
import type { WebFrame } from './web-frame.ts'

/** Messages between a page's preload and the main process. */
export class PageIpc {
  private readonly session: DevtoolsSession
  private readonly frames: FrameTree
  private readonly sender: object

  constructor(
    session: DevtoolsSession,
    frames: FrameTree,
    sender: object,
    onPreloadError: (error: Error) => void,
  ) {
    this.session = session
    this.frames = frames
    this.sender = sender
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== NAMES.binding || !frames.isIsolated(executionContextId)) return
      // Only the isolated world can call the binding.
      const message = JSON.parse(payload) as ToMainProcess
      if (message.type === 'preload-error') {
        onPreloadError(Object.assign(new Error(message.message), { stack: message.stack }))
      } else {
        void this.receive(message, executionContextId)
      }
    })
  }

  /** "Send an asynchronous message to the renderer process via channel, along with arguments." Lost if no preload runs. */
  send(channel: string, values: readonly unknown[]): void {
    const payload = nodeWire.toText(values)
    const context = this.frames.isolatedContext()
    if (context !== undefined) void this.deliver(context, { type: 'event', channel, payload })
  }

  private async receive(
    message: Exclude<ToMainProcess, { type: 'preload-error' }>,
    contextId: number,
  ): Promise<void> {
    const values = nodeWire.fromText(message.payload) as unknown[]
    const event = this.eventFor(contextId)
    if (message.type === 'send') {
      const reply = (channel: string, ...answer: unknown[]) => {
        this.send(channel, answer)
      }
      receiveSend(message.channel, Object.assign(event, { reply, ports: [] }), values)
      return
    }
    const { id, channel } = message
    try {
      const payload = nodeWire.toText(await answerInvoke(channel, event, values))
      await this.deliver(contextId, { type: 'reply', id, payload })
    } catch (error) {
      // "Errors thrown through handle in the main process are not transparent as they are serialized and only the message
      // property from the original error is provided to the renderer process." (ipcMain)
      const text = `Error invoking remote method '${channel}': ${String(error)}`
      await this.deliver(contextId, { type: 'failure', id, message: text })
    }
  }

  private eventFor(contextId: number): object {
    const { frames, sender } = this
    const event = preventable({ sender, frameId: 1, processId: 1, type: 'frame' as const })
    // "May be null if accessed after the frame has either navigated or been destroyed." (IpcMainInvokeEvent)
    Object.defineProperty(event, 'senderFrame', {
      enumerable: true,
      get: (): WebFrame | null => frames.frameOfContext(contextId) ?? null,
    })
    return event
  }

  private async deliver(executionContextId: number, message: ToIsolatedWorld): Promise<void> {
    await this.session
      .send('Runtime.callFunctionOn', {
        functionDeclaration: `function (text) { globalThis[${JSON.stringify(NAMES.receiver)}](text) }`,
        executionContextId,
        arguments: [{ value: JSON.stringify(message) }],
      })
      .catch(ignoreGonePage)
  }
}

/** A page that went away while it was answered needs no answer. */
export function ignoreGonePage(error: unknown): void {
  const isGone =
    error instanceof Error &&
    /context|Session|target|has gone|closed|Invalid InterceptionId|navigated/i.test(error.message)
  if (!isGone) throw error
}
