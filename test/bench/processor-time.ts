import { readdirSync, readFileSync } from 'node:fs'

/** Ticks of `/proc/PID/stat` in a second on every Linux that Node runs on. Source: proc(5), `sysconf(_SC_CLK_TCK)`. */
const TICKS_PER_SECOND = 100

/**
 * Processor time of a process and all below it since they started, in ms (steps of 10); `null` where the system doesn't tell. Unlike the
 * time on the clock it is much the same however busy the machine is.
 */
export function processorMsOf(pid: number): number | null {
  const stats = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (maybeStat(name) ?? []) : []))
  const own = stats.find((stat) => stat.pid === pid)
  if (own === undefined) return null
  const ticksFrom = (stat: ProcessStat): number =>
    stats
      .filter(({ parent }) => parent === stat.pid)
      .reduce((sum, child) => sum + ticksFrom(child), stat.ticks)
  return (1000 * ticksFrom(own)) / TICKS_PER_SECOND
}

interface ProcessStat {
  readonly pid: number
  readonly parent: number
  /** Its own, and those of its children that have ended. */
  readonly ticks: number
}

function maybeStat(name: string): ProcessStat | undefined {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8')
    // The name in parentheses may hold anything; what follows it starts with the third field.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return { pid: Number(name), parent: Number(fields[1]), ticks }
  } catch {
    // It ended while it was looked at.
    return undefined
  }
}
