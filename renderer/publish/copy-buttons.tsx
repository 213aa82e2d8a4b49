import type { Publication } from '../../data/model/publication.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from '../state/desk-context.ts'
import { tabsOfCsv } from './tabs-of-csv.ts'

/** Copies the figure as a picture, and its numbers as a table; a refused clipboard is told, with what to do instead. */
export function CopyButtons(props: {
  readonly publication: Publication
  readonly onProblem: (sentence: string) => void
}) {
  const { publication, onProblem } = props
  const desk = useDesk()
  const announce = useAnnounce()

  const bytesOf = async (format: 'png' | 'csv'): Promise<Blob> => {
    const reply = await desk.call('publish.copy', { publication, format })
    if (!reply.ok) throw new RefusedCopy(reply.sentence)
    const bytes = Uint8Array.from(atob(reply.value.base64), (character) => character.charCodeAt(0))
    if (format === 'png') return new Blob([bytes], { type: 'image/png' })
    return new Blob([tabsOfCsv(new TextDecoder().decode(bytes))], { type: 'text/plain' })
  }
  const copy = async (format: 'png' | 'csv'): Promise<void> => {
    const blob = bytesOf(format)
    try {
      // The content is a promise: the press of the button is still the reason when it is ready.
      await navigator.clipboard.write([
        new ClipboardItem({ [format === 'png' ? 'image/png' : 'text/plain']: blob }),
      ])
      announce(say(format === 'png' ? 'publishing.copied-figure' : 'publishing.copied-data'))
    } catch (error) {
      const reason = await blob.then(
        () => error,
        (refusal: unknown) => refusal,
      )
      if (reason instanceof RefusedCopy) onProblem(reason.message)
      else if (reason instanceof DOMException || reason instanceof TypeError)
        onProblem(say('publishing.copy-refused'))
      else throw reason
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy('png')}>
        {say('publishing.copy-figure')}
      </button>
      <button type="button" className="button" onClick={() => void copy('csv')}>
        {say('publishing.copy-data')}
      </button>
    </>
  )
}

/** The data process had no file to copy; the message is its sentence. */
class RefusedCopy extends Error {}
