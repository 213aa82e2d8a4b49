import type { z } from 'zod'
import { say } from '../../data/model/words/say.ts'

/** The first thing that is wrong with a value, with its place: `periods.from: Invalid string`. */
export function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return say('refusal.wrong-form')
  const place = issue.path.map(String).join('.')
  const said = issue.message.length > 200 ? `${issue.message.slice(0, 200)}…` : issue.message
  return place === '' ? said : `${place}: ${said}`
}
