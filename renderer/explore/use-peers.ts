import { useState } from 'react'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from '../state/desk-context.ts'

const PEERS = 4

/** Ticks a territory together with its peers; `rule` says by what rule they are peers, for the view they were found in. */
export function usePeers(
  query: ViewQuery,
  onChoose: (codes: readonly string[]) => void,
): { readonly rule: string | null; readonly choosePeers: (code: string) => void } {
  const desk = useDesk()
  const announce = useAnnounce()
  const [found, setFound] = useState<{ readonly codes: readonly string[]; readonly rule: string } | null>(
    null,
  )
  const choosePeers = (code: string): void => {
    void desk.call('view.peers', { query, territory: code, count: PEERS }).then((reply) => {
      const rule = reply.ok ? reply.value.rule : reply.sentence
      const codes = [code, ...(reply.ok ? reply.value.territories.map((peer) => peer.code) : [])]
      setFound({ codes, rule })
      announce(rule)
      if (codes.length > 1) onChoose(codes)
    })
  }
  const isShown = found !== null && JSON.stringify(found.codes) === JSON.stringify(query.territories)
  return { rule: isShown ? found.rule : null, choosePeers }
}
