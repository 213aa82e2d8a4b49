import type { DevtoolsSession } from '../devtools/connection.ts'
import type { Protocol } from '../devtools/protocol.ts'
import { handlerOf } from '../modules/protocol.ts'
import { ownSession } from '../modules/session.ts'
import type { RequestDetails } from '../modules/web-request.ts'
import { toApp, toBrowser } from '../scheme-addresses.ts'
import { ignoreGonePage } from './page-ipc.ts'

type Paused = Protocol.Fetch.requestPausedPayload

const RESOURCE_TYPES: Readonly<Record<string, RequestDetails['resourceType']>> = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
}

/** Schemes that Chromium answers by itself. */
const LEFT_TO_CHROMIUM: readonly string[] = ['data', 'blob', 'about', 'chrome-error']

interface NavigationJudge {
  readonly isMainFrame: (frameId: string) => boolean
  /** Whether the app lets this frame go there. */
  readonly mayNavigate: (url: string, frameId: string, isRedirect: boolean) => boolean
}

let lastRequestId = 0

/** Answers every request of a page: the navigation events, then `webRequest`, then the scheme's handler, else offline. */
export function answerRequests(
  session: DevtoolsSession,
  webContentsId: number,
  judge: NavigationJudge,
): void {
  session.on('Fetch.requestPaused', (paused) => {
    answer(session, webContentsId, judge, paused)
      .catch(async (error: unknown) => {
        process.stderr.write(`stand-in: ${String(error)}\n`)
        await session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' })
      })
      .catch(ignoreGonePage)
  })
}

async function answer(
  session: DevtoolsSession,
  webContentsId: number,
  judge: NavigationJudge,
  paused: Paused,
): Promise<void> {
  const { requestId, request, frameId, resourceType, redirectedRequestId } = paused
  const url = toApp(request.url + (request.urlFragment ?? ''))
  const fail = (errorReason: Protocol.Network.ErrorReason) =>
    session.send('Fetch.failRequest', { requestId, errorReason }).catch(ignoreGonePage)
  if (resourceType === 'Document' && !judge.mayNavigate(url, frameId, redirectedRequestId !== undefined)) {
    await fail('Aborted')
    return
  }
  const details = detailsOf(paused, url, webContentsId, judge.isMainFrame(frameId))
  if (await ownSession.webRequest.isCancelled(details)) {
    await fail('BlockedByClient')
    return
  }
  const scheme = url.slice(0, url.indexOf(':'))
  const handler = handlerOf(scheme)
  if (handler === undefined) {
    if (LEFT_TO_CHROMIUM.includes(scheme)) await session.send('Fetch.continueRequest', { requestId })
    else await fail('InternetDisconnected')
    return
  }
  const body = request.postData
  const given = new Request(url, {
    method: request.method,
    headers: request.headers,
    ...(body === undefined ? {} : { body }),
  })
  await fulfill(session, requestId, await handler(given))
}

async function fulfill(session: DevtoolsSession, requestId: string, response: Response): Promise<void> {
  const responseHeaders = [...response.headers].map(([name, value]) => ({
    name,
    value: name === 'location' ? toBrowser(value) : value,
  }))
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  await session
    .send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body })
    .catch(ignoreGonePage)
}

function detailsOf(paused: Paused, url: string, webContentsId: number, isMainFrame: boolean): RequestDetails {
  const ofDocument = isMainFrame ? 'mainFrame' : 'subFrame'
  return {
    id: ++lastRequestId,
    url,
    method: paused.request.method,
    resourceType:
      paused.resourceType === 'Document' ? ofDocument : (RESOURCE_TYPES[paused.resourceType] ?? 'other'),
    referrer: paused.request.headers['Referer'] ?? '',
    timestamp: Date.now(),
    webContentsId,
  }
}
