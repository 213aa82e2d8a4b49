import { describeFault } from './process/describe-fault.ts'
import { hearRequests } from './process/hear-requests.ts'
import { deskPort } from './process/port.ts'
import { serve } from './process/serve.ts'

/**
 * Entry of the data process: opens untrusted files, holds the figures, answers one request at a time. A shell starts it (Electron
 * as a utility process, the others as a child of Node) and ends it; it needs nothing but its message port.
 */
const port = deskPort()

// Electron's utility processes only warn of a rejection that nobody handles: the request it belonged to would wait for its deadline.
for (const fault of ['uncaughtException', 'unhandledRejection'])
  process.on(fault, (error: unknown) => {
    port.post({ kind: 'log', line: describeFault(error) })
    process.exit(1)
  })

hearRequests(() => port.post({ kind: 'network' }))
serve(port)
