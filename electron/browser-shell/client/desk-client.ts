import { SHELL_WORDS } from '../../../data/model/words/shell-words.ts'
import type { Reply } from '../../contract/channels.ts'
import type { ShellApi } from '../../contract/desk-api.ts'
import { findToken, letOtherTabsIn, maybeKey } from './find-token.ts'

// Loaded before the app's own script: gives the page `window.desk` over this shell's own origin. Addresses are relative to the page.

/** What this page calls itself to the shell. */
const page = crypto.randomUUID()
let known: string | null = null
const found = findToken(async (key) => {
  const reply = await send<string>('enter', JSON.stringify({ key }), {})
  return reply.ok ? reply.value : undefined
}).then((token) => {
  known = token
  if (token === null) return
  letOtherTabsIn(token)
  void send('shown', '', { 'x-desk-token': token, 'x-desk-page': page })
})

async function send<T>(
  path: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>>,
): Promise<Reply<T>> {
  try {
    const response = await fetch(path, { method: 'POST', body, headers })
    // The shell answers each request of its own page with a Reply, refusals too.
    return (await response.json()) as Reply<T>
  } catch {
    return { ok: false, code: 'process-stopped', details: {}, sentence: SHELL_WORDS['shell.gone'] }
  }
}

async function post(
  path: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>>,
): Promise<Reply<never>> {
  await found
  if (known === null)
    return { ok: false, code: 'request-refused', details: {}, sentence: SHELL_WORDS['shell.no-session'] }
  return await send(path, body, { ...headers, 'x-desk-token': known })
}

const desk: ShellApi = {
  shell: 'browser',
  call: (channel, request, shown) =>
    post(`rpc/${channel}`, JSON.stringify(request), {
      'content-type': 'application/json',
      'x-desk-shown': JSON.stringify(shown),
    }),
  handleOf: (file) =>
    post('upload', file, {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    }),
}
Object.defineProperty(window, 'desk', { value: Object.freeze(desk) })

// A new address, opened where the refused page stands, differs behind its # alone, for which no browser loads a page anew.
addEventListener('hashchange', () => {
  if (known === null && maybeKey() !== undefined) location.reload()
})

// The shell ends with its own window, where no other page is open; one that is only loaded again says so in time.
addEventListener('pagehide', () => {
  if (known !== null)
    void fetch('closing', {
      method: 'POST',
      keepalive: true,
      headers: { 'x-desk-token': known, 'x-desk-page': page },
    })
})
