import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isSnap } from './find-browser.ts'
import { writePrivateOpener } from './private-opener.ts'

export interface AppWindow {
  /** Settles when the browser has ended; `true` if it did so by itself and in good order. */
  readonly closed: Promise<boolean>
  /** The address has been used: what led the browser to it goes. */
  forgetAddress(): Promise<void>
  /** Closes the window and removes its profile. */
  close(): Promise<void>
}

/** Keeps the window's browser to 127.0.0.1, and from asking anything of anybody. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1',
  '--password-store=basic',
]

/** What a browser is started with to show `address`, which everybody can see, in a window of its own with a profile of its own. */
export function windowArguments(address: string, profile: string, isRoot: boolean): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--window-size=1360,900',
    ...QUIET,
    // Chromium's sandbox does not start for root.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ]
}

/** Opens an app window at a secret address. Its profile lies in `folder`, which is named by this run alone, and goes with it. */
export async function openWindow(
  browser: string,
  address: string,
  folder: string,
  run: string,
): Promise<AppWindow> {
  const profile = isSnap(browser)
    ? join(homedir(), 'snap', 'chromium', 'common', `disclosure-desk-${run}`)
    : join(folder, 'profile')
  await mkdir(profile, { recursive: true, mode: 0o700 })
  // In the profile, since a snap can read nothing else of ours.
  const opener = await writePrivateOpener(profile, address)
  const child = spawn(browser, windowArguments(opener.address, profile, process.getuid?.() === 0), {
    stdio: 'ignore',
  })
  const closed = ended(child)
  return {
    closed,
    forgetAddress: () => opener.remove(),
    close: async () => {
      child.kill()
      const isForced = setTimeout(() => child.kill('SIGKILL'), 3000)
      await closed
      clearTimeout(isForced)
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/** Opens an address, which everybody can see, in the browser that the system would use; whether that worked, it can't know. */
export function openDefaultBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [command, options] =
    platform === 'win32'
      ? (['rundll32.exe', ['url.dll,FileProtocolHandler']] as const)
      : ([platform === 'darwin' ? 'open' : 'xdg-open', []] as const)
  const child = spawn(command, [...options, address], { stdio: 'ignore', detached: true })
  // The secret address is printed too: a machine without this command loses nothing.
  child.on('error', () => undefined)
  child.unref()
}

function ended(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
