const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** `01` of `January`, `Jan` and `jan.`; `null`: it is no month's name. */
export function maybeMonth(text: string): string | null {
  const name = text.toLowerCase().replace(/\.$/, '')
  const place = MONTHS.findIndex(
    (month) => month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september'),
  )
  return place < 0 ? null : String(place + 1).padStart(2, '0')
}

/** The number of a month's last day, `28` to `31`. */
export function dayOfMonth(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')
}

/**
 * The days that a text may mean, as ISO dates: one for `2009-12-31`, `2009-12-31T00:00:00Z`, `31 Dec 2009` and `December 31, 2009`; of
 * `1/7/2020` two, 7 January and 1 July; none where it is no day. Years of two digits are of this century.
 */
export function readingsOfDay(text: string): readonly string[] {
  const cell = text.trim().replace(/[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '')
  const iso = /^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell)
  if (iso !== null) return days([[iso[1], iso[2], iso[3]]])
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d{2})$/.exec(cell)
  if (numbers !== null) {
    const [, one, , two, year] = numbers
    return days([
      [year, one, two],
      [year, two, one],
    ])
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?,?[\s-]+((?:19|20)?\d{2})$/i.exec(cell)
  if (dayFirst !== null) return days([[dayFirst[3], maybeMonth(dayFirst[2] ?? '') ?? undefined, dayFirst[1]]])
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})$/i.exec(cell)
  if (monthFirst !== null)
    return days([[monthFirst[3], maybeMonth(monthFirst[1] ?? '') ?? undefined, monthFirst[2]]])
  return []
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined]

/** Those that the calendar has, each once. */
function days(readings: readonly Parts[]): readonly string[] {
  const found = readings.flatMap(([year = '', month = '', day = '']) => {
    const whole = year.length === 2 ? `20${year}` : year
    const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const time = Date.parse(`${date}T00:00:00Z`)
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? [] : [date]
  })
  return [...new Set(found)]
}
