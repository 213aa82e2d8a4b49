import type { IncomingMessage } from 'node:http'
import { DeskError } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'

/**
 * The body of a request as JSON.
 * @throws {DeskError} `request-refused` when it is larger than `maxBytes` (the rest isn't read) or no JSON.
 */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const parts: Buffer[] = []
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  let size = 0
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.byteLength
    if (size > maxBytes) throw tooLarge(maxBytes)
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch (error) {
    throw new DeskError('request-refused', { reason: say('refusal.not-json') }, error)
  }
}

function tooLarge(maxBytes: number): DeskError {
  return new DeskError('request-refused', { reason: `it is larger than ${maxBytes} bytes` })
}
