import type { DevtoolsSession } from '../devtools/connection.ts'
import { clipboard } from '../modules/clipboard.ts'
import { NAMES } from '../worlds/inject.ts'

/** Text that the page was allowed to write to Chromium's clipboard is on the app's too: a machine has one. */
export function shareClipboard(page: DevtoolsSession): void {
  page.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === NAMES.clipboard) void clipboard.writeText(payload)
  })
}
