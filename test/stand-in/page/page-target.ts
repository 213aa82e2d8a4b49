import { readFileSync } from 'node:fs'
import type { WebPreferences } from 'electron'
import type { Browser } from '../devtools/chromium.ts'
import type { DevtoolsSession } from '../devtools/connection.ts'
import { NAMES, WORLD_NAME, isolatedWorldSource, mainWorldSource } from '../worlds/inject.ts'

interface PageTarget {
  readonly targetId: string
  readonly session: DevtoolsSession
}

/** Opens an empty page in Chromium; `prepare` may listen before anything happens in it. */
export async function openPage(
  browser: Browser,
  size: { readonly width: number; readonly height: number },
  preferences: WebPreferences,
  prepare: (session: DevtoolsSession) => void,
): Promise<PageTarget> {
  const { root } = browser.connection
  const { targetId } = await root.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    ...size,
  })
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true })
  const session = browser.connection.session(sessionId)
  prepare(session)
  await Promise.all([
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('DOM.enable'),
    session.send('Inspector.enable'),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ])
  if (preferences.preload !== undefined) await injectPreload(session, preferences, preferences.preload)
  return { targetId, session }
}

/** "preload: Specifies a script that will be loaded before other scripts run in the page." (WebPreferences) */
async function injectPreload(
  session: DevtoolsSession,
  preferences: WebPreferences,
  path: string,
): Promise<void> {
  const source = isolatedWorldSource(readFileSync(path, 'utf8'), {
    argv: preferences.additionalArguments ?? [],
    versions: Object.fromEntries(
      Object.entries(process.versions).map(([name, version]) => [name, version ?? '']),
    ),
    platform: process.platform,
  })
  await session.send('Debugger.enable')
  await session.send('Runtime.addBinding', { name: NAMES.binding, executionContextName: WORLD_NAME })
  await session.send('Runtime.addBinding', { name: NAMES.opener })
  await session.send('Runtime.addBinding', { name: NAMES.clipboard })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource() })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: WORLD_NAME })
}
