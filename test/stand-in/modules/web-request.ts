import type { CallbackResponse, OnBeforeRequestListenerDetails, WebRequestFilter } from 'electron'
import { refuseUnknown } from '../strict.ts'

export type RequestDetails = Pick<
  OnBeforeRequestListenerDetails,
  'id' | 'url' | 'method' | 'resourceType' | 'referrer' | 'timestamp' | 'webContentsId'
>
type Callback = (response: CallbackResponse) => void
type Listener = (details: RequestDetails, callback: Callback) => void

/** "Intercept and modify the contents of a request at various stages of its lifetime." */
export class WebRequest {
  private listener: Listener | null = null
  private matches: (url: string) => boolean = () => true

  /**
   * "The listener will be called with listener(details, callback) when a request is about to occur. […] Only the last
   * attached listener will be used. Passing null as listener will unsubscribe from the event."
   */
  onBeforeRequest(filter: WebRequestFilter | Listener | null, listener?: Listener | null): void {
    if (typeof filter === 'function' || filter === null) {
      this.matches = () => true
      this.listener = filter
      return
    }
    refuseUnknown('webRequest filter', filter, ['urls'])
    const patterns = filter.urls.map(patternOf)
    this.matches = (url) => patterns.some((pattern) => pattern.test(url))
    this.listener = listener ?? null
  }

  /** Whether the app lets this request go. "cancel: The request is canceled." */
  async isCancelled(details: RequestDetails): Promise<boolean> {
    const { listener } = this
    if (listener === null || !this.matches(details.url)) return false
    const response = await new Promise<CallbackResponse>((resolve) => {
      listener(details, resolve)
    })
    refuseUnknown('webRequest response', response, ['cancel'])
    return response.cancel === true
  }
}

/** "<all_urls>" or a match pattern such as `https://*.example/*`. */
function patternOf(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}
