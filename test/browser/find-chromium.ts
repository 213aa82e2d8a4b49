import type { Chromium } from './chromium.ts'
import { existsSync } from 'node:fs'
import { browserPlaces } from '../../electron/browser-shell/find-browser.ts'
import { carriedChromium } from './carried-chromium.ts'

/**
 * The first of: the one that DISCLOSURE_DESK_CHROMIUM names, the one the npm packages carry (Linux x64), an installed
 * Chromium, Chrome or Edge.
 * @throws {Error} with a sentence for the person where there is none, or the named one isn't there.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['DISCLOSURE_DESK_CHROMIUM']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { executablePath: named, environment: {}, origin: 'named' }
    throw new Error(`DISCLOSURE_DESK_CHROMIUM names ${named}, and there is no such file.`)
  }
  const carried = await carriedChromium()
  if (carried !== null) return carried
  const installed = browserPlaces(process.platform, process.env).find((file) => existsSync(file))
  if (installed !== undefined) return { executablePath: installed, environment: {}, origin: 'installed' }
  throw new Error(
    'The browser tests need a Chromium: install Chromium, Chrome or Edge, or name one in DISCLOSURE_DESK_CHROMIUM.',
  )
}
