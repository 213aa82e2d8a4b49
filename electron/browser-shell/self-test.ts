import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { APP_VERSION } from '../host/app-version.ts'
import { findDesk, tellFindings, type Finding } from '../host/self-test.ts'
import type { StartedDesk } from '../host/start-desk.ts'
import { maybeBrowser } from './find-browser.ts'
import type { ShellServer } from './server.ts'

/** Says what holds in this very place, one line each; gives 0 if all of it is as it must be, else 1. */
export async function runSelfTest(
  started: StartedDesk,
  server: ShellServer,
  write: (line: string) => void,
): Promise<0 | 1> {
  const { node, v8 } = process.versions
  const findings: readonly Finding[] = [
    { name: 'versions', isGood: true, value: `app ${APP_VERSION}, browser shell, Node ${node}, V8 ${v8}` },
    ...(await findServer(server)),
    // The page runs in that browser's own sandbox, which can't be asked from here.
    { name: 'window', isGood: true, value: windowSentence() },
    ...(await findDesk(started)),
  ]
  return tellFindings(findings, write)
}

/** The page and its policy under the secret path, and the token for the key; nothing without them, or under another name. */
async function findServer(server: ShellServer): Promise<readonly Finding[]> {
  const { port } = server
  const { origin, pathname, hash } = new URL(server.newAddress())
  const own = { origin, 'sec-fetch-site': 'same-origin' }
  const enter = { path: `${pathname}enter`, method: 'POST', body: JSON.stringify({ key: hash.slice(1) }) }
  const entered = await ask(port, { ...enter, headers: own })
  const page = await ask(port, { path: pathname, headers: own })
  const policy = String(page.headers['content-security-policy'])
  const refused = await Promise.all([
    ask(port, { ...enter, headers: own }),
    ask(port, { path: '/', headers: own }),
    ask(port, { path: pathname, headers: { 'sec-fetch-site': 'same-site' } }),
    ask(port, { path: pathname, headers: { ...own, host: 'localhost.example' } }),
  ])
  const isStrict =
    policy.startsWith("default-src 'none'; script-src 'self'; ") && policy.includes("connect-src 'self'")
  return [
    {
      name: 'page',
      isGood: page.status === 200 && entered.status === 200,
      value: `answered with ${page.status} on 127.0.0.1`,
    },
    { name: 'content security policy', isGood: isStrict, value: policy },
    {
      name: 'strangers',
      isGood: refused.every(({ status }) => status >= 400),
      value: `a used key, another path, another port’s page and another host were answered with ${refused.map(({ status }) => status).join(', ')}`,
    },
  ]
}

function windowSentence(): string {
  return maybeBrowser() === undefined
    ? 'no Chromium, Chrome or Edge is installed: the default browser, or the address'
    : 'an installed Chromium, Chrome or Edge as an app window'
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

interface Asked {
  readonly path: string
  readonly method?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

function ask(port: number, { path, method = 'GET', headers, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const given = { host: '127.0.0.1', port, path, method, headers, agent: false }
    const asking = request(given, (response) => {
      response.resume()
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
    })
    asking.once('error', reject)
    asking.end(body)
  })
}
