import type { Catalogue } from '../../data/model/catalogue.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { periodsText, sumSentences, territoriesText } from '../../data/model/words/say-taken.ts'
import { say } from '../../data/model/words/say.ts'
import type { Ask } from './asks.ts'
import { failureOf, type ReportFile } from './report-file.ts'
import { SlotButton } from './slot-button.tsx'

/** The one sentence that is what comes in: whose, of when, of where, and what its numbers add up to. Importing is agreeing to it. */
export function ComesIn(props: {
  readonly file: ReportFile
  readonly recipe: MappingRecipe | null
  readonly catalogue: Catalogue
  readonly onAsk: (ask: Ask) => void
  readonly onTerritories: () => void
}) {
  const { file, recipe, onAsk } = props
  const { report, choices } = file
  const taken = report?.taken ?? null
  const isAsked = (...asks: readonly string[]): boolean =>
    report?.questions.some(({ ask }) => asks.includes(ask)) === true
  const company = isAsked('company', 'mapping') ? null : (taken?.company ?? choices.answers.company)
  const isPeriodKnown = !isAsked('period') && (taken !== null || choices.period !== null)
  const period = !isPeriodKnown ? null : taken === null ? choices.period : periodsText(taken.periods)
  if (report === null) return <p className="comes-in">{say('importing.why-reading')}</p>
  if (report.found !== undefined) return <p className="comes-in">{editionsSentence(report.found)}</p>
  if (failureOf(file) !== null && taken === null && !isAsked('company') && company === null)
    return <p className="comes-in">{say('importing.comes-nothing')}</p>
  const openCompany = (): void => {
    const again: Ask = {
      kind: 'question',
      question: { ask: 'company', held: [...props.catalogue.companies], denied: null },
    }
    onAsk(isOfOwnMapping(file) ? again : { kind: 'said', what: 'company' })
  }
  const openPeriod = (): void => {
    const canBeSaid =
      choices.period !== null || (recipe !== null && isOfOwnMapping(file) && recipe.period.from !== 'column')
    const again: Ask = { kind: 'question', question: { ask: 'period', suggested: null } }
    onAsk(canBeSaid || isAsked('period') ? again : { kind: 'said', what: 'period' })
  }
  return (
    <p className="comes-in" aria-live="polite">
      <SlotButton
        slot="company"
        name={say('importing.change-company')}
        text={company?.name ?? say('taken.company-asked')}
        isAsked={company === null}
        onOpen={openCompany}
      />
      {(taken !== null || period !== null) && (
        <>
          {', '}
          <SlotButton
            slot="period"
            name={say('importing.change-period')}
            text={period ?? say('taken.period-asked')}
            isAsked={period === null}
            onOpen={openPeriod}
          />
        </>
      )}
      {taken === null ? (
        <>. {say('importing.comes-columns-first')}</>
      ) : (
        <>
          {', '}
          <SlotButton
            slot="territories"
            name={say('importing.territories')}
            text={territoriesText(taken.territories)}
            isAsked={isAsked('countries')}
            onOpen={props.onTerritories}
          />
          {'. '}
          {sumSentences(taken).join(' ')}
        </>
      )}
    </p>
  )
}

/** What it was taken for can be said anew: it is read by a mapping that a person made, and says nothing of that itself. */
function isOfOwnMapping({ choices, report }: ReportFile): boolean {
  const isOffered = report?.questions.some(({ ask }) => ask === 'mapping' || ask === 'company') === true
  return isOffered || choices.recipe !== null || choices.layout !== null || choices.answers.company !== null
}

function editionsSentence(found: NonNullable<NonNullable<ReportFile['report']>['found']>): string {
  const added = found.filter(({ state }) => state === 'added' || state === 'earlier')
  const companies = [...new Set(found.map(({ companyName }) => companyName))]
  return say('importing.comes-editions', {
    companies: companies.join(', '),
    count: found.length,
    added: added.length,
  })
}
