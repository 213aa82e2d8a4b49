import { constants, openSync } from 'node:fs'

// Windows has no such flag, though the type says that every system has.
const NON_BLOCKING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0

/** A descriptor for reading. Non-blocking: where a file was swapped for a FIFO since it was looked at, opening must not hang. */
export function openForReading(path: string): number {
  return openSync(path, constants.O_RDONLY | NON_BLOCKING)
}
