import { app, dialog } from 'electron'
import { registerAppScheme } from './window/app-scheme.ts'
import { type Asked, handOver, readHandedOver } from './host/hand-over.ts'
import { tellStarter } from './host/start-message.ts'
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
/** What was asked for before the app could open it; the last one counts. */
let asked: Asked = {
  path: maybeGivenFile(process.argv, workingFolder(), process.defaultApp),
  view: maybeGivenView(process.argv, workingFolder()),
}
let running: RunningDesk | undefined

function open(next: Asked): void {
  if (running !== undefined) running.show(next)
  else asked = { path: next.path ?? asked.path, view: next.view ?? asked.view }
}

// Chromium puts switches of its own into the arguments and changes their order, so a second start says itself what it was asked for.
app.on('second-instance', (_event, _argv, _folder, handedOver) => {
  open(readHandedOver(handedOver))
})
app.on('open-file', (event, path) => {
  event.preventDefault()
  open({ path, view: undefined })
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
    const exitCode = await runSelfTest()
    await tellStarter()
    app.exit(exitCode)
    return
  }
  const first = asked
  const started = await runDesk({ startPath: first.path ?? null, startView: first.view ?? null })
  running = started
  const later = asked
  if (later.path !== first.path || later.view !== first.view)
    started.show({
      path: later.path === first.path ? undefined : later.path,
      view: later.view === first.view ? undefined : later.view,
    })
}

if (isSelfTest || app.requestSingleInstanceLock(handOver(asked))) {
  start().catch(async (error: unknown) => {
    log(error)
    dialog.showErrorBox('Disclosure Desk', startFailure(error))
    await tellStarter()
    app.exit(1)
  })
} else {
  void tellStarter().then(() => {
    app.exit(0)
  })
}
