import { useCallback } from 'react'
import type { SheetFormat, SheetSubject } from '../../data/model/fact-sheet.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from './desk-context.ts'
import { receiveSaved } from './receive-saved.ts'

/** Saves a fact-check sheet; says what became of it, a failure's sentence too. */
export function useSaveSheet(): (subject: SheetSubject, format: SheetFormat) => void {
  const desk = useDesk()
  const announce = useAnnounce()
  return useCallback(
    (subject, format) => {
      void desk.call('sheet.save', { subject, format }).then((reply) => {
        announce(reply.ok ? receiveSaved(reply.value) : reply.sentence)
      })
    },
    [desk, announce],
  )
}
