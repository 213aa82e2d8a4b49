import { periodLabelSchema } from '../model/period.ts'
import { joinedText, message, named, periodText, type Text } from '../model/text.ts'

/** What may stand at the end of a title after a comma: which copy of a file it is, or which half-years of it were read. */
const AS_OF = /^as of (\p{Lu}\p{Ll}+) (\d{4})$/u
const RANGE = /^(from|to) (\d{4} H[12])$/

/** A document’s title: a name stays as it is, a description that the app has words for is worded. */
export function titleText(title: string): Text {
  const comma = title.lastIndexOf(', ')
  const part = comma < 0 ? null : maybePartText(title.slice(comma + 2))
  if (part !== null) return joinedText([nameText(title.slice(0, comma)), part], ', ')
  return nameText(title)
}

export function publisherText(publisher: string): Text {
  return { is: 'source', id: `publisher.${publisher}`, text: publisher }
}

/** What tells the titles of a series apart: their period, which copy they are, or some name. */
export function titlePartText(part: string): Text {
  if (periodLabelSchema.safeParse(part).success) return periodText(part)
  return maybePartText(part) ?? named(part)
}

function nameText(name: string): Text {
  return { is: 'source', id: `title.${name}`, text: name }
}

function maybePartText(part: string): Text | null {
  const [, month, year] = AS_OF.exec(part) ?? []
  if (month !== undefined && year !== undefined)
    return message('figure.source.as-of', {
      month: { is: 'source', id: `month.${month}`, text: month },
      year: named(year),
    })
  const [, way, period] = RANGE.exec(part) ?? []
  if (period === undefined) return null
  return message(way === 'from' ? 'figure.source.from' : 'figure.source.to', { period: periodText(period) })
}
