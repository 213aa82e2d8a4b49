import { useRef } from 'react'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import {
  withAssertion,
  withCompany,
  type ClaimDraft,
  type DraftReading,
} from '../../../data/model/claim-draft.ts'
import { MOST_ASSERTIONS } from '../../../data/model/claim.ts'
import { say } from '../../../data/model/words/say.ts'
import { useAnnounce } from '../../components/live-region.tsx'
import { AssertionSection } from './assertion-section.tsx'
import { ChoiceField, TextField } from './field.tsx'
import type { TriedClaim } from './use-tried-verdict.ts'

/** All that a claim states: the company that it is about, and one assertion or several, each with its own verdict. */
export function AssertionsList(props: {
  readonly draft: ClaimDraft
  readonly reading: DraftReading
  readonly tried: TriedClaim | null
  readonly catalogue: Catalogue
  readonly onChange: (draft: ClaimDraft) => void
}) {
  const { draft, reading, tried, catalogue, onChange } = props
  const announce = useAnnounce()
  const list = useRef<HTMLDivElement>(null)
  const { assertions } = draft
  const count = assertions.length
  const verdictAt = (place: number) => {
    const assertion = reading.assertions[place]
    if (tried === null || assertion === undefined || assertion === null) return null
    const at = reading.assertions.slice(0, place).filter((each) => each !== null).length
    // The verdict that is shown is of these very fields, and not of those before the last key.
    const isOfThis = JSON.stringify(tried.claim.assertions[at]) === JSON.stringify(assertion)
    return isOfThis ? (tried.verdict.assertions[at] ?? null) : null
  }
  const focusOn = (place: number, part: 'select' | 'h3'): void => {
    // The section is there, or gone, once React has drawn.
    requestAnimationFrame(() => {
      list.current?.querySelectorAll('.assertion')[place]?.querySelector<HTMLElement>(part)?.focus()
    })
  }
  return (
    <div className="assertions" ref={list}>
      <div className="form-grid">
        <ChoiceField
          label={say('form.company')}
          options={catalogue.companies.map(({ id, name }) => ({ id, label: name }))}
          value={draft.company}
          onChange={(company) => {
            onChange(withCompany(draft, company, catalogue))
          }}
        />
      </div>
      {assertions.map((assertion, place) => (
        <AssertionSection
          key={place}
          draft={assertion}
          company={draft.company}
          place={place}
          count={count}
          problems={reading.problems[place] ?? []}
          verdict={verdictAt(place)}
          catalogue={catalogue}
          onChange={(changed) => {
            onChange({ ...draft, assertions: assertions.with(place, changed) })
          }}
          onRemove={() => {
            onChange({ ...draft, assertions: assertions.toSpliced(place, 1) })
            announce(say('form.assertion-removed', { place: place + 1, count: count - 1 }))
            focusOn(Math.max(0, place - 1), 'h3')
          }}
        />
      ))}
      <p className="form-actions">
        <button
          type="button"
          className="button"
          disabled={count >= MOST_ASSERTIONS}
          onClick={() => {
            onChange(withAssertion(draft, catalogue))
            announce(say('form.assertion-added', { place: count + 1 }))
            focusOn(count, 'select')
          }}
        >
          {say('form.add-assertion')}
        </button>{' '}
        {count >= MOST_ASSERTIONS && (
          <span className="hint">{say('form.most-assertions', { limit: MOST_ASSERTIONS })}</span>
        )}
      </p>
      <div className="form-grid">
        <TextField
          label={say('form.reading')}
          value={draft.reading}
          isLong
          onChange={(text) => {
            onChange({ ...draft, reading: text })
          }}
        />
      </div>
    </div>
  )
}
