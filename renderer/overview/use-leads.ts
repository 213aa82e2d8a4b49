import { useEffect, useState } from 'react'
import type { Leads } from '../../data/model/lead.ts'
import { useDesk } from '../state/desk-context.ts'

/** How often a search that another window stopped is begun again. */
const TIMES = 3

interface LeadsFound {
  readonly leads: Leads | null
  readonly problem: string | null
}

const NOTHING: LeadsFound = { leads: null, problem: null }

/**
 * What the figures of a company say in its newest half-year, anew for each `revision`; `null`: not yet to be asked for. The search is
 * stopped when the screen goes: what the reader then chooses must not wait for it, and what was found stays found.
 */
export function useLeads(company: string, revision: string | null): LeadsFound {
  const desk = useDesk()
  const key = `${company} ${revision ?? ''}`
  const [held, setHeld] = useState({ key, found: NOTHING })
  useEffect(() => {
    if (revision === null) return
    let isCurrent = true
    let isFound = false
    const ask = async (times: number): Promise<void> => {
      const reply = await desk.call('leads.find', { company, asOf: null })
      if (!isCurrent) return
      isFound = true
      if (reply.ok) setHeld({ key, found: { leads: reply.value.leads, problem: null } })
      else if (reply.code === 'leads-cancelled' && times > 1) await ask(times - 1)
      else setHeld({ key, found: { leads: null, problem: reply.sentence } })
    }
    void ask(TIMES)
    return () => {
      isCurrent = false
      if (!isFound) void desk.call('leads.cancel', {})
    }
  }, [desk, company, revision, key])
  return held.key === key ? held.found : NOTHING
}
