import { useState } from 'react'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import { emptyDraft, readDraft, type ClaimDraft, type DraftReading } from '../../../data/model/claim-draft.ts'
import type { Claim } from '../../../data/model/claim.ts'
import { maybeDraft } from '../../../data/model/draft-of-claim.ts'
import type { Passage, StatementFacts } from '../../../data/model/own-claims.ts'
import { say } from '../../../data/model/words/say.ts'
import { AssertionsList } from './assertions-list.tsx'
import { OwnForm, TextField } from './field.tsx'
import { dateProblem, textOrNull } from './form-text.ts'
import { TriedVerdict } from './tried-verdict.tsx'
import { useTriedVerdict } from './use-tried-verdict.ts'

/** What the form starts with: a claim to change, or the words of a new one. */
export interface ClaimFormStart {
  readonly key: string | null
  readonly facts: StatementFacts | null
  readonly words: string
  readonly passage: Passage | null
  readonly publisher: string
}

/** A claim, said back in words with its verdict while it is typed. `onKeep` says whether it was kept; else the reader has been told why. */
export function ClaimForm(props: {
  readonly start: ClaimFormStart
  readonly catalogue: Catalogue
  readonly onKeep: (key: string | null, facts: StatementFacts) => Promise<boolean>
  readonly onDone: () => void
}) {
  const { start, catalogue } = props
  const { facts } = start
  const [draft, setDraft] = useState<ClaimDraft>(
    () => (facts === null ? null : maybeDraft(facts.claim, catalogue)) ?? emptyDraft(catalogue),
  )
  const [words, setWords] = useState(facts?.words ?? start.words)
  const [isParaphrase, setParaphrase] = useState(facts?.isParaphrase ?? false)
  const [publisher, setPublisher] = useState(facts?.publisher ?? start.publisher)
  const [publishedOn, setPublishedOn] = useState(facts?.publishedOn ?? '')
  const [address, setAddress] = useState(facts?.address ?? '')
  const [note, setNote] = useState(facts?.note ?? '')
  const reading = readDraft(draft, catalogue)
  const { claim } = reading
  const { tried, problem } = useTriedVerdict(readableClaim(draft, reading))
  const missing = [
    ...(words.trim() === '' ? [say('form.needed', { field: say('form.words') })] : []),
    ...(publisher.trim() === '' ? [say('form.needed', { field: say('form.publisher') })] : []),
    ...dateProblem(publishedOn),
  ]
  const several = draft.assertions.length > 1
  const unread = reading.problems.flatMap((problems, place) =>
    problems.map(({ sentence }) =>
      several ? say('form.assertion-problem', { place: place + 1, sentence }) : sentence,
    ),
  )
  const all = [...unread, ...missing]
  const onKeep = async (): Promise<void> => {
    if (claim === null) return
    const isKept = await props.onKeep(start.key, {
      passage: facts?.passage ?? start.passage,
      publisher: publisher.trim(),
      publishedOn: textOrNull(publishedOn),
      address: textOrNull(address),
      words: words.trim(),
      isParaphrase,
      claim,
      note: textOrNull(note),
    })
    if (isKept) props.onDone()
  }
  return (
    <OwnForm
      title={say(start.key === null ? 'own.new-claim' : 'own.edit')}
      problems={all}
      mayKeep={claim !== null && missing.length === 0}
      onKeep={() => void onKeep()}
      onCancel={props.onDone}
      saveLabel={say('form.save')}
      cancelLabel={say('form.cancel')}
      problemsLabel={say('form.problems')}
    >
      <div className="form-grid">
        <TextField label={say('form.words')} value={words} onChange={setWords} isLong />
        <label className="form-option" data-is-long="">
          <input
            type="checkbox"
            checked={isParaphrase}
            onChange={(event) => {
              setParaphrase(event.target.checked)
            }}
          />
          {say('form.paraphrase')}
        </label>
        <TextField label={say('form.publisher')} value={publisher} onChange={setPublisher} />
        <TextField label={say('form.published-on')} value={publishedOn} onChange={setPublishedOn} />
        <TextField label={say('form.address')} value={address} onChange={setAddress} />
        <TextField label={say('form.note')} value={note} onChange={setNote} />
      </div>
      <AssertionsList
        draft={draft}
        reading={reading}
        tried={tried}
        catalogue={catalogue}
        onChange={setDraft}
      />
      <TriedVerdict tried={tried} problem={problem} isWhole={claim !== null} />
    </OwnForm>
  )
}

/** The claim of those assertions that can be read already: each has its verdict while another is still typed. */
function readableClaim(draft: ClaimDraft, { claim, assertions }: DraftReading): Claim | null {
  const read = assertions.filter((each) => each !== null)
  if (claim !== null || read.length === 0) return claim
  return { version: 1, company: draft.company, assertions: read, reading: null }
}
