/** Where a tab keeps the token while it is loaded again; other tabs, ports and browsers can't read it. */
const KEPT_AS = `disclosure-desk ${location.pathname}`
/** How long another tab of this browser may take to hand the token over. */
const TABS_MS = 500

/** Asks the shell to be let in by a key, or with an empty one to tell the person that somebody asks; `undefined` where it refuses. */
type Enter = (key: string) => Promise<string | undefined>

/**
 * The token of this run: for the one-time key behind the address's `#`, which is then taken out of the address; else as this tab or
 * another one of the same browser has it. `null`: none of them, and the person has to ask for another address.
 */
export async function findToken(enter: Enter): Promise<string | null> {
  const key = maybeKey()
  if (key !== undefined) history.replaceState(null, '', location.pathname)
  const token =
    (key === undefined ? undefined : await enter(key)) ??
    sessionStorage.getItem(KEPT_AS) ??
    (await askOtherTabs())
  if (token === null) {
    await enter('')
    return null
  }
  sessionStorage.setItem(KEPT_AS, token)
  return token
}

/** The key behind the address's `#`; the page's own places stand there too. */
export function maybeKey(): string | undefined {
  return /^#([\w-]{32})$/.exec(location.hash)?.[1]
}

type TabMessage = { readonly kind: 'ask' } | { readonly kind: 'token'; readonly token: string }

/** Lets the other tabs of this browser in: they are pages of this very origin, and of the same person. */
export function letOtherTabsIn(token: string): void {
  const channel = new BroadcastChannel(KEPT_AS)
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === 'ask') channel.postMessage({ kind: 'token', token } satisfies TabMessage)
  })
}

function askOtherTabs(): Promise<string | null> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(KEPT_AS)
    const settle = (token: string | null): void => {
      channel.close()
      resolve(token)
    }
    channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
      if (data.kind === 'token') settle(data.token)
    })
    channel.postMessage({ kind: 'ask' } satisfies TabMessage)
    setTimeout(settle, TABS_MS, null)
  })
}
