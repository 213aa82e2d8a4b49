import type { DevtoolsSession } from '../devtools/connection.ts'
import { NAMES } from '../worlds/inject.ts'

type Judge = (url: string, windowName: string, windowFeatures: readonly string[]) => void

/** Hears each window that the page asks for: by `window.open`, which only tells, or by a link, which Chromium reports. */
export function hearWindowOpens(page: DevtoolsSession, judge: Judge): void {
  page.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== NAMES.opener) return
    // Only `denyWindows` in the page calls this binding.
    const opened = JSON.parse(payload) as { url: string; windowName: string; windowFeatures: string[] }
    judge(opened.url, opened.windowName, opened.windowFeatures)
  })
  page.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    judge(url, windowName, windowFeatures)
  })
}
