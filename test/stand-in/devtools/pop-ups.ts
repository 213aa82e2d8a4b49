import type { Browser } from './chromium.ts'

/** Closes every page that another page opened: the opener's handler has denied it. */
export async function closePopUps(browser: Browser): Promise<void> {
  const { root } = browser.connection
  root.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'page' || targetInfo.openerId === undefined) return
    // It may have closed by itself.
    root.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined)
  })
  await root.send('Target.setDiscoverTargets', { discover: true })
}
