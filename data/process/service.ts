import type { DatasetSlot } from './dataset-slot.ts'
import type { HearAlive, HearProgress } from './progress.ts'
import type { VerbTypes } from './verb.ts'

/** What the data process does for each verb of one area. A service throws a `DeskError` when the file or the request is wrong. */
export type ServicesOf<AreaVerbs> = {
  readonly [V in keyof AreaVerbs]: AreaVerbs[V] extends VerbTypes<infer Request, infer Value>
    ? (
        slot: DatasetSlot,
        request: Request,
        hearProgress: HearProgress,
        hearAlive: HearAlive,
      ) => Value | Promise<Value>
    : never
}
