import { utilityProcess } from 'electron'
import type { SpawnProcess } from '../host/spawn-process.ts'
import { log } from './log.ts'

/** What the data process gets of the environment: nothing that could change how Node runs it, and no names. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LANG'] as const

/** Electron's own kind of child process for the data process. Its own output goes nowhere: it logs by message. */
export function spawnUtility(entry: string): SpawnProcess {
  return () => {
    const env: Record<string, string> = {}
    for (const name of PASSED_ON) {
      const value = process.env[name]
      if (value !== undefined) env[name] = value
    }
    const child = utilityProcess.fork(entry, [], { env, execArgv: [], stdio: 'ignore', serviceName: 'Data' })
    // Without a listener Electron throws it in the main process. The process ends with it, and `exit` tells the desk.
    child.on('error', (type, location) => {
      log(`The data process failed: ${type} (${location})`)
    })
    return {
      get pid() {
        return child.pid
      },
      post: (message) => {
        child.postMessage(message)
      },
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', () => listener()),
      kill: () => {
        const { pid } = child
        // Electron's own kill asks; an endless query doesn't hear it on every platform.
        if (pid !== undefined) killAtOnce(pid)
        child.kill()
      },
    }
  }
}

function killAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
