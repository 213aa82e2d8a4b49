/** Values as text between Node and a page; the codec of bytes differs between the two. */
export interface Wire {
  /** @throws as `structuredClone` does: functions, promises and symbols can't be cloned. */
  toText(value: unknown): string
  fromText(text: string): unknown
}

export interface BytesCodec {
  encode(bytes: Uint8Array): string
  decode(text: string): Uint8Array<ArrayBuffer>
}

/**
 * The structured clone algorithm over JSON: identity and cycles, Map, Set, Date, RegExp, Error, bytes, bigint, undefined and NaN.
 *
 * Plain JSON values stand for themselves; anything else is an array that begins with a tag; objects are rows of a table.
 * Self-contained: its source text also runs inside the page.
 */
export function makeWire(bytes: BytesCodec): Wire {
  type Cell = string | number | boolean | null | readonly unknown[]
  const ERRORS: Readonly<Record<string, ErrorConstructor>> = {
    Error,
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
  }
  const VIEWS: Readonly<Record<string, new (buffer: ArrayBuffer) => ArrayBufferView>> = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }

  const toText = (value: unknown): string => {
    const rows: unknown[][] = []
    const numbers = new Map<object, number>()
    const cell = (item: unknown): Cell => {
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item
      if (typeof item === 'number') {
        return Number.isFinite(item) && !Object.is(item, -0)
          ? item
          : ['n', Object.is(item, -0) ? '-0' : String(item)]
      }
      if (typeof item === 'bigint') return ['b', String(item)]
      if (typeof item !== 'object') return ['u']
      let number = numbers.get(item)
      if (number === undefined) {
        number = rows.length
        numbers.set(item, number)
        const row: unknown[] = []
        rows.push(row)
        row.push(...rowOf(item))
      }
      return ['#', number]
    }
    const rowOf = (item: object): unknown[] => {
      if (Array.isArray(item)) return ['a', item.map(cell)]
      if (item instanceof Date) return ['d', item.getTime()]
      if (item instanceof RegExp) return ['r', item.source, item.flags]
      if (item instanceof Map) return ['m', [...item].map(([key, entry]) => [cell(key), cell(entry)])]
      if (item instanceof Set) return ['s', [...item].map(cell)]
      if (item instanceof ArrayBuffer) return ['B', bytes.encode(new Uint8Array(item))]
      if (ArrayBuffer.isView(item)) {
        return [
          'v',
          item.constructor.name,
          bytes.encode(new Uint8Array(item.buffer, item.byteOffset, item.byteLength)),
        ]
      }
      if (item instanceof Error) return ['e', item.name, item.message, item.stack ?? '', cell(item.cause)]
      if (Object.prototype.toString.call(item) !== '[object Object]')
        throw new Error('An object could not be cloned.')
      return ['o', Object.entries(item).map(([key, entry]) => [key, cell(entry)])]
    }
    const start = cell(structuredClone(value))
    return JSON.stringify([start, rows])
  }

  const fromText = (text: string): unknown => {
    // Only `toText` writes this text.
    const [start, rows] = JSON.parse(text) as [Cell, [string, ...unknown[]][]]
    const made = new Map<number, unknown>()
    const item = (from: unknown): unknown => {
      if (!Array.isArray(from)) return from
      const [tag, value] = from as [string, unknown]
      if (tag === 'n') return Number(value)
      if (tag === 'b') return BigInt(String(value))
      if (tag === '#') return object(Number(value))
      return undefined
    }
    const keep = <T>(number: number, value: T): T => {
      made.set(number, value)
      return value
    }
    const object = (number: number): unknown => {
      if (made.has(number)) return made.get(number)
      const [tag, first, second, third, fourth] = rows[number] ?? ['u']
      const list = Array.isArray(first) ? (first as unknown[]) : []
      const pairs = list as [unknown, unknown][]
      if (tag === 'a') {
        const array = keep<unknown[]>(number, [])
        for (const entry of list) array.push(item(entry))
        return array
      }
      if (tag === 'm') {
        const map = keep(number, new Map<unknown, unknown>())
        for (const [key, entry] of pairs) map.set(item(key), item(entry))
        return map
      }
      if (tag === 's') {
        const set = keep(number, new Set<unknown>())
        for (const entry of list) set.add(item(entry))
        return set
      }
      if (tag === 'o') {
        const plain = keep<object>(number, {})
        for (const [key, entry] of pairs) {
          const value = item(entry)
          // defineProperty, so that a key named __proto__ stays a key.
          Object.defineProperty(plain, String(key), {
            value,
            enumerable: true,
            writable: true,
            configurable: true,
          })
        }
        return plain
      }
      if (tag === 'd') return keep(number, new Date(Number(first)))
      if (tag === 'r') return keep(number, new RegExp(String(first), String(second)))
      if (tag === 'B') return keep(number, bytes.decode(String(first)).buffer)
      if (tag === 'v') {
        const View = VIEWS[String(first)] ?? Uint8Array
        return keep(number, new View(bytes.decode(String(second)).buffer))
      }
      const Kind = ERRORS[String(first)] ?? Error
      const error = keep(number, new Kind(String(second)))
      error.stack = String(third)
      const cause = item(fourth)
      if (cause !== undefined) error.cause = cause
      return error
    }
    return item(start)
  }

  return { toText, fromText }
}

/** The wire's end in Node. */
export const nodeWire: Wire = makeWire({
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
})
