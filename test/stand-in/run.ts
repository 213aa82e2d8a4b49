import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electron } from './electron.ts'
import { provideElectron } from './module-hook.ts'
import { ownApp, resourcesPath } from './modules/app.ts'

/** Runs an app as the Electron executable does: `electron-stand-in [switches] FOLDER [arguments]`. */
async function run(): Promise<void> {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('-'))
  if (folder === undefined) throw new Error('stand-in: name the folder of an app')
  process.argv.splice(1, 1)
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: resourcesPath() })
  Object.assign(process.versions, { electron: '45.4.1-stand-in' })
  provideElectron(electron)
  const main = ownApp.describe(resolve(folder))
  if (ownApp.isPackaged) {
    // A packaged app is not named by an argument, and finds its resources around it.
    process.argv.splice(process.argv.indexOf(folder), 1)
    Object.assign(process, { defaultApp: undefined, resourcesPath: dirname(resolve(folder)) })
  }
  if (main.endsWith('.mjs')) await import(pathToFileURL(main).href)
  else createRequire(main)(main)
  // Playwright looks for this line.
  await ownApp.start(({ address }) => process.stderr.write(`DevTools listening on ${address}\n`))
}

/**
 * "Reinstall the default handler.  We had one shot at graceful shutdown." (Chromium's GracefulShutdownHandler): the first signal quits,
 * however long that takes, and a second of its kind ends the process where it is.
 */
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => ownApp.quit())

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(70)
})
