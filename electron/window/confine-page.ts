import type { WebContents } from 'electron'

/** Keeps a page where it is: nothing it does navigates, redirects, opens or attaches anything. `onLink` hears links to elsewhere. */
export function confinePage(contents: WebContents, onLink: (address: string) => void): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    onLink(url)
    return { action: 'deny' }
  })
  // Otherwise a page's WebRTC could tell the machine's addresses.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
