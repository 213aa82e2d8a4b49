import { isAbsolute } from 'node:path'
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { Reply } from '../contract/channels.ts'
import type { Desk } from '../host/desk.ts'
import { failureWithSentence } from '../host/error-sentence.ts'
import type { FileHandles } from '../host/file-handles.ts'
import { APP_ORIGIN } from './app-origin.ts'

const MAX_PATH_LENGTH = 32_767

/** The part of a message that says who sent it. */
export type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'> & {
  readonly sender: Pick<WebContents, 'mainFrame'>
}

/** One call of the contract. Never throws: a stranger's call is refused as any other wrong request is. */
export async function answerCall(
  event: Sender,
  desk: Desk,
  channel: unknown,
  request: unknown,
  shown: unknown,
): Promise<Reply<unknown>> {
  return maybeStranger(event) ?? (await desk.answerPage(channel, request, shown))
}

/** A handle for a dropped file, by the path that the preload found for it. */
export function answerFile(event: Sender, handles: FileHandles, path: unknown): Reply<unknown> {
  const stranger = maybeStranger(event)
  if (stranger !== undefined) return stranger
  if (typeof path !== 'string' || path.length > MAX_PATH_LENGTH || path.includes('\0') || !isAbsolute(path)) {
    return refusal('the file is not one on this computer')
  }
  return { ok: true, value: handles.add(path) }
}

/** The refusal for a sender that isn't the main frame of a page of ours; a frame that has gone is none. */
function maybeStranger({ sender, senderFrame }: Sender): Reply<never> | undefined {
  if (senderFrame === null) return refusal('the page that asked has gone')
  if (senderFrame.origin !== APP_ORIGIN) return refusal('it came from another origin')
  return senderFrame === sender.mainFrame ? undefined : refusal('it came from a frame inside the page')
}

function refusal(reason: string): Reply<never> {
  return { ok: false, ...failureWithSentence('request-refused', { reason }) }
}
