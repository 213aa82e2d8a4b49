import { app, type Session } from 'electron'

/** Port 9 is "discard": nothing listens there. */
const DEAD_PROXY = {
  mode: 'fixed_servers',
  proxyRules: '127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
} as const

/** Schemes that never leave this machine. */
const LOCAL = /^(app|blob|data):/
const LOCAL_WITH_TOOLS = /^(app|blob|data|devtools):/

/** Counts what asked for the network and was refused. */
export interface NetworkGuard {
  refused(): number
}

/** Cuts a session off: every request but the app's own is cancelled, the proxy is dead, no dictionary is fetched. Before the first window. */
export async function cutNetwork(session: Session, isPackaged: boolean): Promise<NetworkGuard> {
  let refused = 0
  const local = isPackaged ? LOCAL : LOCAL_WITH_TOOLS
  session.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !local.test(details.url)
    if (cancel) refused += 1
    callback({ cancel })
  })
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL('https://127.0.0.1:9/')
  await session.setProxy(DEAD_PROXY)
  await app.setProxy(DEAD_PROXY)
  return { refused: () => refused }
}
