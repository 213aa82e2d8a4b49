import type { BrowserContext } from '@playwright/test'
import { isStandInFor } from '../stand-in/scheme-addresses.ts'

/** What must not happen while a person uses the app. */
export interface PageWatch {
  /** Errors on the console, uncaught exceptions and breaches of the content security policy, in order. */
  readonly faults: readonly string[]
  /** Every address that was asked for. */
  readonly requested: readonly string[]
  /** Those of them that are on another machine: always none. */
  foreign(): readonly string[]
}

/** Begins to watch all pages of a context; call it before the first page is opened. */
export async function watchPages(context: BrowserContext): Promise<PageWatch> {
  const faults: string[] = []
  const requested: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => requested.push(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => requested.push(socket.url())))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} blocked ${blockedURI}`)
    })
  })
  return { faults, requested, foreign: () => requested.filter((address) => !isOwn(address)) }
}

function isOwn(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  if (['app:', 'data:', 'blob:', 'about:'].includes(protocol)) return true
  return hostname === '127.0.0.1' || isStandInFor('app', hostname)
}
