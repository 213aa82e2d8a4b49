import { useEffect, useState } from 'react'
import type { SourceOverview } from '../../data/model/source-overview.ts'
import type { Reply } from '../../electron/contract/channels.ts'
import { useDesk } from '../state/desk-context.ts'

/** What the open dataset's figures rest on; `null` until it has arrived. Asked for again for each `key`. */
export function useSourceOverview(key: string): Reply<SourceOverview> | null {
  const desk = useDesk()
  const [reply, setReply] = useState<Reply<SourceOverview> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void desk.call('sources.overview', {}).then((overview) => {
      if (isCurrent) setReply(overview)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, key])
  return reply
}
