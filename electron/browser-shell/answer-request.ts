import type { IncomingMessage, ServerResponse } from 'node:http'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { MAX_REQUEST_BYTES, type Reply } from '../contract/channels.ts'
import type { FinishedFile } from '../../data/model/finished-file.ts'
import type { Desk } from '../host/desk.ts'
import type { PageFile } from '../host/page-files.ts'
import { securityHeaders, styleNonce } from '../host/page-law.ts'
import { failureWithSentence } from '../host/error-sentence.ts'
import type { FileHandles } from '../host/file-handles.ts'
import { contentDisposition, type Downloads } from './downloads.ts'
import { judgeRequest } from './judge-request.ts'
import { pageWithClient } from './page-with-client.ts'
import { readJson } from './read-json.ts'
import type { SessionKeys } from './session-key.ts'
import type { Uploads } from './uploads.ts'

/** One running browser shell: all that an answer depends on. */
export interface ShellSite {
  /** `127.0.0.1:PORT`: the only Host that is answered. */
  readonly host: string
  readonly origin: string
  readonly keys: SessionKeys
  readonly desk: Desk
  readonly files: ReadonlyMap<string, PageFile>
  readonly uploads: Uploads
  readonly downloads: Downloads
  readonly handles: FileHandles
  /** A browser came in by a start key, or asked to come in without one; a page that is in was shown, or says that it is closing. */
  readonly onPage: (event: PageEvent) => void
  readonly log: (error: unknown) => void
}

export type PageEvent =
  | { readonly kind: 'entered' | 'asked' }
  /** `page`: what this page calls itself, another name each time it is loaded. */
  | { readonly kind: 'shown' | 'closing'; readonly page: string }

interface Answer {
  readonly status: number
  readonly body: string | Uint8Array
  /** Over the security headers, and over plain text. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers one request. Addresses are compared whole and never taken apart, so no path arithmetic can be fooled. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  site: ShellSite,
): Promise<void> {
  const { status, body, headers } = await answerTo(request, site)
  response.writeHead(status, {
    ...securityHeaders(null, "'self'"),
    'content-type': 'text/plain; charset=utf-8',
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  // A browser hears the answer only when its whole body was taken.
  request.resume()
}

async function answerTo(request: IncomingMessage, site: ShellSite): Promise<Answer> {
  const judgement = judgeRequest(request, site.host, site.keys)
  if (judgement === 'wrong-host') return { status: 421, body: 'Wrong host' }
  if (judgement === 'stranger') return { status: 403, body: say('shell.no-session') }
  if (judgement === 'no-browser') return { status: 403, body: say('shell.old-browser') }
  const { url = '', method = '' } = request
  // Behind the secret part.
  const place = url.slice(site.keys.path.length)
  if (method === 'POST') return await postAnswer(place, request, site)
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, body: 'Only GET, HEAD and POST', headers: { allow: 'GET, HEAD, POST' } }
  const download = method === 'GET' ? site.downloads.maybeTake(place) : undefined
  return download === undefined ? await fileAnswer(place, site) : downloadAnswer(download)
}

function downloadAnswer({ bytes, fileName, mimeType }: FinishedFile): Answer {
  const headers = { 'content-type': mimeType, 'content-disposition': contentDisposition(fileName) }
  return { status: 200, body: bytes, headers }
}

async function fileAnswer(place: string, { files }: ShellSite): Promise<Answer> {
  const file = files.get(place === '' ? '/index.html' : `/${place}`)
  if (file === undefined) return { status: 404, body: 'Not found' }
  const content = await file.read()
  const headers = { 'content-type': file.mediaType }
  if (!file.mediaType.startsWith('text/html')) return { status: 200, body: content, headers }
  const nonce = styleNonce()
  return {
    status: 200,
    body: pageWithClient(content.toString('utf8'), nonce),
    headers: { ...headers, ...securityHeaders(nonce, "'self'") },
  }
}

async function postAnswer(place: string, request: IncomingMessage, site: ShellSite): Promise<Answer> {
  try {
    if (request.headers.origin !== site.origin) throw refusal(say('shell.not-yours'))
    const reply = place === 'enter' ? await enter(request, site) : await answerPost(place, request, site)
    return reply === undefined
      ? jsonAnswer(404, failureReply(refusal('there is no such address')))
      : jsonAnswer(200, reply)
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return jsonAnswer(error.code === 'request-refused' ? 403 : 400, failureReply(error))
  }
}

const MAX_KEY_BYTES = 1000
const MAX_PAGE_NAME = 64

/** Trades a start key for the token. A page without a key asks so to be let in: the person hears of it, and it isn't. */
async function enter(request: IncomingMessage, { keys, onPage }: ShellSite): Promise<Reply<string>> {
  const asked = await readJson(request, MAX_KEY_BYTES)
  const key: unknown = typeof asked === 'object' && asked !== null ? Reflect.get(asked, 'key') : undefined
  if (keys.isFirstUse(key)) {
    onPage({ kind: 'entered' })
    return { ok: true, value: keys.token }
  }
  if (key === '') onPage({ kind: 'asked' })
  throw refusal(say('shell.no-session'))
}

function jsonAnswer(status: number, reply: Reply<unknown>): Answer {
  return { status, body: JSON.stringify(reply), headers: { 'content-type': 'application/json' } }
}

async function answerPost(
  place: string,
  request: IncomingMessage,
  site: ShellSite,
): Promise<Reply<unknown> | undefined> {
  if (!site.keys.isToken(headerOf(request, 'x-desk-token'))) throw refusal(say('shell.not-yours'))
  if (place.startsWith('rpc/')) {
    const asked = await readJson(request, MAX_REQUEST_BYTES)
    return await site.desk.answerPage(place.slice('rpc/'.length), asked, shownBy(request))
  }
  if (place === 'upload') {
    const path = await site.uploads.receive(fileNameOf(request), byteCountOf(request), request)
    return { ok: true, value: site.handles.add(path) }
  }
  if (place !== 'shown' && place !== 'closing') return undefined
  site.onPage({ kind: place, page: (headerOf(request, 'x-desk-page') ?? '').slice(0, MAX_PAGE_NAME) })
  return { ok: true, value: null }
}

/** The stamp of the dataset that the page shows, as it says; what is no JSON is no stamp. */
function shownBy(request: IncomingMessage): unknown {
  try {
    return JSON.parse(headerOf(request, 'x-desk-shown') ?? '')
  } catch {
    return undefined
  }
}

function fileNameOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(headerOf(request, 'x-file-name') ?? '')
  } catch (error) {
    throw refusal('the file’s name can’t be read', error)
  }
}

function byteCountOf(request: IncomingMessage): number | undefined {
  const stated = headerOf(request, 'content-length')
  return stated === undefined ? undefined : Number(stated)
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

function refusal(reason: string, cause?: unknown): DeskError {
  return new DeskError('request-refused', { reason }, cause)
}

function failureReply(error: DeskError): Reply<never> {
  return { ok: false, ...failureWithSentence(error.code, error.details) }
}
