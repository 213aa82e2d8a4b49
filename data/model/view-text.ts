import { DeskError } from './error-codes.ts'
import { VIEW_DEFAULTS, viewQuerySchema, type ViewQuery } from './view-query.ts'
import { LAW_ENFORCEMENT_KINDS } from './vocabulary.ts'
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
  const plain = new Map(
    OPTIONS.map(({ key, format }) => [key, format({ ...PLAIN, company, periods, measure })]),
  )
  const options = OPTIONS.flatMap(({ key, format }) => {
    const text = format(query)
    return text === plain.get(key) ? [] : [`${key}=${text}`]
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
    ...PLAIN,
    company,
    periods: { from, to },
    measure,
    focus: { ...VIEW_DEFAULTS.focus },
  }
  const seen = new Set<string>()
  for (const option of options) {
    const [key = '', value, ...rest] = option.split('=')
    const known = OPTIONS.find((each) => each.key === key)
    if (known === undefined || value === undefined || rest.length > 0)
      throw invalid(say('view-text.unknown-part', { part: shortened(option) }))
    if (seen.has(key)) throw invalid(say('view-text.twice', { part: key }))
    seen.add(key)
    known.read(value, read)
  }
  const parsed = viewQuerySchema.safeParse(read)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalid(
    say('view-text.bad-value', { part: issue?.path.join('.') ?? '', reason: issue?.message ?? '' }),
  )
}

/** Whether a text is meant to be a view, rather than a file's name; `parseViewText` says whether it is one. */
export function isViewText(text: string): boolean {
  return /^\s*v\d+\//.test(text)
}

const VERSION = 'v1'
/** 300 territories and the rest. */
const LONGEST = 8000

/** What a text leaves out. */
const PLAIN = {
  ...VIEW_DEFAULTS,
  version: 1,
  service: 'all',
  territories: [],
  requestKinds: [...LAW_ENFORCEMENT_KINDS],
  outcomes: [],
  mode: 'absolute',
  by: 'outcome',
  shape: 'stacked',
} satisfies Partial<ViewQuery>

/** One part behind the first four: how it is written, and read into a query that the schema then checks. */
interface TextOption {
  readonly key: string
  readonly format: (query: ViewQuery) => string
  readonly read: (value: string, into: Record<string, unknown>) => void
}

const LAW_ENFORCEMENT = 'law-enforcement'
const lawEnforcement = LAW_ENFORCEMENT_KINDS.join(',')

const OPTIONS: readonly TextOption[] = [
  word('service'),
  list('companies'),
  {
    key: 'kinds',
    format: ({ requestKinds }) => {
      const kinds = requestKinds.join(',')
      return kinds === lawEnforcement ? LAW_ENFORCEMENT : kinds
    },
    read: (value, into) => {
      into['requestKinds'] = splitList(value === LAW_ENFORCEMENT ? lawEnforcement : value)
    },
  },
  list('territories'),
  list('outcomes'),
  word('half'),
  word('mode'),
  word('change'),
  word('by'),
  word('shape'),
  word('figure'),
  word('scale'),
  focusOn('territories'),
  focusOn('outcomes'),
  {
    key: 'compare',
    format: ({ compareWith }) => (compareWith === null ? 'none' : packPeriod(compareWith)),
    read: (value, into) => {
      into['compareWith'] = value === 'none' ? null : unpackPeriod(value)
    },
  },
  {
    key: 'top',
    format: ({ top }) => (top === null ? 'all' : String(top)),
    read: (value, into) => {
      into['top'] = value === 'all' ? null : /^\d{1,3}$/.test(value) ? Number(value) : value
    },
  },
  word('sort'),
  {
    key: 'min-base',
    format: ({ minBase }) => String(minBase),
    read: (value, into) => {
      into['minBase'] = /^\d{1,7}$/.test(value) ? Number(value) : value
    },
  },
  word('panelsBy', 'panels'),
  word('panelScale', 'panel-scale'),
  {
    key: 'events',
    format: ({ events }) => (events ? 'on' : 'off'),
    read: (value, into) => {
      into['events'] = value === 'on' ? true : value === 'off' ? false : value
    },
  },
]

type WordField =
  | 'service'
  | 'half'
  | 'mode'
  | 'change'
  | 'by'
  | 'shape'
  | 'figure'
  | 'scale'
  | 'sort'
  | 'panelsBy'
  | 'panelScale'

function word(field: WordField, key: string = field): TextOption {
  return {
    key,
    format: (query) => query[field],
    read: (value, into) => {
      into[field] = value
    },
  }
}

function list(field: 'companies' | 'territories' | 'outcomes'): TextOption {
  return {
    key: field,
    format: (query) => query[field].join(','),
    read: (value, into) => {
      into[field] = splitList(value)
    },
  }
}

function focusOn(field: 'territories' | 'outcomes'): TextOption {
  return {
    key: field === 'territories' ? 'focus' : 'focus-outcomes',
    format: ({ focus }) => focus[field].join(','),
    read: (value, into) => {
      into['focus'] = { ...Object(into['focus']), [field]: splitList(value) }
    },
  }
}

function splitList(value: string): readonly string[] {
  return value === '' ? [] : value.split(',')
}

/** `2013 H1` → `2013H1`. */
function packPeriod(label: string): string {
  return label.replace(' ', '')
}

function unpackPeriod(text: string): string {
  return text.replace(/^(\d{4})(H[12])$/, '$1 $2')
}

function shortened(part: string): string {
  return part.length > 40 ? `${part.slice(0, 40)}…` : part
}

function invalid(reason: string): DeskError {
  return new DeskError('view-text-invalid', { reason })
}
