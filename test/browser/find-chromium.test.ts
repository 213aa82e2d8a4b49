import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { chromium } from '@playwright/test'
import { afterEach, expect, test, vi } from 'vitest'
import { findChromium } from './find-chromium.ts'
import { launchOptions } from './launch-options.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

function serve(): Server {
  return createServer((_request, response) => response.end('<p>a page</p>')).listen(0, '127.0.0.1')
}

async function addressOf(server: Server): Promise<string> {
  if (!server.listening) await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return `http://127.0.0.1:${address.port}/`
}

test('a Chromium that the person names comes first', async () => {
  vi.stubEnv('DISCLOSURE_DESK_CHROMIUM', process.execPath)
  expect(await findChromium()).toEqual({ executablePath: process.execPath, environment: {}, origin: 'named' })
})

test('a named Chromium that is not there is refused by name, and no other is taken', async () => {
  vi.stubEnv('DISCLOSURE_DESK_CHROMIUM', '/nowhere/chromium')
  await expect(findChromium()).rejects.toThrow('DISCLOSURE_DESK_CHROMIUM names /nowhere/chromium')
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'on Linux x64 npm alone brings a Chromium, without the arguments that switch web security off',
  async () => {
    vi.stubEnv('DISCLOSURE_DESK_CHROMIUM', '')
    expect(await findChromium()).toMatchObject({ origin: 'carried' })
    const [one, other] = [serve(), serve()]
    const browser = await chromium.launch(await launchOptions())
    try {
      const page = await browser.newPage()
      await page.goto(await addressOf(one))
      const crossed = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'read another origin',
            () => 'refused',
          ),
        await addressOf(other),
      )
      expect(crossed).toBe('refused')
    } finally {
      await browser.close()
      one.close()
      other.close()
    }
  },
)
