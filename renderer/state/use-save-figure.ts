import { useCallback } from 'react'
import type { ViewQuery } from '../../data/model/view-query.ts'
import type { ExportFormat, FigurePart } from '../../electron/contract/channels.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from './desk-context.ts'
import { receiveSaved } from './receive-saved.ts'

/** Saves what the screen draws of the view; says what became of it, and hands a failure's sentence over. */
export function useSaveFigure(
  query: ViewQuery,
  onProblem: (sentence: string) => void,
): (part: FigurePart, format: ExportFormat) => void {
  const desk = useDesk()
  const announce = useAnnounce()
  return useCallback(
    (part, format) => {
      void desk.call('figure.save', { query, part, format }).then((reply) => {
        if (!reply.ok) {
          onProblem(reply.sentence)
          return
        }
        announce(receiveSaved(reply.value))
      })
    },
    [desk, query, announce, onProblem],
  )
}
