import { EventEmitter } from 'node:events'
import type { HandlerDetails, WebContents, WindowOpenHandlerResponse } from 'electron'
import { describe, expect, it } from 'vitest'
import { confinePage } from '../../electron/window/confine-page.ts'
import { HOSTILE_DESTINATIONS } from './hostile-addresses.ts'

const EVENTS = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const

class Contents extends EventEmitter {
  handler: ((details: Pick<HandlerDetails, 'url'>) => WindowOpenHandlerResponse) | undefined
  policy = 'default'

  setWindowOpenHandler(handler: (details: Pick<HandlerDetails, 'url'>) => WindowOpenHandlerResponse): void {
    this.handler = handler
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.policy = policy
  }
}

function confined() {
  const contents = new Contents()
  const links: string[] = []
  // An emitter with these two methods is all that `confinePage` uses.
  confinePage(contents as unknown as WebContents, (address) => links.push(address))
  return { contents, links }
}

describe('a confined page', () => {
  const attempts = EVENTS.flatMap((event) => HOSTILE_DESTINATIONS.map((url) => [event, url] as const))

  it('is tried with four events and twenty addresses each', () => {
    expect(attempts).toHaveLength(80)
  })

  it.each(attempts)('%s to %j is prevented', (name, url) => {
    const { contents } = confined()
    let isPrevented = false
    const event = {
      url,
      preventDefault: () => {
        isPrevented = true
      },
    }
    contents.emit(name, event, url)
    expect(isPrevented).toBe(true)
  })

  it.each(HOSTILE_DESTINATIONS)('opens no window for %j, but hears of it', (url) => {
    const { contents, links } = confined()
    expect(contents.handler?.({ url })).toEqual({ action: 'deny' })
    expect(links).toEqual([url])
  })

  it('tells no address by WebRTC', () => {
    expect(confined().contents.policy).toBe('disable_non_proxied_udp')
  })
})
