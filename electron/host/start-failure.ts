import type { AppState } from '../contract/channels.ts'
import type { Desk } from './desk.ts'

/**
 * Waits for the first dataset and view; the sentences for the terminal if another dataset or view was asked for, `null` if all
 * went well.
 */
export async function startFailureSentence(desk: Desk): Promise<string | null> {
  const reply = await desk.answer('app.state', {})
  if (!reply.ok) return reply.sentence
  // The desk answers this channel with an AppState.
  const { startFailure, startView } = reply.value as AppState
  const sentences = [startFailure, startView?.failure ?? null].flatMap((failure) => failure?.sentence ?? [])
  return sentences.length === 0 ? null : sentences.join(' ')
}
