import type { CustomScheme, Protocol } from 'electron'
import { makeStandard } from '../scheme-addresses.ts'
import { refuseUnknown, strict } from '../strict.ts'
import { ownApp } from './app.ts'

type Handler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handler>()
const KNOWN_PRIVILEGES = ['standard', 'secure', 'supportFetchAPI', 'corsEnabled', 'stream', 'codeCache']
let isRegistered = false

/** Who answers requests of this scheme. */
export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme)
}

/** "Register a custom protocol and intercept existing protocol requests." */
export const protocol = strict('protocol', {
  /** "This method can only be used before the ready event of the app module gets emitted and can be called only once." */
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (ownApp.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    if (isRegistered) throw new Error('stand-in: registerSchemesAsPrivileged can be called only once')
    isRegistered = true
    for (const { scheme, privileges = {} } of schemes) {
      refuseUnknown('privileges', privileges, KNOWN_PRIVILEGES)
      if (privileges.standard === true && privileges.secure === true) makeStandard(scheme)
      else throw new Error('stand-in: only schemes that are standard and secure are stood in for')
    }
  },

  /** "Register a protocol handler for scheme. Requests made to URLs with this scheme will delegate to this handler to determine what response should be sent." */
  handle(scheme: string, handler: Handler): void {
    if (!ownApp.isReady()) throw new Error('protocol.handle: the app is not ready')
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },

  unhandle(scheme: string): void {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  },

  isProtocolHandled(scheme: string): boolean {
    return handlers.has(scheme)
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'isProtocolHandled' | 'unhandle'> & {
  handle: unknown
})
