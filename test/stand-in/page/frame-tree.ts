import type { DevtoolsSession } from '../devtools/connection.ts'
import { WORLD_NAME } from '../worlds/inject.ts'
import { WebFrame, asFrame } from './web-frame.ts'

interface Entry {
  readonly own: WebFrame
  readonly frame: WebFrame
}

interface Context {
  readonly frameId: string
  readonly isIsolated: boolean
}

/** Frames and script contexts of one page, as Chromium reports them. */
export class FrameTree {
  /** Empty until the page exists. */
  mainId = ''
  private readonly entries = new Map<string, Entry>()
  private readonly contexts = new Map<number, Context>()

  follow(session: DevtoolsSession): void {
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.put(frameId, 'about:blank', parentFrameId)
    })
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.mainId = frame.id
      this.put(frame.id, frame.url + (frame.urlFragment ?? ''), frame.parentId)
    })
    session.on('Page.frameDetached', ({ frameId }) => {
      this.entries.get(frameId)?.own.markGone()
      this.entries.delete(frameId)
    })
    session.on('Runtime.executionContextCreated', ({ context }) => {
      // Chromium adds the frame's id to each context of a page.
      const auxiliary = context.auxData as { readonly frameId?: string } | undefined
      if (auxiliary?.frameId === undefined) return
      this.contexts.set(context.id, { frameId: auxiliary.frameId, isIsolated: context.name === WORLD_NAME })
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.contexts.delete(executionContextId)
    })
    session.on('Runtime.executionContextsCleared', () => {
      this.contexts.clear()
    })
  }

  get main(): WebFrame | undefined {
    return this.frame(this.mainId)
  }

  frame(id: string): WebFrame | undefined {
    return this.entries.get(id)?.frame
  }

  childrenOf(id: string): WebFrame[] {
    return [...this.entries.values()]
      .map((entry) => entry.frame)
      .filter((frame) => frame.parent?.frameToken === id)
  }

  /** The frame that a script context belongs to; `undefined` once it has navigated or gone. */
  frameOfContext(contextId: number): WebFrame | undefined {
    const context = this.contexts.get(contextId)
    return context === undefined ? undefined : this.frame(context.frameId)
  }

  isIsolated(contextId: number): boolean {
    return this.contexts.get(contextId)?.isIsolated === true
  }

  /** The preload's context in the main frame. */
  isolatedContext(): number | undefined {
    for (const [id, context] of this.contexts) {
      if (context.isIsolated && context.frameId === this.mainId) return id
    }
    return undefined
  }

  /** The page has gone: so have its frames. */
  clear(): void {
    for (const entry of this.entries.values()) entry.own.markGone()
    this.entries.clear()
    this.contexts.clear()
  }

  private put(id: string, url: string, parentId: string | undefined): void {
    this.entries.get(id)?.own.markGone()
    const own = new WebFrame(this, id, url, parentId)
    this.entries.set(id, { own, frame: asFrame(own) })
  }
}
