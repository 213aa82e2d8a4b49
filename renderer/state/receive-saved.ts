import { say } from '../../data/model/words/say.ts'
import type { Saved } from '../../electron/contract/channels.ts'

/** Takes a file where the shell hands it over as a download; gives the sentence that says what became of it. */
export function receiveSaved(saved: Saved): string {
  if (saved.outcome === 'cancelled') return say('screen.save-cancelled')
  if (saved.outcome === 'download') download(saved.path, saved.name)
  return say('screen.saved', { name: saved.name })
}

function download(path: string, name: string): void {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
