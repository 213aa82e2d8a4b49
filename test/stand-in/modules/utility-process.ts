import { fork, type ChildProcess, type StdioOptions } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Readable } from 'node:stream'
import type { ForkOptions, UtilityProcess as ElectronUtilityProcess } from 'electron'
import { KnownEvents, preventable } from '../known-events.ts'
import { ownChild } from '../remains.ts'
import { refuseUnknown, strict } from '../strict.ts'
import { ownApp } from './app.ts'
import type { MessagePortMain } from './message-channel.ts'
import { PortWire, type WireMessage } from './port-wire.ts'

const ENTRY = fileURLToPath(new URL('utility-entry.ts', import.meta.url))
const KNOWN = ['env', 'execArgv', 'cwd', 'stdio', 'serviceName', 'allowLoadingUnsignedLibraries', 'disclaim']

type Known = Pick<ElectronUtilityProcess, 'pid' | 'kill' | 'stdout' | 'stderr'>

/** "utilityProcess creates a child process with Node.js and Message ports enabled." */
class OneUtilityProcess extends KnownEvents implements Known {
  pid: number | undefined
  stdout: Readable | null
  stderr: Readable | null
  private readonly child: ChildProcess
  private readonly wire: PortWire

  constructor(child: ChildProcess, serviceName: string) {
    super('UtilityProcess', ['spawn', 'message', 'exit', 'error'])
    this.child = child
    this.stdout = child.stdout
    this.stderr = child.stderr
    this.wire = new PortWire('main', (message) => {
      if (child.connected) child.send(message, () => undefined)
    })
    child.once('spawn', () => {
      this.pid = child.pid
      if (child.pid !== undefined)
        ownApp.utilities.set(child.pid, { pid: child.pid, type: 'Utility', name: serviceName })
      this.emit('spawn')
    })
    child.on('message', (message) => {
      // The utility entry sends nothing else.
      const received = this.wire.receive(message as WireMessage)
      if (received !== undefined) this.emit('message', received.data)
    })
    child.once('exit', (code, signal) => this.end(code, signal, serviceName))
  }

  /** "Note: utilityProcess.fork can only be called after the ready event has been emitted on App." */
  static fork(
    modulePath: string,
    args: readonly string[] = [],
    options: ForkOptions = {},
  ): OneUtilityProcess {
    if (!ownApp.isReady()) throw new Error('utilityProcess cannot be created before app is ready.')
    refuseUnknown('utilityProcess.fork options', options, KNOWN)
    const child = fork(ENTRY, [modulePath, ...args], {
      execArgv: ['--disable-warning=ExperimentalWarning', ...(options.execArgv ?? [])],
      serialization: 'advanced',
      stdio: stdioOf(options.stdio),
      // "env: Environment key-value pairs. Default is process.env."
      env: (options.env ?? process.env) as NodeJS.ProcessEnv,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    })
    ownChild(child)
    return strict(
      'UtilityProcess',
      new OneUtilityProcess(child, options.serviceName ?? 'Node Utility Process'),
    )
  }

  /** "Send a message to the child process, optionally transferring ownership of zero or more MessagePortMain objects." */
  postMessage(message: unknown, transfer: readonly MessagePortMain[] = []): void {
    this.wire.post(message, transfer)
  }

  /** "Terminates the process gracefully. On POSIX, it uses SIGTERM but will ensure the process is reaped on exit." */
  kill(): boolean {
    return this.child.kill('SIGTERM')
  }

  /** "child-process-gone: Emitted when the child process unexpectedly disappears. This is normally because it was crashed or killed." */
  private end(code: number | null, signal: NodeJS.Signals | null, serviceName: string): void {
    const exitCode = code ?? 128
    if (this.pid !== undefined) ownApp.utilities.delete(this.pid)
    this.emit('exit', exitCode)
    this.pid = undefined
    this.stdout = null
    this.stderr = null
    this.wire.closeAll()
    if (exitCode === 0) return
    const reason =
      signal === null ? 'abnormal-exit' : signal === 'SIGSEGV' || signal === 'SIGABRT' ? 'crashed' : 'killed'
    ownApp.emit('child-process-gone', preventable({}), {
      type: 'Utility',
      reason,
      exitCode,
      serviceName,
      name: serviceName,
    })
  }
}

/** "String value can be one of pipe, ignore, inherit. […] Default is inherit." */
function stdioOf(stdio: ForkOptions['stdio'] = 'inherit'): StdioOptions {
  const [, out, error] = typeof stdio === 'string' ? ['ignore', stdio, stdio] : stdio
  const known = (value: string | undefined): 'pipe' | 'ignore' | 'inherit' => {
    if (value === 'pipe' || value === 'ignore' || value === 'inherit') return value
    throw new Error(`stand-in: stdio '${String(value)}' is not implemented`)
  }
  return ['ignore', known(out), known(error), 'ipc']
}

export const utilityProcess = strict('utilityProcess', {
  fork: (modulePath: string, args?: readonly string[], options?: ForkOptions) =>
    OneUtilityProcess.fork(modulePath, args, options),
})
