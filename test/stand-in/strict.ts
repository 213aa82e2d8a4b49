/** What runtimes and test tools look for on any object, and may not find. */
const PROBED: ReadonlySet<string> = new Set(['then', 'toJSON', 'asymmetricMatch', '$$typeof', '__esModule'])

/** An object whose unknown members throw, so that no test passes on behaviour that nobody stood in for. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(known, key, receiver) {
      if (key in known || typeof key === 'symbol' || PROBED.has(key)) {
        const value: unknown = Reflect.get(known, key, receiver)
        return value
      }
      throw new Error(`stand-in: ${name}.${key} is not implemented`)
    },
    set(known, key, value) {
      if (!(key in known)) throw new Error(`stand-in: ${name}.${String(key)} is not implemented`)
      return Reflect.set(known, key, value)
    },
  })
}

/** Refuses keys of an options object that the stand-in would otherwise ignore in silence. */
export function refuseUnknown(name: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new Error(`stand-in: ${name}.${key} is not implemented`)
  }
}
