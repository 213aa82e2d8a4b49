import { useCallback, useState } from 'react'
import type { Finding } from '../../data/model/preflight.ts'
import type { CsvUse, PublishFormat, RecipeContent } from '../../data/model/publish-formats.ts'
import type { Publication } from '../../data/model/publication.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from './desk-context.ts'
import { receiveSaved } from './receive-saved.ts'

interface FileWish {
  /** `pack`: everything in one ZIP. */
  readonly format: PublishFormat | 'pack'
  readonly csvUse: CsvUse
  readonly recipe: RecipeContent
}

/** A file that waits for “save anyway”, and what the preflight has against it. */
interface WaitingFile {
  readonly publication: Publication
  readonly wish: FileWish
  readonly findings: readonly Finding[]
}

export interface SavePublication {
  readonly save: (publication: Publication, wish: FileWish) => void
  /** `null`: none waits. */
  readonly waiting: WaitingFile | null
  readonly saveAnyway: () => void
  readonly giveUp: () => void
}

/**
 * The one way in which a screen saves a figure: says what became of it, hands a failure's sentence over, and where the preflight has reds
 * saves only after the reader has said so.
 */
export function useSavePublication(onProblem: (sentence: string) => void): SavePublication {
  const desk = useDesk()
  const announce = useAnnounce()
  const [waiting, setWaiting] = useState<WaitingFile | null>(null)
  const ask = useCallback(
    async (publication: Publication, wish: FileWish, isDespiteReds: boolean) => {
      const { format, recipe, csvUse } = wish
      const reply =
        format === 'pack'
          ? await desk.call('publish.pack', { publication, recipe, isDespiteReds })
          : await desk.call('publish.save', { publication, format, csvUse, recipe, isDespiteReds })
      if (reply.ok) announce(receiveSaved(reply.value))
      else if (reply.code === 'publish-reds') {
        const preview = await desk.call('publish.preview', { publication, vision: 'usual' })
        if (preview.ok) setWaiting({ publication, wish, findings: preview.value.findings })
        else onProblem(preview.sentence)
      } else onProblem(reply.sentence)
    },
    [desk, announce, onProblem],
  )
  const save = useCallback<SavePublication['save']>(
    (publication, wish) => {
      void ask(publication, wish, false)
    },
    [ask],
  )
  return {
    save,
    waiting,
    saveAnyway() {
      setWaiting(null)
      if (waiting !== null) void ask(waiting.publication, waiting.wish, true)
    },
    giveUp() {
      setWaiting(null)
    },
  }
}
