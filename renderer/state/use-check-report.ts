import { useEffect, useState } from 'react'
import type { CheckReport } from '../../data/model/check-report.ts'
import type { Reply } from '../../electron/contract/channels.ts'
import { useDesk } from './desk-context.ts'

/** What the checks found in the open dataset; `null` until it has arrived. Asked for again for each `fingerprint`. */
export function useCheckReport(fingerprint: string): Reply<CheckReport> | null {
  const desk = useDesk()
  const [reply, setReply] = useState<Reply<CheckReport> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void desk.call('checks.report', {}).then((report) => {
      if (isCurrent) setReply(report)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, fingerprint])
  return reply
}
