import type { AppState } from '../contract/channels.ts'
import type { Desk } from './desk.ts'

/** Waits for the first dataset; the sentence for the terminal if another one was asked for, `null` if all went well. */
export async function startFailureSentence(desk: Desk): Promise<string | null> {
  const reply = await desk.answer('app.state', {})
  // The desk answers this channel with an AppState.
  return reply.ok ? ((reply.value as AppState).startFailure?.sentence ?? null) : reply.sentence
}
