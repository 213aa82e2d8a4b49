import { SHELL_WORDS } from '../../../data/model/words/shell-words.ts'
import type { Reply } from '../../contract/channels.ts'
import type { DeskApi } from '../../contract/desk-api.ts'

// Loaded before the app's own script: gives the page `window.desk` over this shell's own origin.

const token = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? ''

async function post(
  path: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>>,
): Promise<Reply<never>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      body,
      headers: { ...headers, 'x-desk-token': token },
    })
    // The shell answers each request of its own page with a Reply, refusals too.
    return (await response.json()) as Reply<never>
  } catch {
    return { ok: false, code: 'process-stopped', details: {}, sentence: SHELL_WORDS['shell.gone'] }
  }
}

const desk: DeskApi = {
  shell: 'browser',
  call: (channel, request) =>
    post(`/rpc/${channel}`, JSON.stringify(request), { 'content-type': 'application/json' }),
  handleOf: (file) =>
    post('/upload', file, {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    }),
}
Object.defineProperty(window, 'desk', { value: Object.freeze(desk) })

// The shell ends with its own window; a page that is only loaded again says so in time.
addEventListener('pagehide', () => {
  void fetch('/closing', { method: 'POST', keepalive: true, headers: { 'x-desk-token': token } })
})
