import { z } from 'zod'
import { isSameStamp } from '../model/dataset-stamp.ts'
import { garbageCollector } from './collect-garbage.ts'
import { describeFault } from './describe-fault.ts'
import { failureOf } from './failure-of.ts'
import type { ProcessReply, ProcessRequest } from './messages.ts'
import type { DeskPort } from './port.ts'
import { atIntervals, type Progress } from './progress.ts'
import { createServices, type Services } from './services.ts'

const envelopeSchema = z.object({ id: z.int(), verb: z.string(), request: z.object({}).loose() })

/** Answers the port's requests in the order they came, until the shell is gone. */
export function serve(port: DeskPort): void {
  const log = (line: string): void => port.post({ kind: 'log', line })
  const services = createServices()
  const collectGarbage = garbageCollector()
  let line = Promise.resolve()
  port.onMessage((message) => {
    if (!envelopeSchema.safeParse(message).success) {
      log('The data process got a message that is no request')
      return
    }
    // The host builds each message from this very type; only its frame is looked at here.
    const request = message as ProcessRequest
    line = line.then(async () => {
      const reply = await replyTo(request, services, port, log, collectGarbage)
      port.post({ kind: 'reply', id: request.id, reply, of: services.stamp() })
      collectGarbage()
    })
  })
  port.onClose(() => {
    services.close()
    process.exit(0)
  })
  port.post({ kind: 'ready' })
}

async function replyTo(
  request: ProcessRequest,
  services: Services,
  port: DeskPort,
  log: (line: string) => void,
  collectGarbage: () => void,
): Promise<ProcessReply<unknown>> {
  const { id, expects } = request
  if (expects !== undefined && !isSameStamp(expects, services.stamp()))
    return { ok: false, code: 'dataset-changed-elsewhere', details: {} }
  const hear = atIntervals((progress: Progress) => port.post({ kind: 'progress', id, progress }))
  // A long request gives back what it no longer holds while it goes on, not only when it is done.
  const hearAlive = atIntervals(() => {
    port.post({ kind: 'alive', id })
    collectGarbage()
  })
  try {
    return { ok: true, value: await services.answer(request, hear, hearAlive) }
  } catch (error) {
    const failure = failureOf(error)
    if (failure.code === 'internal') log(describeFault(error))
    return failure
  }
}
