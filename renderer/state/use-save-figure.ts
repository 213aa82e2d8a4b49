import { useCallback } from 'react'
import type { FigureKind, ViewQuery } from '../../data/model/view-query.ts'
import type { ExportFormat } from '../../electron/contract/channels.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from './desk-context.ts'
import { receiveSaved } from './receive-saved.ts'

/** Saves a figure of the view; says what became of it, and hands a failure's sentence over. */
export function useSaveFigure(
  query: ViewQuery,
  onProblem: (sentence: string) => void,
): (figure: FigureKind, format: ExportFormat) => void {
  const desk = useDesk()
  const announce = useAnnounce()
  return useCallback(
    (figure, format) => {
      void desk.call('figure.save', { query, figure, format }).then((reply) => {
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
