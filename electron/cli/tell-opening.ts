import { stepOfOpening } from '../../data/model/opening-stages.ts'
import { visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import type { DataProcess } from '../host/data-process.ts'
import type { Terminal } from '../host/terminal.ts'

/** An opening that is over sooner is no wait. */
const FIRST_AFTER_MS = 400
const EVERY_MS = 2000
const LOOK_EVERY_MS = 100

/** Waits for the opening of the dataset `name`; where it takes long, says how far it is, a line every two seconds. */
export async function tellOpening<T>(
  opening: Promise<T>,
  name: string,
  { progress }: Pick<DataProcess, 'progress'>,
  { complain }: Pick<Terminal, 'complain'>,
): Promise<T> {
  const started = performance.now()
  let next = started + FIRST_AFTER_MS
  const watch = setInterval(() => {
    if (performance.now() < next) return
    const heard = progress()
    // The process may not even have begun.
    const share = heard === null ? 0 : heard.done / Math.max(1, heard.total)
    complain(
      say(`opening.${stepOfOpening(share)}`, { name: visibleLine(name), percent: Math.floor(share * 100) }),
    )
    next = performance.now() + EVERY_MS
  }, LOOK_EVERY_MS)
  try {
    return await opening
  } finally {
    clearInterval(watch)
  }
}
