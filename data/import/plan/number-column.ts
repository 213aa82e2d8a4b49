/** A column of numbers that grows: as many bytes a number as its array's type has. */
interface NumberColumn {
  readonly length: number
  readonly push: (number: number) => void
  /** `NaN` beyond the end. */
  readonly at: (place: number) => number
}

interface NumbersOf {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBuffer): Uint8Array | Uint32Array | Float64Array
}

const FIRST_LENGTH = 1024

function createColumn(type: NumbersOf): NumberColumn {
  let buffer = new ArrayBuffer(FIRST_LENGTH * type.BYTES_PER_ELEMENT)
  let numbers = new type(buffer)
  let length = 0
  return {
    get length() {
      return length
    },
    push: (number) => {
      if (length === numbers.length) {
        // Moves the bytes, where a longer array beside the old one would leave that to the collector.
        buffer = buffer.transfer(buffer.byteLength * 2)
        numbers = new type(buffer)
      }
      numbers[length] = number
      length += 1
    },
    at: (place) => (place < length ? (numbers[place] ?? Number.NaN) : Number.NaN),
  }
}

/** Whole numbers below 2³². */
export const wholeNumbers = (): NumberColumn => createColumn(Uint32Array)
/** Whole numbers below 256. */
export const smallNumbers = (): NumberColumn => createColumn(Uint8Array)
/** Any numbers; `NaN` for none. */
export const anyNumbers = (): NumberColumn => createColumn(Float64Array)
