import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MAX_REQUEST_BYTES } from '../../../electron/contract/channels.ts'
import { openPage, send } from './shell-client.ts'
import { FILE, startSmallShell } from './small-shell.ts'

const RPC = { method: 'POST', path: '/rpc/app.state', body: '{}' }

test('the address works once', async () => {
  const { address, port } = await startSmallShell()
  await openPage(address)
  const { pathname, search } = new URL(address)
  const again = await send(port, { path: pathname + search })
  expect(again.status).toBe(403)
  expect(again.headers['set-cookie']).toBeUndefined()
  expect(again.body).toContain('Start Disclosure Desk again')
})

test('the cookie is for this run alone, and for no script', async () => {
  const [one, other] = [await startSmallShell(), await startSmallShell()]
  const { pathname, search } = new URL(one.address)
  const start = await send(one.port, { path: pathname + search })
  expect(start.headers['set-cookie']?.[0]).toMatch(
    new RegExp(`^disclosure-desk-${one.port}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/$`),
  )
  const second = await openPage(other.address)
  expect((await send(one.port, { path: '/', headers: { cookie: second.cookie } })).status).toBe(403)
})

test('without cookie, origin, token or host of its own, nothing is answered', async () => {
  const { address, asked, port } = await startSmallShell()
  const { own } = await openPage(address)
  const without = (name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(own).filter(([key]) => key !== name))
  for (const [headers, status] of [
    [without('cookie'), 403],
    [{ ...own, cookie: `disclosure-desk-${port}=guess` }, 403],
    [without('origin'), 403],
    [{ ...own, origin: 'null' }, 403],
    [{ ...own, origin: 'http://127.0.0.1:1' }, 403],
    [{ ...own, origin: `http://localhost:${port}` }, 403],
    [without('x-desk-token'), 403],
    [{ ...own, 'x-desk-token': 'guess' }, 403],
    [{ ...own, host: `localhost:${port}` }, 421],
    [{ ...own, host: 'evil.example' }, 421],
    [{ ...own, 'sec-fetch-site': 'cross-site' }, 403],
    [{ ...own, 'sec-fetch-site': 'same-site' }, 403],
  ] as const)
    expect((await send(port, { ...RPC, headers })).status).toBe(status)
  expect(asked).toEqual([])
  expect((await send(port, { ...RPC, headers: own })).body).toBe('{"ok":true,"value":"answered"}')
  expect(asked).toEqual([['app.state', {}]])
})

test('a body that is too large or no JSON is refused in a sentence, and reaches nobody', async () => {
  const { address, asked, port } = await startSmallShell()
  const { own } = await openPage(address)
  for (const body of [
    '{"a":"' + 'x'.repeat(MAX_REQUEST_BYTES) + '"}',
    '{',
    '',
    Buffer.alloc(50_000_000, 'x'),
  ]) {
    const answer = await send(port, { ...RPC, headers: own, body })
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'request-refused' })
  }
  const chunked = await send(port, {
    ...RPC,
    headers: { ...own, 'transfer-encoding': 'chunked' },
    body: Buffer.alloc(MAX_REQUEST_BYTES + 1, 'x'),
  })
  expect(JSON.parse(chunked.body)).toMatchObject({ ok: false, code: 'request-refused' })
  expect(asked).toEqual([])
})

test('40 hostile addresses find no file', async () => {
  const { address, port } = await startSmallShell()
  const { cookie } = await openPage(address)
  const climbs = ['..', '%2e%2e', '.%2e', '%2e.', '..;', '..%00', '%252e%252e', '..%c0%af', '....']
  const slashes = ['/', '%2f', '\\', '%5c']
  const hostile = [
    ...climbs.flatMap((climb) =>
      slashes.map((slash) => `/assets${slash}${climb}${slash}${climb}${slash}secret.js`),
    ),
    '//127.0.0.1/etc/passwd',
    '/etc/passwd',
    'http://evil.example/',
    '/index.html%00.js',
    '/index.html/',
    '/assets/',
    '/assets/link.js',
    '/assets/figures.sqlite',
    '/assets/app.js?x',
    '/./index.html',
    '/ASSETS/app.js',
    '/__proto__',
    '/constructor',
    '*',
  ]
  expect(hostile.length).toBeGreaterThanOrEqual(40)
  const statuses = await Promise.all(hostile.map((path) => send(port, { path, headers: { cookie } })))
  expect(statuses.map(({ status }, index) => [hostile[index], status])).toEqual(
    hostile.map((path) => [path, 404]),
  )
  expect((await send(port, { path: '/assets/app.js', headers: { cookie } })).body).toBe('app()')
})

test('other methods, other addresses and a missing icon have their answers', async () => {
  const { address, port } = await startSmallShell()
  const { own } = await openPage(address)
  const status = async (method: string, path: string): Promise<number> =>
    (await send(port, { method, path, headers: own })).status
  expect([
    await status('PUT', '/'),
    await status('OPTIONS', '/rpc/app.state'),
    await status('POST', '/nowhere'),
    await status('GET', '/rpc/app.state'),
    await status('HEAD', '/'),
    await status('GET', '/favicon.ico'),
  ]).toEqual([405, 405, 404, 404, 200, 204])
})

test('every answer carries the policy, refusals too; only a page has a nonce, each its own', async () => {
  const { address, port } = await startSmallShell()
  const { cookie, own } = await openPage(address)
  const answers = [
    await send(port, { path: '/' }),
    await send(port, { path: '/', headers: { host: 'evil.example' } }),
    await send(port, { path: '/nowhere', headers: { cookie } }),
    await send(port, { path: '/assets/app.js', headers: { cookie } }),
    await send(port, { ...RPC, headers: own }),
  ]
  for (const { headers } of answers)
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
  const pages = [
    await send(port, { path: '/', headers: { cookie } }),
    await send(port, { path: '/', headers: { cookie } }),
  ]
  const nonces = pages.map(
    ({ headers }) => /style-src 'self' 'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1],
  )
  expect(new Set(nonces).size).toBe(2)
  expect(pages[0]?.body).toContain(`<meta property="csp-nonce" nonce="${nonces[0]}">`)
  expect(pages[0]?.body).toContain('<script src="/desk-client.js"></script>')
})

test('a download is handed over once, under its own name', async () => {
  const { address, downloads, port } = await startSmallShell()
  const { cookie } = await openPage(address)
  const path = downloads.add(FILE)
  expect((await send(port, { path })).status).toBe(403)
  const first = await send(port, { path, headers: { cookie } })
  expect(first).toMatchObject({ status: 200, body: 'period,low\n' })
  expect(first.headers['content-disposition']).toBe(
    `attachment; filename="T_rkiye _2013_.csv"; filename*=UTF-8''T%C3%BCrkiye%20%E2%80%9C2013%E2%80%9D.csv`,
  )
  expect((await send(port, { path, headers: { cookie } })).status).toBe(404)
})

test('an upload becomes a handle; its path stays here', async () => {
  const { address, folder, handles, port } = await startSmallShell()
  const { own } = await openPage(address)
  const headers = { ...own, 'x-file-name': encodeURIComponent('../../Türkiye.sqlite') }
  const answer = await send(port, { method: 'POST', path: '/upload', headers, body: 'figures' })
  expect(answer.body).not.toContain(folder)
  const { value } = JSON.parse(answer.body) as {
    readonly value: { readonly handle: string; readonly name: string }
  }
  expect(value.name).toBe('Türkiye.sqlite')
  const path = handles.maybePath(value.handle) ?? ''
  expect(path.startsWith(`${folder}/uploads/`)).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('figures')
})

test('an upload that is too large is refused by name and size', async () => {
  const { address, port } = await startSmallShell()
  const { own } = await openPage(address)
  const headers = { ...own, 'x-file-name': 'large.sqlite' }
  const answer = await send(port, { method: 'POST', path: '/upload', headers, body: Buffer.alloc(1001) })
  expect(JSON.parse(answer.body)).toMatchObject({
    ok: false,
    sentence:
      'large.sqlite is 1,001 bytes, more than the 1,000 bytes that can be opened. Choose a smaller dataset.',
  })
  const unsaid = await send(port, {
    method: 'POST',
    path: '/upload',
    headers: { ...headers, 'transfer-encoding': 'chunked' },
    body: 'figures',
  })
  expect(JSON.parse(unsaid.body)).toMatchObject({ ok: false, code: 'request-refused' })
})

test('the server hears when a page is shown and when it closes', async () => {
  const { address, events, port } = await startSmallShell()
  const { own } = await openPage(address)
  await send(port, { method: 'POST', path: '/closing', headers: own })
  expect(events).toEqual(['shown', 'closing'])
})
