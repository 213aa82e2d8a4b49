import type { Leads } from '../../data/model/lead.ts'
import type { LeadsAnswer } from '../../data/process/lead-verbs.ts'
import type { LeadsQuestion } from '../../data/process/leads-question.ts'

/**
 * Asks for leads until they are there: the data process answers other requests between two times. `between` is called each time, and
 * may throw to give it up.
 * @throws {DeskError} the failure that the data process answered with.
 */
export async function findLeads(
  ask: (question: LeadsQuestion) => Promise<LeadsAnswer>,
  question: LeadsQuestion,
  between: (answer: LeadsAnswer) => void = () => undefined,
): Promise<Leads> {
  for (;;) {
    const answer = await ask(question)
    if (answer.leads !== null) return answer.leads
    between(answer)
  }
}
