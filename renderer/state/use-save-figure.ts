import { useCallback } from 'react'
import type { FigureKind, ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import type { ExportFormat } from '../../electron/contract/channels.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from './desk-context.ts'

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
        const saved = reply.value
        if (saved.outcome === 'cancelled') announce(say('screen.save-cancelled'))
        else {
          if (saved.outcome === 'download') download(saved.path, saved.name)
          announce(say('screen.saved', { name: saved.name }))
        }
      })
    },
    [desk, query, announce, onProblem],
  )
}

function download(path: string, name: string): void {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
