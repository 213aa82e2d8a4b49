import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MAX_REQUEST_BYTES } from '../../../electron/contract/channels.ts'
import { openPage, send, TYPED } from './shell-client.ts'
import { FILE, startSmallShell } from './small-shell.ts'

const rpc = (path: string) => ({ method: 'POST', path: `${path}rpc/app.state`, body: '{}' })

test('an address lets one browser in; a second one is not let in, and the person hears that it asked', async () => {
  const { address, events, newAddress } = await startSmallShell()
  const { page, path, port } = await openPage(address)
  await expect(openPage(address)).rejects.toThrow('press Enter in the terminal where it runs')
  const asking = { method: 'POST', path: `${path}enter`, headers: page, body: '{"key":""}' }
  expect((await send(port, asking)).status).toBe(403)
  expect(events).toEqual([{ kind: 'entered' }, { kind: 'asked' }])
  const unused = newAddress()
  const second = await openPage(newAddress())
  expect((await send(port, { ...rpc(path), headers: second.own })).status).toBe(200)
  await expect(openPage(unused)).rejects.toThrow('The key was refused')
})

test('no answer sets a cookie, and the page that everybody gets who knows its address holds no secret', async () => {
  const { address, port } = await startSmallShell()
  const { own, page, path, token } = await openPage(address)
  const answers = [
    await send(port, { path, headers: TYPED }),
    await send(port, { path, headers: own }),
    await send(port, { path: '/', headers: TYPED }),
    await send(port, { ...rpc(path), headers: own }),
    await send(port, { method: 'POST', path: `${path}enter`, headers: page, body: '{"key":"guess"}' }),
  ]
  for (const { body, headers } of answers) {
    expect(headers['set-cookie']).toBeUndefined()
    expect(body).not.toContain(token)
  }
})

/** What a request says of itself that a page of ours makes; what is left out or otherwise opens nothing. */
test('without path, origin, token, host and the browser’s own word, nothing is answered', async () => {
  const { address, asked, port } = await startSmallShell()
  const { own, path, token } = await openPage(address)
  const without = (name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(own).filter(([key]) => key !== name))
  for (const [headers, status] of [
    [without('origin'), 403],
    [{ ...own, origin: 'null' }, 403],
    [{ ...own, origin: 'http://127.0.0.1:1' }, 403],
    [{ ...own, origin: `http://localhost:${port}` }, 403],
    [without('x-desk-token'), 403],
    [{ ...own, 'x-desk-token': 'guess' }, 403],
    [{ ...without('x-desk-token'), cookie: `disclosure-desk-${port}=${token}` }, 403],
    [{ ...own, host: `localhost:${port}` }, 421],
    [{ ...own, host: 'evil.example' }, 421],
    [without('sec-fetch-site'), 403],
    [{ ...own, 'sec-fetch-site': 'none' }, 403],
    [{ ...own, 'sec-fetch-site': 'cross-site' }, 403],
    [{ ...own, 'sec-fetch-site': 'same-site' }, 403],
  ] as const)
    expect((await send(port, { ...rpc(path), headers })).status).toBe(status)
  for (const wrong of ['/', '/guess/', path.toUpperCase(), path.slice(0, -2) + 'A/'])
    expect((await send(port, { ...rpc(wrong), headers: own })).status).toBe(403)
  expect(asked).toEqual([])
  expect((await send(port, { ...rpc(path), headers: own })).body).toBe('{"ok":true,"value":"answered"}')
  expect(asked).toEqual([['app.state', {}]])
})

test('the page opens as a page of its own, for no frame, no script and no page of another port', async () => {
  const { address, port } = await startSmallShell()
  const { path } = await openPage(address)
  const status = async (headers: Record<string, string>, place = path): Promise<number> =>
    (await send(port, { path: place, headers: { ...TYPED, ...headers } })).status
  expect([await status({}), await status({ 'sec-fetch-site': 'cross-site' })]).toEqual([200, 200])
  for (const headers of [
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-dest': 'embed' },
    { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-mode': 'websocket', 'sec-fetch-dest': 'websocket' },
  ])
    expect([headers, await status(headers)]).toEqual([headers, 403])
  expect(await status({}, `${path}assets/app.js`)).toBe(403)
  const old = await send(port, { path })
  expect([old.status, old.body]).toEqual([403, expect.stringContaining('Use a newer one')])
})

test('a body that is too large or no JSON is refused in a sentence, and reaches nobody', async () => {
  const { address, asked, port } = await startSmallShell()
  const { own, path } = await openPage(address)
  for (const body of [
    '{"a":"' + 'x'.repeat(MAX_REQUEST_BYTES) + '"}',
    '{',
    '',
    Buffer.alloc(50_000_000, 'x'),
  ]) {
    const answer = await send(port, { ...rpc(path), headers: own, body })
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'request-refused' })
  }
  const chunked = await send(port, {
    ...rpc(path),
    headers: { ...own, 'transfer-encoding': 'chunked' },
    body: Buffer.alloc(MAX_REQUEST_BYTES + 1, 'x'),
  })
  expect(JSON.parse(chunked.body)).toMatchObject({ ok: false, code: 'request-refused' })
  expect(asked).toEqual([])
})

test('40 hostile addresses find no file', async () => {
  const { address, port } = await startSmallShell()
  const { own, path: base } = await openPage(address)
  const climbs = ['..', '%2e%2e', '.%2e', '%2e.', '..;', '..%00', '%252e%252e', '..%c0%af', '....']
  const slashes = ['/', '%2f', '\\', '%5c']
  const hostile = [
    ...climbs.flatMap((climb) =>
      slashes.map((slash) => `/assets${slash}${climb}${slash}${climb}${slash}secret.js`),
    ),
    '//127.0.0.1/etc/passwd',
    '/etc/passwd',
    '/http://evil.example/',
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
    '/*',
  ]
  expect(hostile.length).toBeGreaterThanOrEqual(40)
  const statuses = await Promise.all(
    hostile.map((path) => send(port, { path: base + path.slice(1), headers: own })),
  )
  expect(statuses.map(({ status }, index) => [hostile[index], status])).toEqual(
    hostile.map((path) => [path, 404]),
  )
  expect((await send(port, { path: `${base}assets/app.js`, headers: own })).body).toBe('app()')
})

test('other methods and other addresses have their answers', async () => {
  const { address, port } = await startSmallShell()
  const { own, path: base } = await openPage(address)
  const status = async (method: string, path: string): Promise<number> =>
    (await send(port, { method, path: base + path.slice(1), headers: own })).status
  expect([
    await status('PUT', '/'),
    await status('OPTIONS', '/rpc/app.state'),
    await status('POST', '/nowhere'),
    await status('GET', '/rpc/app.state'),
    await status('HEAD', '/'),
  ]).toEqual([405, 405, 404, 404, 200])
})

test('every answer carries the policy, refusals too; only a page has a nonce, each its own', async () => {
  const { address, port } = await startSmallShell()
  const { own, path } = await openPage(address)
  const answers = [
    await send(port, { path: '/' }),
    await send(port, { path, headers: { host: 'evil.example' } }),
    await send(port, { path: `${path}nowhere`, headers: own }),
    await send(port, { path: `${path}assets/app.js`, headers: own }),
    await send(port, { ...rpc(path), headers: own }),
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
  const pages = [await send(port, { path, headers: own }), await send(port, { path, headers: own })]
  const nonces = pages.map(
    ({ headers }) => /style-src 'self' 'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1],
  )
  expect(new Set(nonces).size).toBe(2)
  expect(pages[0]?.body).toContain(`<meta property="csp-nonce" nonce="${nonces[0]}">`)
  expect(pages[0]?.body).toContain('<script src="./desk-client.js"></script>')
})

test('a download is handed over once, under its own name', async () => {
  const { address, downloads, port } = await startSmallShell()
  const { own, path: base } = await openPage(address)
  const path = base + downloads.add(FILE)
  expect((await send(port, { path })).status).toBe(403)
  const first = await send(port, { path, headers: own })
  expect(first).toMatchObject({ status: 200, body: 'period,low\n' })
  expect(first.headers['content-disposition']).toBe(
    `attachment; filename="T_rkiye _2013_.csv"; filename*=UTF-8''T%C3%BCrkiye%20%E2%80%9C2013%E2%80%9D.csv`,
  )
  expect((await send(port, { path, headers: own })).status).toBe(404)
})

test('an upload becomes a handle; its path stays here', async () => {
  const { address, folder, handles, port } = await startSmallShell()
  const { own, path: base } = await openPage(address)
  const headers = { ...own, 'x-file-name': encodeURIComponent('../../Türkiye.sqlite') }
  const answer = await send(port, { method: 'POST', path: `${base}upload`, headers, body: 'figures' })
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
  const { own, path: base } = await openPage(address)
  const headers = { ...own, 'x-file-name': 'large.sqlite' }
  const answer = await send(port, {
    method: 'POST',
    path: `${base}upload`,
    headers,
    body: Buffer.alloc(1001),
  })
  expect(JSON.parse(answer.body)).toMatchObject({
    ok: false,
    sentence:
      'large.sqlite is 1,001 bytes, more than the 1,000 bytes that can be opened. Choose a smaller dataset.',
  })
  const unsaid = await send(port, {
    method: 'POST',
    path: `${base}upload`,
    headers: { ...headers, 'transfer-encoding': 'chunked' },
    body: 'figures',
  })
  expect(JSON.parse(unsaid.body)).toMatchObject({ ok: false, code: 'request-refused' })
})

test('the server hears when a page is shown and when it closes, from pages that are in', async () => {
  const { address, events, port } = await startSmallShell()
  const { own, page, path } = await openPage(address)
  for (const headers of [own, page])
    for (const place of ['shown', 'closing'])
      await send(port, { method: 'POST', path: path + place, headers: { ...headers, 'x-desk-page': 'one' } })
  expect(events).toEqual([
    { kind: 'entered' },
    { kind: 'shown', page: 'one' },
    { kind: 'closing', page: 'one' },
  ])
})
