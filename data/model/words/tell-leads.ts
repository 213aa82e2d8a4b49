import { formatDecimal } from '../format.ts'
import type { Lead, Leads } from '../lead.ts'
import { named, type Text } from '../text.ts'
import { ENGLISH } from './english.ts'
import { say } from './say.ts'
import { wordText } from './word-text.ts'

/** One part of the list of leads: leads, or lines below a heading. */
interface LeadsSection {
  readonly heading: string
  readonly leads: readonly Lead[]
  readonly lines: readonly string[]
}

export function headlineInWords({ headline }: Lead): string {
  return wordText(headline, { language: ENGLISH, drawn: 0, rewordings: new Map() })
}

/** A headline in which the company stands for all of its territories: on the screen of one company. */
export function headlineOfCompany({ headline }: Lead, company: string): string {
  return wordText(withCompany(headline, company), { language: ENGLISH, drawn: 0, rewordings: new Map() })
}

function withCompany(text: Text, company: string): Text {
  if (text.is === 'capital') return { ...text, text: withCompany(text.text, company) }
  if (text.is !== 'message') return text
  if (text.id === 'lead.all') return named(company)
  const { territory } = text.with
  if (territory === undefined || typeof territory === 'number') return text
  return { ...text, with: { ...text.with, territory: withCompany(territory, company) } }
}

/** A lead in lines: headline, support, what stands with it, caveats, what to look at before printing, how it came to its place. */
export function leadParts(lead: Lead): readonly string[] {
  const { support, caveats, beforeYouPrint, rank } = lead
  return [
    headlineInWords(lead),
    ...(support === '' ? [] : [support]),
    ...caveats,
    ...(beforeYouPrint.length === 0 ? [] : [`${say('lead.before-heading')}: ${beforeYouPrint.join(' ')}`]),
    ...(rank === 0 ? [] : [placeInWords(lead)]),
  ]
}

function placeInWords({ kind, unusual, size, sure, score, shown, doubts, also }: Lead): string {
  const why = doubts.map((doubt) => say(`lead-doubt.${doubt}`)).join(', ')
  const numbers = say('lead.numbers', {
    kind: say(`lead-kind.${kind}`),
    unusual: formatDecimal(unusual, 1),
    size: formatDecimal(size, 2),
    sure: formatDecimal(sure, 2),
    score: formatDecimal(score, 1),
    shown: formatDecimal(shown, 1),
  })
  return [
    numbers,
    ...(why === '' ? [] : [say('lead.less-sure', { why })]),
    ...(also.length === 0 ? [] : [say('lead.also', { series: also.map(({ series }) => series).join(', ') })]),
  ].join(' ')
}

/** The whole list in words: the headline, what is new, the whole run, what is no lead, and why these are. */
export function leadsInWords(leads: Leads): {
  readonly title: string
  readonly sections: readonly LeadsSection[]
} {
  const { asOf, companyName: company, headline, rejected } = leads
  if (asOf === null) return { title: say('lead.none', { company }), sections: [] }
  const part = (heading: string, told: readonly Lead[], lines: readonly string[] = []): LeadsSection => ({
    heading,
    leads: told,
    lines,
  })
  return {
    title: say('lead.heading', { company, period: asOf }),
    sections: [
      ...(headline === null ? [] : [part(say('lead.headline'), [headline])]),
      part(
        say('lead.new-heading', { period: asOf }),
        leads.leads,
        leads.leads.length === 0 ? [say('lead.none-in', { period: asOf })] : [],
      ),
      ...(leads.run.length === 0 ? [] : [part(say('lead.run-heading'), leads.run)]),
      ...(rejected.length === 0
        ? []
        : [
            part(
              say('lead.rejected-heading'),
              [],
              rejected.map(({ reason, count }) => `${count} × ${say(`lead-rejected.${reason}`)}`),
            ),
          ]),
      part(say('lead.why-heading'), [], [whyInWords(leads)]),
    ],
  }
}

function whyInWords({ seriesLookedAt, kindsBefore, earlierMoves }: Leads): string {
  const halves = kindsBefore[0]?.counts.length ?? 0
  const each = Array.from({ length: halves }, (_, at) =>
    kindsBefore.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
  ).toSorted((one, other) => one - other)
  const middle = each[each.length >> 1]
  const [moves, back] = [
    earlierMoves.reduce((sum, found) => sum + found.moves, 0),
    earlierMoves.reduce((sum, found) => sum + found.back, 0),
  ]
  return say('lead.why', {
    looked: seriesLookedAt,
    before: middle === undefined ? '' : say('lead.why-before', { halves, n: middle }),
    moves: moves === 0 ? '' : say('lead.why-moves', { m: moves, b: back }),
  })
}
