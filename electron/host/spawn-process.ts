import { fork } from 'node:child_process'

/** A running data process as the host sees it. Electron's utility process fits behind it too. */
export interface ChildProcess {
  readonly pid: number | undefined
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, however it ended. */
  onExit(listener: () => void): void
  /** At once, even from an endless query. */
  kill(): void
}

/** Starts a data process; injected, so that a shell brings its own kind of process. */
export type SpawnProcess = () => ChildProcess

/** What the data process gets of the environment: nothing that could change how Node runs it, and no names. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LANG'] as const

/** A child of Node's own `fork`, with structured clone over a local pipe. Its own output goes nowhere: it logs by message. */
export function spawnNodeProcess(entry: string): SpawnProcess {
  return () => {
    const child = fork(entry, [], {
      serialization: 'advanced',
      execArgv: [],
      env: Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]])),
      stdio: ['ignore', 'ignore', process.env['DISCLOSURE_DESK_DEBUG'] === '1' ? 'inherit' : 'ignore', 'ipc'],
      windowsHide: true,
    })
    return {
      pid: child.pid,
      // A message to a process that has just ended is lost; its exit is what the host acts on.
      post: (message) => {
        if (child.connected) child.send(message as object, () => undefined)
      },
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => {
        let isOver = false
        const once = (): void => {
          if (!isOver) listener()
          isOver = true
        }
        child.on('exit', once)
        child.on('error', once)
      },
      kill: () => void child.kill('SIGKILL'),
    }
  }
}
