import { issueInWords } from './issue-in-words.ts'
import { DeskError } from './error-codes.ts'
import type { TextPart } from './view-key.ts'
import { PLAIN_VIEW, VIEW_KEYS } from './view-keys.ts'
import { askedViewSchema, type ViewQuery } from './view-query.ts'
import { packPeriod, unpackPeriod } from './view-text-parts.ts'
import { say } from './words/say.ts'

/**
 * A whole view as one short line that can be pasted, mailed and read: company, periods and measure, then whatever departs from the
 * plainest view, in a fixed order.
 *
 * `v1/microsoft/2013H1-2025H1/requests/territories=DE,US/outcomes=rejected/mode=share/by=territory/shape=lines`
 *
 * No sign in it has a meaning to a shell or an address. `parseViewText(formatViewText(query))` is the query. Documented in
 * docs/VIEW-QUERY.md.
 */
export function formatViewText(query: ViewQuery): string {
  const { company, periods, measure } = query
  const range = `${packPeriod(periods.from)}-${packPeriod(periods.to)}`
  const plain: ViewQuery = { ...PLAIN_VIEW, company, periods, measure }
  const options = PARTS.flatMap(({ name, format }) => {
    const text = format(query)
    return text === format(plain) ? [] : [`${name}=${text}`]
  })
  return [VERSION, company, range, measure, ...options].join('/')
}

/**
 * The view that a text says; white space around it doesn't matter.
 * @throws {DeskError} `view-text-invalid`, with the reason.
 */
export function parseViewText(text: string): ViewQuery {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) throw invalid(say('view-text.too-long', { limit: LONGEST }))
  const [version, company, range, measure, ...options] = trimmed.split('/')
  if (version !== VERSION) throw invalid(say('view-text.no-version', { version: VERSION }))
  const [from, to, ...more] = (range ?? '').split('-').map(unpackPeriod)
  if (from === undefined || to === undefined || more.length > 0) throw invalid(say('view-text.no-range'))
  const read: Record<string, unknown> = {
    ...PLAIN_VIEW,
    company,
    periods: { from, to },
    measure,
  }
  const seen = new Set<string>()
  for (const option of options) {
    const [name = '', value, ...rest] = option.split('=')
    const known = PARTS.find((each) => each.name === name)
    if (known === undefined || value === undefined || rest.length > 0)
      throw invalid(say('view-text.unknown-part', { part: shortened(option) }))
    if (seen.has(name)) throw invalid(say('view-text.twice', { part: name }))
    seen.add(name)
    known.read(value, read)
  }
  const parsed = askedViewSchema.safeParse(read)
  if (parsed.success) return parsed.data
  throw invalid(issueInWords(parsed.error))
}

/** Whether a text is meant to be a view, rather than a file's name; `parseViewText` says whether it is one. */
export function isViewText(text: string): boolean {
  return /^\s*v\d+\//.test(text)
}

const VERSION = 'v1'
/** 300 territories and the rest. */
const LONGEST = 8000

/** A name's part can stand once. */
const PARTS: readonly TextPart[] = Object.values(VIEW_KEYS).flatMap(
  ({ text }: { text: 'head' | readonly TextPart[] }) => (text === 'head' ? [] : text),
)

function shortened(part: string): string {
  return part.length > 40 ? `${part.slice(0, 40)}…` : part
}

function invalid(reason: string): DeskError {
  return new DeskError('view-text-invalid', { reason })
}
