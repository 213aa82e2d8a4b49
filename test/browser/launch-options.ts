import type { LaunchOptions } from '@playwright/test'
import { findChromium } from './find-chromium.ts'

/**
 * How every test starts its Chromium: off every network but 127.0.0.1 (names don't resolve, and everything else goes to a
 * proxy that isn't there), with the same letter shapes on every machine.
 *
 * Web security stays on. Chromium's own sandbox is off, as Playwright has it: Linux as root, and Linux where user
 * namespaces are restricted, would not start it, and the tests open no page but the app.
 * @throws {Error} with a sentence for the person where no Chromium is found.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, environment } = await findChromium()
  return {
    executablePath,
    env: { ...definedVariables(process.env), ...environment },
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--proxy-server=http://127.0.0.1:9',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-domain-reliability',
      '--no-pings',
      '--font-render-hinting=none',
    ],
  }
}

function definedVariables(
  variables: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
