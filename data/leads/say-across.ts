import { formatCount } from '../model/format.ts'
import { say } from '../model/words/say.ts'
import type { PartOverTime, Told } from './candidate.ts'
import { placesOfShares, shareInWords } from './lead-numbers.ts'
import type { SupportContext } from './say-beside.ts'
import { englishOf, headlineOf } from './say-headline.ts'
import { inWords } from './say-moves.ts'

/** How long the streak is at each company, and between which numbers. */
export function echoClauses(
  { series, from, fromValue, profile, others }: Told & { readonly is: 'echo' },
  { companyName }: SupportContext,
): readonly string[] {
  return [
    {
      name: companyName,
      series,
      steps: Math.abs(profile.streak),
      from,
      fromValue,
      value: profile.value,
    },
    ...others,
  ].map((each) =>
    say('lead-support.echo', {
      company: each.name,
      n: each.steps,
      from: each.from,
      before: inWords(each.series, each.fromValue),
      value: inWords(each.series, each.value),
    }),
  )
}

/** What the parts are made of, company by company. */
export function apartClauses(
  told: Told & { readonly is: 'apart' },
  { companyName }: SupportContext,
): readonly string[] {
  const { from, to, other } = told
  return [
    { name: companyName, part: told },
    { name: other.name, part: other },
  ].map(({ name, part }) => {
    const { now, before }: PartOverTime = part
    const [places, past] = placesOfShares(now.value, before.value)
    return say('lead-support.apart', {
      company: name,
      from,
      to,
      beforeK: formatCount(before.k),
      beforeN: formatCount(before.n),
      before: shareInWords(before.value, past),
      k: formatCount(now.k),
      n: formatCount(now.n),
      share: shareInWords(now.value, places),
    })
  })
}

/** What the correction made of the lead. */
export function restatedClause(
  { how, lead }: Told & { readonly is: 'restated' },
  { survey, half, names, companyName }: SupportContext,
): string {
  const headline = englishOf(headlineOf(lead, survey.history.halves[half] ?? '', names, companyName))
  return say(`lead-support.restated-${how}`, { headline })
}
