import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DiskEvent } from './disk-log.ts'

type Change = Extract<DiskEvent, { readonly kind: 'write' | 'truncate' }>

interface OnDisk {
  /** What was flushed. */
  content: Buffer
  /** What the disk may still lose. */
  pending: Change[]
}

const SECTOR = 512

/**
 * The files as a disk may hold them when the power goes just before event `at`: what was flushed is there; of what came after, each
 * write is there, or not, or its first sectors are. Renames and removals count as done. Gives the numbers that had been said.
 */
export function cutPower(
  events: readonly DiskEvent[],
  at: number,
  random: (below: number) => number,
  into: string,
): readonly number[] {
  const disk = new Map<string, OnDisk>()
  const said: number[] = []
  for (const event of events.slice(0, at)) {
    if (event.kind === 'said') {
      said.push(event.number)
      continue
    }
    const file = disk.get(event.path) ?? { content: Buffer.alloc(0), pending: [] }
    disk.set(event.path, file)
    if (event.kind === 'write' || event.kind === 'truncate') file.pending.push(event)
    else if (event.kind === 'flush') {
      file.content = file.pending.reduce(changed, file.content)
      file.pending = []
    } else {
      disk.delete(event.path)
      if (event.kind === 'rename') disk.set(event.to, file)
    }
  }
  mkdirSync(into, { recursive: true })
  for (const [path, { content, pending }] of disk) {
    const kept = pending.flatMap((change) => surviving(change, random))
    writeFileSync(join(into, basename(path)), kept.reduce(changed, content))
  }
  return said
}

function surviving(change: Change, random: (below: number) => number): readonly Change[] {
  const fate = random(3)
  if (fate === 0) return []
  if (fate === 1 || change.kind === 'truncate') return [change]
  const sectors = Math.ceil(change.data.length / SECTOR)
  return [{ ...change, data: change.data.subarray(0, random(sectors + 1) * SECTOR) }]
}

/** `content` is this disk's own: it is written into where it is long enough. */
function changed(content: Buffer, change: Change): Buffer {
  if (change.kind === 'truncate') {
    const cut = Buffer.alloc(change.size)
    content.copy(cut)
    return cut
  }
  const end = change.offset + change.data.length
  const whole = end > content.length ? Buffer.concat([content, Buffer.alloc(end - content.length)]) : content
  change.data.copy(whole, change.offset)
  return whole
}
