/** Asks one question at a time and, of those that came meanwhile, only the newest. */
export interface LatestRequest<Question> {
  readonly ask: (question: Question) => void
  /** Nothing is delivered any more, not even what is under way. */
  readonly stop: () => void
}

/**
 * At most one question is under way, so answers arrive in the order of asking and an older one never replaces a newer one.
 * During a drag every answer that comes is shown, and the questions in between are never asked.
 */
export function latestRequest<Question, Answer>(
  send: (question: Question) => Promise<Answer>,
  deliver: (answer: Answer, question: Question) => void,
): LatestRequest<Question> {
  let isUnderWay = false
  let isStopped = false
  let waiting: { readonly question: Question } | null = null

  const run = async (question: Question): Promise<void> => {
    isUnderWay = true
    const answer = await send(question)
    isUnderWay = false
    if (isStopped) return
    deliver(answer, question)
    const next = waiting
    waiting = null
    if (next !== null) void run(next.question)
  }

  return {
    ask(question) {
      if (isStopped) return
      if (isUnderWay) waiting = { question }
      else void run(question)
    },
    stop() {
      isStopped = true
      waiting = null
    },
  }
}
