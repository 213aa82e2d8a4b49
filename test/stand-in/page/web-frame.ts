import type { WebFrameMain } from 'electron'
import { toApp } from '../scheme-addresses.ts'
import { strict } from '../strict.ts'

/** Where a frame finds its neighbours. */
interface Frames {
  frame(id: string): WebFrame | undefined
  childrenOf(id: string): WebFrame[]
}

/** One document of one frame: another document in the same frame is another `WebFrame`. */
export class WebFrame implements Pick<
  WebFrameMain,
  'url' | 'origin' | 'frameToken' | 'detached' | 'isDestroyed'
> {
  readonly url: string
  readonly origin: string
  readonly frameToken: string
  private readonly tree: Frames
  private readonly parentId: string | undefined
  private isGone = false

  constructor(tree: Frames, id: string, url: string, parentId: string | undefined) {
    this.tree = tree
    this.frameToken = id
    this.parentId = parentId
    this.url = toApp(url)
    this.origin = originOf(this.url)
  }

  get parent(): WebFrame | null {
    return this.parentId === undefined ? null : (this.tree.frame(this.parentId) ?? null)
  }

  get top(): WebFrame | null {
    return this.parent === null ? (this.tree.frame(this.frameToken) ?? null) : this.parent.top
  }

  get frames(): WebFrame[] {
    return this.tree.childrenOf(this.frameToken)
  }

  get detached(): boolean {
    return this.isGone
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  markGone(): void {
    this.isGone = true
  }
}

/** "The current origin of the frame, serialized according to RFC 6454. […] an empty string if the frame is not navigated yet; `null` for opaque origins." */
function originOf(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null) return ''
  // Node knows no origin of schemes that the app made standard.
  return parsed.origin === 'null' && parsed.host !== '' ? `${parsed.protocol}//${parsed.host}` : parsed.origin
}

/** The frame as the app sees it. */
export function asFrame(frame: WebFrame): WebFrame {
  return strict('WebFrameMain', frame)
}
