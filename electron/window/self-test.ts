import { ipcMain, net } from 'electron'
import { APP_VERSION } from '../host/app-version.ts'
import { findDesk, tellFindings, type Finding } from '../host/self-test.ts'
import { APP_ADDRESS, APP_ORIGIN } from './app-origin.ts'
import { IPC } from './ipc-names.ts'
import { runDesk, type RunningDesk } from './run-desk.ts'

/** What a page that our policy confines must find. */
const PAGE_PROBE = `(async () => {
  const violated = []
  document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
  const script = document.createElement('script')
  script.textContent = 'window.ranInline = true'
  document.head.append(script)
  await fetch('https://127.0.0.1:9/').catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const seen = ['require', 'process', 'module'].filter((name) => name in window)
  return JSON.stringify({ violated, ranInline: 'ranInline' in window, seen, origin: location.origin, desk: Object.keys(window.desk).sort() })
})()`

/** Prints what holds in this very runtime, one line each; gives 0 if all of it is as it must be, else 1. */
export async function runSelfTest(): Promise<0 | 1> {
  const loaded = new Promise<Finding>((resolve) => {
    ipcMain.once(IPC.loaded, (_event, facts: unknown) => {
      const text = JSON.stringify(facts)
      resolve({ name: 'preload', isGood: text === '{"isSandboxed":true,"isIsolated":true}', value: text })
    })
  })
  const running = await runDesk({ startPath: null, isHidden: true })
  try {
    const findings = [
      versions(),
      await loaded,
      await policy(),
      await page(running),
      ...(await findDesk(running.started)),
    ]
    return tellFindings(findings, (line) => process.stdout.write(`${line}\n`))
  } finally {
    await running.started.close()
  }
}

function versions(): Finding {
  const { electron, chrome, node } = process.versions
  return {
    name: 'versions',
    isGood: true,
    value: `app ${APP_VERSION}, Electron ${electron}, Chromium ${chrome}, Node ${node}`,
  }
}

async function policy(): Promise<Finding> {
  const answer = await net.fetch(APP_ADDRESS)
  const value = answer.headers.get('content-security-policy') ?? 'none'
  const isGood =
    value.startsWith("default-src 'none'; script-src 'self'; ") && value.includes("connect-src 'none'")
  return { name: 'content security policy', isGood, value }
}

async function page({ window }: RunningDesk): Promise<Finding> {
  // The probe returns this text.
  const value = String(await window.webContents.executeJavaScript(PAGE_PROBE))
  const isConfined =
    value.includes('"ranInline":false') &&
    value.includes('"seen":[]') &&
    value.includes('script-src-elem') &&
    value.includes('connect-src') &&
    value.includes('"desk":["call","handleOf","onCommand","shell"]')
  const isOurs = window.webContents.mainFrame.origin === APP_ORIGIN
  return { name: 'page', isGood: isConfined && isOurs, value }
}
