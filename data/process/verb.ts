import type { z } from 'zod'

/** One thing that the data process can be asked. */
export interface VerbTypes<Request, Value> {
  readonly request: Request
  readonly value: Value
}

/** A request without content. */
export type NoRequest = Record<string, never>

/** The schema of each verb's value, for one area's verbs. */
export type ValueSchemas<AreaVerbs> = {
  readonly [V in keyof AreaVerbs]: AreaVerbs[V] extends VerbTypes<unknown, infer Value>
    ? z.ZodType<Value>
    : never
}
