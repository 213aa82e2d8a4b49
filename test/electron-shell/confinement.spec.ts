import { HOSTILE_APP_ADDRESSES, HOSTILE_DESTINATIONS } from './hostile-addresses.ts'
import { BAD_LINKS, GOOD_LINKS } from './hostile-links.ts'
import { expect, firstFigure, test } from './electron-test.ts'

test('app: answers none of forty hostile addresses', async ({ app, page: _page }) => {
  const statuses = await app.evaluate(
    async ({ net }, addresses) =>
      Promise.all(
        addresses.map((address) =>
          net.fetch(address).then(
            ({ status }) => status,
            () => 404,
          ),
        ),
      ),
    // These two name the page itself once a browser has tidied them; as they are, answer-page.test.ts tries them.
    HOSTILE_APP_ADDRESSES.filter((address) => !/index\.html\/\.$|user:password/.test(address)),
  )
  expect([...new Set(statuses)]).toEqual([404])
  expect(statuses).toHaveLength(38)
})

test('twenty destinations leave the page where it is', async ({ app }) => {
  const page = await app.firstWindow()
  await firstFigure(page)
  const before = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  )
  await page.evaluate(() => {
    document.documentElement.dataset['stayed'] = 'yes'
  })
  // The stand-in can't hold an empty page; confine-page.test.ts tries it.
  for (const destination of HOSTILE_DESTINATIONS.filter((address) => !address.startsWith('about:'))) {
    await page.evaluate((address) => {
      try {
        location.href = address
      } catch {
        // Some addresses are refused at once.
      }
    }, destination)
  }
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => document.documentElement.dataset['stayed'])).toBe('yes')
  const after = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  )
  expect(after?.replace(/#.*/, '')).toBe(before)
  expect(app.windows()).toHaveLength(1)
  expect(await page.evaluate(() => window.desk.call('app.network', {}, null))).toMatchObject({
    value: { requests: 0 },
  })
})

test('of sixty links, those to a plain https host are opened after a question, and no other', async ({
  app,
  page,
}) => {
  await app.evaluate(({ dialog, shell }) => {
    const asked: string[] = []
    const opened: string[] = []
    Object.assign(globalThis, { asked, opened })
    dialog.showMessageBox = (...given: unknown[]) => {
      asked.push(String(Reflect.get(Object(given.at(-1)), 'message')))
      return Promise.resolve({ response: 1, checkboxChecked: false })
    }
    shell.openExternal = (address) => {
      opened.push(address)
      return Promise.resolve()
    }
  })
  for (const link of [...BAD_LINKS, ...GOOD_LINKS.map(([text]) => text)]) {
    await page.evaluate((address) => {
      try {
        window.open(address)
      } catch {
        // Some addresses are refused at once.
      }
    }, link)
  }
  await page.waitForTimeout(300)
  const { asked, opened } = await app.evaluate(
    () => globalThis as unknown as { asked: string[]; opened: string[] },
  )
  // A browser tidies an address before it hands it over, so that a few more arrive as plain links to a host that is named.
  const hosts = new Set(GOOD_LINKS.map(([, host]) => host))
  expect(new Set(asked)).toEqual(new Set([...hosts].map((host) => `Open ${host} in your browser?`)))
  expect(new Set(opened.map((address) => new URL(address).hostname))).toEqual(hosts)
  expect(opened).toHaveLength(asked.length)
  expect(app.windows()).toHaveLength(1)
})

test('a link is not opened when the reader says no, and is copied when they say so', async ({
  app,
  page,
}) => {
  for (const [response, clipboard] of [
    [2, ''],
    [0, 'https://example.org/'],
  ] as const) {
    await app.evaluate(({ dialog, clipboard: own, shell }, answer) => {
      own.clear()
      shell.openExternal = () => Promise.reject(new Error('opened'))
      dialog.showMessageBox = () => Promise.resolve({ response: answer, checkboxChecked: false })
    }, response)
    await page.evaluate(() => window.open('https://example.org/'))
    await expect.poll(() => app.evaluate(async ({ clipboard: own }) => own.readText())).toBe(clipboard)
  }
})

test('ten ways out of the page are blocked', async ({ app }) => {
  const page = await app.firstWindow()
  await firstFigure(page)
  const found = await page.evaluate(async () => {
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violated.push(effectiveDirective),
    )
    const escaped: string[] = []
    Object.assign(window, { escape: (way: string) => escaped.push(way) })
    const add = (tag: string, attributes: Readonly<Record<string, string>>, text = ''): void => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      element.textContent = text
      document.body.append(element)
    }
    add('script', {}, 'window.escape("inline script")')
    add('script', { src: 'data:text/javascript,window.escape("data script")' })
    add('img', { src: '/none.png', onerror: 'window.escape("event attribute")' })
    add('p', { style: 'color: red' })
    add('style', {}, 'p { color: red }')
    add('iframe', { src: 'data:text/html,<script>parent.escape("frame")</script>' })
    add('img', { src: 'https://evil.example/pixel.png' })
    add('script', { src: 'https://evil.example/x.js' })
    await fetch('https://evil.example/').then(
      () => escaped.push('fetch'),
      () => undefined,
    )
    try {
      new WebSocket('wss://evil.example/').onopen = () => escaped.push('socket')
    } catch {
      // Refused at once.
    }
    try {
      new Worker('data:text/javascript,postMessage(1)').onmessage = () => escaped.push('worker')
    } catch {
      // Refused at once.
    }
    for (let wait = 0; wait < 50 && new Set(violated).size < 8; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return { escaped, violated: [...new Set(violated)].sort(), count: violated.length }
  })
  expect(found.escaped).toEqual([])
  expect(found.violated).toEqual([
    'connect-src',
    'frame-src',
    'img-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-attr',
    'style-src-elem',
    'worker-src',
  ])
  expect(found.count).toBeGreaterThanOrEqual(10)
})

test('a page of another origin has no desk that answers', async ({ app }) => {
  const page = await app.firstWindow()
  await firstFigure(page)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://evil/index.html'),
  )
  // A page that is still leaving can't be asked.
  const host = () => page.evaluate(() => location.host).catch(() => 'leaving')
  await expect.poll(host).toMatch(/^evil\b/)
  const reply = await page.evaluate(() => window.desk.call('app.state', {}, null))
  expect(reply).toMatchObject({ ok: false, code: 'request-refused' })
})

test('a page may write text to the clipboard and nothing else', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'clipboard-write',
    ]
    return Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    )
  })
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied', 'denied', 'granted'])
})

test('the session is cut off: dead proxy, no spell checker, WebRTC tells nothing', async ({
  app,
  page: _page,
}) => {
  const seen = await app.evaluate(async ({ session, BrowserWindow }) => ({
    proxy: await session.defaultSession.resolveProxy('https://example.org/'),
    spelling: session.defaultSession.isSpellCheckerEnabled(),
    rtc: BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
    outside: await BrowserWindow.getAllWindows()[0]
      ?.webContents.loadURL('https://example.org/')
      .then(
        () => 'loaded',
        (error: unknown) => String(error),
      ),
  }))
  expect(seen).toMatchObject({ proxy: 'PROXY 127.0.0.1:9', spelling: false, rtc: 'disable_non_proxied_udp' })
  expect(seen.outside).toContain('ERR_BLOCKED_BY_CLIENT')
})
