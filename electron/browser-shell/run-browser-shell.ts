import { DATASET_LIMITS } from '../../data/model/dataset-limits.ts'
import { say } from '../../data/model/words/say.ts'
import { describeFault } from '../../data/process/describe-fault.ts'
import { checkoutPlaces, type AppPlaces } from '../host/app-places.ts'
import type { ShellAdapter } from '../host/shell-adapter.ts'
import { startDesk, type StartedDesk } from '../host/start-desk.ts'
import { startFailureSentence } from '../host/start-failure.ts'
import { openTerminal } from '../host/terminal.ts'
import { workingFolder } from '../host/working-folder.ts'
import type { PageEvent } from './answer-request.ts'
import { createDownloads, type Downloads } from './downloads.ts'
import { listPageFiles } from '../host/page-files.ts'
import { shellIdentity, startServer, type ShellServer } from './server.ts'
import { showWindow } from './show-window.ts'
import { runSelfTest } from './self-test.ts'
import { hearEnter } from './hear-enter.ts'
import { parseStartArguments, type StartArguments } from './start-arguments.ts'
import { createUploads } from './uploads.ts'

/** Why the browser shell runs and not Electron; `asked` needs no explanation. */
type BrowserReason = 'asked' | 'no-runtime' | 'no-electron-build' | 'no-display'

const terminal = openTerminal()
const write = (sentence: string): void => void terminal.write(sentence)
const { complain } = terminal

/** Runs the browser shell until its window is closed or the terminal ends it; gives the exit code. */
export async function runBrowserShell(given: readonly string[], reason: BrowserReason): Promise<number> {
  let start: StartArguments
  try {
    start = parseStartArguments(given, process.env, workingFolder())
  } catch (error) {
    complain(say('start.bad-option', { reason: error instanceof Error ? error.message : String(error) }))
    return 2
  }
  if (start.isHelp) {
    write(say('start.usage'))
    return 0
  }
  if (reason !== 'asked') write(say(`shell.${reason}`))
  return await serveUntilEnd(start, checkoutPlaces())
}

async function serveUntilEnd(start: StartArguments, places: AppPlaces): Promise<number> {
  const end = Promise.withResolvers<undefined>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => end.resolve(undefined))
  const downloads = createDownloads()
  const started = await startDesk({
    places,
    adapter: browserAdapter(downloads),
    startPath: start.file,
    startView: start.view,
    log: (line) => complain(line),
  })
  let server: ShellServer | undefined
  let stopHearing = (): void => undefined
  try {
    const window = showWindow({
      mayOpen: start.mayOpenWindow,
      scratch: started.folders.scratch,
      run: started.folders.run,
      end: () => end.resolve(undefined),
      write,
    })
    server = await listen(start.port, places, started, downloads, window.onPage)
    if (start.isSelfTest) return await runSelfTest(started, server, write)
    await window.show(server.newAddress())
    stopHearing = hearEnter(server, write)
    const failure = startFailureSentence(started.desk)
    const sentence = await Promise.race([failure, end.promise])
    if (typeof sentence === 'string') complain(sentence)
    await end.promise
    await window.close()
    return 0
  } catch (error) {
    complain(portSentence(error, start.port))
    return 2
  } finally {
    stopHearing()
    await server?.close()
    await started.close()
  }
}

/** This shell has no dialogs: the page uploads what it opens, and fetches what it saves. */
function browserAdapter(downloads: Downloads): ShellAdapter {
  return {
    shell: 'browser',
    chooseDataset: () => Promise.resolve(null),
    chooseReports: () => Promise.resolve([]),
    deliverFile: (file) =>
      Promise.resolve({ outcome: 'download', name: file.fileName, path: downloads.add(file) }),
  }
}

async function listen(
  port: number,
  places: AppPlaces,
  { desk, folders, handles }: StartedDesk,
  downloads: Downloads,
  onPage: (event: PageEvent) => void,
): Promise<ShellServer> {
  const files = new Map([
    ...(await listPageFiles(places.renderer)),
    ...(await listPageFiles(places.browserClient)),
  ])
  return await startServer(port, (ownPort) => ({
    ...shellIdentity(ownPort),
    desk,
    handles,
    downloads,
    files,
    uploads: createUploads(folders.scratch, DATASET_LIMITS.fileBytes),
    onPage,
    log: (error) => complain(describeFault(error)),
  }))
}

/** @throws what is no matter of the port. */
function portSentence(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return say('shell.port-in-use', { port })
  if (code === 'EACCES') return say('shell.port-forbidden', { port })
  if (code === 'ENOENT') return say('shell.not-built')
  throw error
}
