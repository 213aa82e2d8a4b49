import { app, dialog } from 'electron'
import { registerAppScheme } from './window/app-scheme.ts'
import { workingFolder } from './host/working-folder.ts'
import { maybeGivenFile } from './window/given-file.ts'
import { maybeGivenView } from './window/given-view.ts'
import { log } from './window/log.ts'
import { runDesk, type RunningDesk } from './window/run-desk.ts'
import { runSelfTest } from './window/self-test.ts'
import { startFailure, useOwnFolder } from './window/start-up.ts'

// The order of starting, and nothing else. What must come before `ready` comes first.

app.enableSandbox()
registerAppScheme()
useOwnFolder()

const isSelfTest = process.argv.includes('--self-test')
/** Files that were asked for before the app could open them; the last one counts. */
let asked = maybeGivenFile(process.argv, workingFolder(), process.defaultApp)
let running: RunningDesk | undefined

function open(path: string | undefined): void {
  if (running === undefined) asked = path ?? asked
  else running.show(path)
}

app.on('second-instance', (_event, argv, folder) => {
  open(maybeGivenFile(argv, folder, process.defaultApp))
})
app.on('open-file', (event, path) => {
  event.preventDefault()
  open(path)
})
app.on('window-all-closed', () => {
  app.quit()
})
app.on('will-quit', (event) => {
  const closing = running
  if (closing === undefined) return
  running = undefined
  event.preventDefault()
  void closing.close().finally(() => {
    app.exit(0)
  })
})

async function start(): Promise<void> {
  await app.whenReady()
  if (isSelfTest) {
    app.exit(await runSelfTest())
    return
  }
  const startPath = asked ?? null
  const started = await runDesk({
    startPath,
    startView: maybeGivenView(process.argv, workingFolder()) ?? null,
  })
  running = started
  if (asked !== undefined && asked !== startPath) started.show(asked)
}

if (isSelfTest || app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    log(error)
    dialog.showErrorBox('Disclosure Desk', startFailure(error))
    app.exit(1)
  })
} else {
  app.exit(0)
}
