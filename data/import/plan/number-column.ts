type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

const FIRST_LENGTH = 1024

/** A column of numbers that grows: as many bytes a number as its array's type has. */
export interface NumberColumn {
  readonly length: number
  readonly push: (number: number) => void
  /** `NaN` beyond the end. */
  readonly at: (place: number) => number
}

/** `make` gives an array of the column's type, such as `(length) => new Uint32Array(length)`. */
export function createColumn(make: (length: number) => Numbers): NumberColumn {
  let numbers = make(FIRST_LENGTH)
  let length = 0
  return {
    get length() {
      return length
    },
    push: (number) => {
      if (length === numbers.length) {
        const longer = make(length * 2)
        longer.set(numbers)
        numbers = longer
      }
      numbers[length] = number
      length += 1
    },
    at: (place) => (place < length ? (numbers[place] ?? Number.NaN) : Number.NaN),
  }
}

/** Whole numbers below 2³². */
export const wholeNumbers = (): NumberColumn => createColumn((length) => new Uint32Array(length))
/** Whole numbers below 256. */
export const smallNumbers = (): NumberColumn => createColumn((length) => new Uint8Array(length))
/** Any numbers; `NaN` for none. */
export const anyNumbers = (): NumberColumn => createColumn((length) => new Float64Array(length))
