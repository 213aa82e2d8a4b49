import type { IncomingMessage, ServerResponse } from 'node:http'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { MAX_REQUEST_BYTES, type Reply } from '../contract/channels.ts'
import type { ExportedFile } from '../../data/process/view-verbs.ts'
import type { Desk } from '../host/desk.ts'
import type { PageFile } from '../host/page-files.ts'
import { securityHeaders, styleNonce } from '../host/page-law.ts'
import { failureWithSentence } from '../host/error-sentence.ts'
import type { FileHandles } from '../host/file-handles.ts'
import { contentDisposition, type Downloads } from './downloads.ts'
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
  /** A page was shown, or says that it is being closed. */
  readonly onPage: (event: 'shown' | 'closing') => void
  readonly log: (error: unknown) => void
}

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
  const { url: address = '', method = '' } = request
  if (request.headers.host !== site.host) return { status: 421, body: 'Wrong host' }
  if (method === 'GET' && address.startsWith('/start?key=')) return startAnswer(address, site)
  if (!site.keys.isCookie(request.headers.cookie) || isForeign(request))
    return { status: 403, body: say('shell.no-session') }
  if (method === 'POST') return await postAnswer(address, request, site)
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, body: 'Only GET, HEAD and POST', headers: { allow: 'GET, HEAD, POST' } }
  const download = method === 'GET' ? site.downloads.maybeTake(address) : undefined
  return download === undefined ? await fileAnswer(address, site) : downloadAnswer(download)
}

/** The browser says so itself where a request comes from another site or another port. */
function isForeign(request: IncomingMessage): boolean {
  const from = request.headers['sec-fetch-site']
  return from !== undefined && from !== 'same-origin' && from !== 'none'
}

/** Opens the app, which a redirect wouldn't: a strict cookie doesn't travel with a redirect that began at a link. */
const START_PAGE =
  '<!doctype html><meta charset="utf-8"><title>Disclosure Desk</title><meta http-equiv="refresh" content="0;url=/">'

/** Trades the one-time key for the cookie. */
function startAnswer(address: string, { keys, origin }: ShellSite): Answer {
  const key = new URL(address, origin).searchParams.get('key')
  if (!keys.isFirstUse(key)) return { status: 403, body: say('shell.no-session') }
  const headers = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': keys.setCookie() }
  return { status: 200, body: START_PAGE, headers }
}

function downloadAnswer({ bytes, fileName, mimeType }: ExportedFile): Answer {
  const headers = { 'content-type': mimeType, 'content-disposition': contentDisposition(fileName) }
  return { status: 200, body: bytes, headers }
}

async function fileAnswer(address: string, site: ShellSite): Promise<Answer> {
  const file = site.files.get(address === '/' ? '/index.html' : address)
  // Browsers ask for it unasked.
  if (file === undefined && address === '/favicon.ico') return { status: 204, body: '' }
  if (file === undefined) return { status: 404, body: 'Not found' }
  const content = await file.read()
  const headers = { 'content-type': file.mediaType }
  if (!file.mediaType.startsWith('text/html')) return { status: 200, body: content, headers }
  const nonce = styleNonce()
  site.onPage('shown')
  return {
    status: 200,
    body: pageWithClient(content.toString('utf8'), site.keys.token, nonce),
    headers: { ...headers, ...securityHeaders(nonce, "'self'") },
  }
}

async function postAnswer(address: string, request: IncomingMessage, site: ShellSite): Promise<Answer> {
  try {
    if (request.headers.origin !== site.origin || !site.keys.isToken(headerOf(request, 'x-desk-token')))
      throw refusal(say('shell.not-yours'))
    const reply = await answerPost(address, request, site)
    return reply === undefined
      ? jsonAnswer(404, failureReply(refusal('there is no such address')))
      : jsonAnswer(200, reply)
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return jsonAnswer(error.code === 'request-refused' ? 403 : 400, failureReply(error))
  }
}

function jsonAnswer(status: number, reply: Reply<unknown>): Answer {
  return { status, body: JSON.stringify(reply), headers: { 'content-type': 'application/json' } }
}

async function answerPost(
  address: string,
  request: IncomingMessage,
  site: ShellSite,
): Promise<Reply<unknown> | undefined> {
  if (address.startsWith('/rpc/')) {
    const asked = await readJson(request, MAX_REQUEST_BYTES)
    return await site.desk.answer(address.slice('/rpc/'.length), asked)
  }
  if (address === '/upload') {
    const path = await site.uploads.receive(fileNameOf(request), byteCountOf(request), request)
    return { ok: true, value: site.handles.add(path) }
  }
  if (address !== '/closing') return undefined
  site.onPage('closing')
  return { ok: true, value: null }
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
