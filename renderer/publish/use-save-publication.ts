import { useCallback, useState } from 'react'
import type { CsvUse, PublishFormat, RecipeContent } from '../../data/model/publish-formats.ts'
import type { Publication } from '../../data/model/publication.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from '../state/desk-context.ts'
import { receiveSaved } from '../state/receive-saved.ts'

interface FileWish {
  /** `pack`: everything in one ZIP. */
  readonly format: PublishFormat | 'pack'
  readonly csvUse: CsvUse
  readonly recipe: RecipeContent
}

interface SavePublication {
  readonly save: (wish: FileWish) => void
  /** What waits for “save anyway”, because the preflight has reds. */
  readonly waiting: FileWish | null
  readonly saveAnyway: () => void
  readonly giveUp: () => void
}

/** Saves the publication; where the preflight has reds, only after the reader has said so. */
export function useSavePublication(
  publication: Publication,
  onProblem: (sentence: string) => void,
): SavePublication {
  const desk = useDesk()
  const announce = useAnnounce()
  const [waiting, setWaiting] = useState<FileWish | null>(null)
  const ask = useCallback(
    async (wish: FileWish, isDespiteReds: boolean) => {
      const { format, recipe, csvUse } = wish
      const reply =
        format === 'pack'
          ? await desk.call('publish.pack', { publication, recipe, isDespiteReds })
          : await desk.call('publish.save', { publication, format, csvUse, recipe, isDespiteReds })
      if (reply.ok) announce(receiveSaved(reply.value))
      else if (reply.code === 'publish-reds') setWaiting(wish)
      else onProblem(reply.sentence)
    },
    [desk, publication, announce, onProblem],
  )
  return {
    save(wish) {
      void ask(wish, false)
    },
    waiting,
    saveAnyway() {
      setWaiting(null)
      if (waiting !== null) void ask(waiting, true)
    },
    giveUp() {
      setWaiting(null)
    },
  }
}
