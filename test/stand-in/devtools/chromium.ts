import { spawn } from 'node:child_process'
import { findChromium } from '../../browser/find-chromium.ts'
import { ownChild, ownFolder } from '../remains.ts'
import { DevtoolsConnection } from './connection.ts'

const SWITCHES = [
  '--headless',
  '--remote-debugging-port=0',
  // Chromium ends itself when this pipe closes, however we ended.
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  // Frames stay in their page's process, so that one session sees them all.
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,HttpsUpgrades,MediaRouter,OptimizationHints',
  // Nothing that slips through reaches a network.
  '--proxy-server=127.0.0.1:9',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

export interface Browser {
  readonly connection: DevtoolsConnection
  /** Where Playwright connects to. */
  readonly address: string
  readonly version: string
}

/** Starts a headless Chromium with its own profile; `onExit` when it has gone. */
export async function startChromium(extra: readonly string[], onExit: () => void): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { executablePath, environment } = await findChromium()
  const child = spawn(
    executablePath,
    [...SWITCHES, ...asRoot, ...extra, `--user-data-dir=${ownFolder('profile')}`],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, ...environment },
    },
  )
  ownChild(child)
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-20_000)
      const found = /DevTools listening on (ws:\/\/\S+)/.exec(said)
      if (found?.[1] !== undefined) resolve(found[1])
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      reject(new Error(`stand-in: Chromium ended with ${String(code)}: ${said}`))
    })
  })
  child.once('exit', onExit)
  const connection = await DevtoolsConnection.open(address)
  const { product } = await connection.root.send('Browser.getVersion')
  return { connection, address, version: product.split('/')[1] ?? '0' }
}
