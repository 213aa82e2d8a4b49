/** One end of the passage between a page's main world and the preload's isolated world. */
export interface Bridge {
  /** Makes `value` a frozen property of the other world's `window`. */
  expose(name: string, value: unknown): void
}

/**
 * Both worlds run this same function, with the two event names exchanged. Only clones cross: the browser clones an event's
 * `detail` for the other world; functions and promises cross as numbers and become proxies.
 *
 * "Any data / primitives sent in the API are immutable and updates on either side of the bridge do not result in an update
 * on the other side." "Function values that you bind through the contextBridge are proxied through Electron to ensure that
 * contexts remain isolated." (contextBridge)
 */
export function makeBridge(incoming: string, outgoing: string): Bridge {
  type Callable = (...values: readonly unknown[]) => unknown
  type Packed =
    | { readonly kind: 'value'; readonly value: unknown }
    | { readonly kind: 'function' | 'promise'; readonly id: number }
    | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Packed])[] }
    | { readonly kind: 'array'; readonly items: readonly Packed[] }
    | { readonly kind: 'error'; readonly message: string }
  type Message =
    | { readonly type: 'call'; readonly id: number; readonly values: readonly Packed[] }
    | { readonly type: 'answer'; readonly ok: boolean; readonly value: Packed }
    | { readonly type: 'settle'; readonly id: number; readonly ok: boolean; readonly value: Packed }
    | { readonly type: 'expose'; readonly name: string; readonly value: Packed }

  const page = document
  const EventKind = CustomEvent
  const functions = new Map<number, Callable>()
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>()
  let lastId = 0
  let answer: Extract<Message, { type: 'answer' }> | undefined

  const tell = (message: Message) => page.dispatchEvent(new EventKind(outgoing, { detail: message }))

  const ask = (message: Message): unknown => {
    answer = undefined
    tell(message)
    // The other world answered while its listener ran, so `answer` is set although no assignment is in sight.
    const given = answer as Extract<Message, { type: 'answer' }> | undefined
    if (given === undefined) throw new Error('An object could not be cloned.')
    const value = unpack(given.value, false)
    if (given.ok) return value
    throw value
  }

  const isPlain = (value: object): boolean => {
    const prototype: unknown = Object.getPrototypeOf(value)
    return prototype === Object.prototype || prototype === null
  }

  const pack = (value: unknown, depth = 0): Packed => {
    if (depth > 1000) throw new Error('Electron contextBridge recursion depth exceeded.')
    if (typeof value === 'function') {
      functions.set(++lastId, value as Callable)
      return { kind: 'function', id: lastId }
    }
    if (typeof value !== 'object' || value === null) return { kind: 'value', value: structuredClone(value) }
    if (value instanceof Promise) {
      const id = ++lastId
      value.then(
        (settled) => tell({ type: 'settle', id, ok: true, value: pack(settled) }),
        (reason: unknown) => tell({ type: 'settle', id, ok: false, value: pack(reason) }),
      )
      return { kind: 'promise', id }
    }
    // "Custom properties on an error are lost": only its message crosses.
    if (value instanceof Error) return { kind: 'error', message: value.message }
    if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => pack(item, depth + 1)) }
    if (!isPlain(value)) return { kind: 'value', value: structuredClone(value) }
    return {
      kind: 'object',
      entries: Object.entries(value).map(([key, item]) => [key, pack(item, depth + 1)]),
    }
  }

  const unpack = (packed: Packed, isFrozen: boolean): unknown => {
    const finish = <T>(value: T): T => (isFrozen ? Object.freeze(value) : value)
    switch (packed.kind) {
      case 'value':
        return packed.value
      case 'function':
        return (...values: readonly unknown[]) =>
          ask({ type: 'call', id: packed.id, values: values.map((value) => pack(value)) })
      case 'promise':
        return new Promise((resolve, reject) => promises.set(packed.id, { resolve, reject }))
      case 'error':
        return new Error(packed.message)
      case 'array':
        return finish(packed.items.map((item) => unpack(item, isFrozen)))
      case 'object': {
        const plain = {}
        for (const [key, item] of packed.entries) {
          const value = unpack(item, isFrozen)
          Object.defineProperty(plain, key, { value, enumerable: true, writable: true, configurable: true })
        }
        return finish(plain)
      }
    }
  }

  const attempt = (work: () => unknown) => {
    try {
      tell({ type: 'answer', ok: true, value: pack(work()) })
    } catch (error) {
      tell({ type: 'answer', ok: false, value: pack(error) })
    }
  }

  page.addEventListener(incoming, (event) => {
    event.stopImmediatePropagation()
    // Only the other end of this bridge knows the event's name.
    const message = (event as CustomEvent<Message | null>).detail
    if (message === null) return
    if (message.type === 'answer') answer = message
    else if (message.type === 'call') {
      attempt(() => functions.get(message.id)?.(...message.values.map((value) => unpack(value, false))))
    } else if (message.type === 'settle') {
      const promise = promises.get(message.id)
      promises.delete(message.id)
      const value = unpack(message.value, false)
      if (message.ok) promise?.resolve(value)
      else promise?.reject(value)
    } else {
      attempt(() => {
        if (message.name in globalThis) {
          throw new Error('Cannot bind an API on top of an existing property on the window object')
        }
        const value = unpack(message.value, true)
        Object.defineProperty(globalThis, message.name, { value, enumerable: true })
      })
    }
  })

  return {
    expose: (name, value) => {
      ask({ type: 'expose', name, value: pack(value) })
    },
  }
}
