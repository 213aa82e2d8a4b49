/** The person's input can't be taken: its message is the one sentence to show. Exit code 2. */
export class RefusedInput extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause })
    this.name = 'RefusedInput'
  }
}
