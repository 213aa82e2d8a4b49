import { useEffect, useRef, useState } from 'react'
import type { Publication, Vision } from '../../data/model/publication.ts'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import type { Failure } from '../../electron/contract/channels.ts'
import { useDesk } from '../state/desk-context.ts'
import { latestRequest, type LatestRequest } from '../state/latest-request.ts'

interface Question {
  readonly publication: Publication
  readonly vision: Vision
}

interface PreviewState {
  /** The last good preview; it stays while the next one is made, and when that can’t be. */
  readonly preview: PublishPreview | null
  readonly failure: Failure | null
}

/** Lays the publication out whenever it changes; while one is under way only the newest waits. `null`: nothing is asked. */
export function usePreview(publication: Publication, vision: Vision | null): PreviewState {
  const desk = useDesk()
  const [state, setState] = useState<PreviewState>({ preview: null, failure: null })
  const requests = useRef<LatestRequest<Question> | null>(null)

  useEffect(() => {
    const request = latestRequest(
      (question: Question) => desk.call('publish.preview', question),
      (reply) => {
        setState((before) =>
          reply.ok ? { preview: reply.value, failure: null } : { ...before, failure: reply },
        )
      },
    )
    requests.current = request
    return () => {
      request.stop()
    }
  }, [desk])

  useEffect(() => {
    if (vision !== null) requests.current?.ask({ publication, vision })
  }, [publication, vision])
  return state
}
