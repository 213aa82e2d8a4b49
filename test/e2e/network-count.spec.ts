import { expect, test as base, type Page } from '@playwright/test'
import { useBrowserShell, useElectronShell, type Shell } from './shells.ts'

// A desk-test's page may not ask other machines for anything: here it must.
const test = base.extend<{ readonly shell: Shell; readonly desk: Page }>({
  shell: ['browser', { option: true }],
  desk: async ({ shell, context }, use) => {
    const app = await (shell === 'electron' ? useElectronShell([]) : useBrowserShell(context, []))
    await use(await app.open())
    await app.close()
  },
})

const WAYS: Readonly<Record<string, () => unknown>> = {
  fetch: () => fetch('https://nobody.invalid/fetch').catch(() => undefined),
  picture: () => Object.assign(new Image(), { src: 'https://nobody.invalid/picture.png' }),
  script: () =>
    document.head.append(
      Object.assign(document.createElement('script'), { src: 'https://nobody.invalid/script.js' }),
    ),
  'style sheet': () =>
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: 'https://nobody.invalid/style.css',
      }),
    ),
  beacon: () => navigator.sendBeacon('https://nobody.invalid/beacon', 'x'),
  socket: () => {
    try {
      new WebSocket('wss://nobody.invalid/socket')
    } catch {
      // Stopped at once.
    }
  },
  frame: () =>
    document.body.append(
      Object.assign(document.createElement('iframe'), { src: 'https://nobody.invalid/frame' }),
    ),
}

test('each request to another machine is counted where “Network” stands @each-shell', async ({ desk }) => {
  const shown = desk.locator('[data-network]')
  await expect(shown).toHaveText('Network: 0 requests')
  let count = 0
  for (const [way, ask] of Object.entries(WAYS)) {
    count += 1
    await desk.evaluate(ask)
    await expect(shown, way).toHaveAttribute('data-network', String(count))
  }
  await expect(shown).toHaveText(`Network: ${String(count)} requests`)
})
