/** Texts that are remembered, and how long they may be: what comes after is looked at each time, so a hostile file takes no memory. */
const MAX_REMEMBERED = 10_000
const MAX_LENGTH = 200

/** The same function, which remembers its answers: a file says the same few periods and names over and over. */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known.answer
    const answer = answerTo(text)
    if (answers.size < MAX_REMEMBERED && text.length <= MAX_LENGTH) answers.set(text, { answer })
    return answer
  }
}
