import type { Catalogue } from '../../../data/model/catalogue.ts'
import {
  DRAFT_FORMS,
  SHARE_WHOLES,
  type AssertionDraft,
  type DraftField,
  type DraftProblem,
} from '../../../data/model/assertion-draft.ts'
import { CHANGE_UNITS, COMPARISONS } from '../../../data/model/claim.ts'
import { MEASURES, OUTCOMES, REQUEST_KINDS, type RequestKind } from '../../../data/model/vocabulary.ts'
import { say } from '../../../data/model/words/say.ts'
import { ChoiceField, SeveralField, TextField } from './field.tsx'

/** What an assertion counts and what it states of it; only the fields that its form has. */
export function AssertionFields(props: {
  readonly draft: AssertionDraft
  readonly company: string
  readonly problems: readonly DraftProblem[]
  readonly catalogue: Catalogue
  readonly onChange: (draft: AssertionDraft) => void
}) {
  const { draft, catalogue } = props
  const set = (part: Partial<AssertionDraft>): void => {
    props.onChange({ ...draft, ...part })
  }
  const problemOf = (field: DraftField): string | undefined =>
    props.problems.find((problem) => problem.field === field)?.sentence
  const { form } = draft
  const kinds = REQUEST_KINDS.filter((kind) =>
    catalogue.extents.some((extent) => extent.company === props.company && extent.requestKind === kind),
  )
  const hasShare = form === 'share' || form === 'majority' || draft.changeIn === 'percentage-points'
  const hasStated = form === 'number' || form === 'share' || (form === 'change' && draft.changeIn !== null)
  return (
    <>
      <ChoiceField
        label={say('form.says')}
        options={DRAFT_FORMS.map((id) => ({ id, label: say(`draft-form.${id}`) }))}
        value={form}
        onChange={(value) => {
          set({ form: value })
        }}
      />
      <ChoiceField
        label={say('form.service')}
        options={catalogue.services.map(({ id, name }) => ({ id, label: name }))}
        value={draft.service}
        onChange={(service) => {
          set({ service })
        }}
      />
      <ChoiceField
        label={say('form.measure')}
        options={MEASURES.filter((id) => id !== 'share-disclosed').map((id) => ({
          id,
          label: say(`measure.${id}`),
        }))}
        value={draft.measure}
        onChange={(measure) => {
          set({ measure })
        }}
      />
      <SeveralField
        label={say('form.kinds')}
        options={kinds.map((id) => ({ id, label: say(`kind.${id}`) }))}
        value={draft.requestKinds}
        problem={problemOf('requestKinds')}
        onChange={(requestKinds) => {
          set({ requestKinds })
        }}
      />
      {form !== 'band' && (
        <SeveralField
          label={say('form.outcomes')}
          options={OUTCOMES.map((id) => ({ id, label: say(`outcome.${id}`) }))}
          value={draft.outcomes}
          onChange={(outcomes) => {
            set({ outcomes })
          }}
        />
      )}
      <TextField
        label={say('form.periods')}
        value={draft.periods}
        problem={problemOf('periods')}
        onChange={(periods) => {
          set({ periods })
        }}
      />
      <TextField
        label={say('form.territories')}
        value={draft.territories}
        problem={problemOf('territories')}
        onChange={(territories) => {
          set({ territories })
        }}
      />
      {form === 'change' && <ChangeFields draft={draft} kinds={kinds} problemOf={problemOf} set={set} />}
      {hasShare && (
        <ChoiceField
          label={say('form.share-of')}
          options={SHARE_WHOLES.map((id) => ({ id, label: say(`draft-share.${id}`) }))}
          value={draft.shareOf}
          onChange={(shareOf) => {
            set({ shareOf })
          }}
        />
      )}
      {hasStated && <StatedFields draft={draft} problemOf={problemOf} set={set} />}
      {form === 'band' && <BandFields draft={draft} problemOf={problemOf} set={set} />}
      {(form === 'order' || form === 'rank') && <OrderFields draft={draft} problemOf={problemOf} set={set} />}
    </>
  )
}

interface PartProps {
  readonly draft: AssertionDraft
  readonly problemOf: (field: DraftField) => string | undefined
  readonly set: (part: Partial<AssertionDraft>) => void
}

function StatedFields({ draft, problemOf, set }: PartProps) {
  return (
    <>
      <ChoiceField
        label={say('form.comparison')}
        options={COMPARISONS.map((id) => ({ id, label: say(`comparison.${id}`, { stated: '…' }) }))}
        value={draft.comparison}
        onChange={(comparison) => {
          set({ comparison })
        }}
      />
      <TextField
        label={say('form.stated')}
        value={draft.stated}
        problem={problemOf('stated')}
        onChange={(stated) => {
          set({ stated })
        }}
      />
      <TextField
        label={say('form.unit')}
        value={draft.unit}
        onChange={(unit) => {
          set({ unit })
        }}
      />
    </>
  )
}

function ChangeFields({
  draft,
  kinds,
  problemOf,
  set,
}: PartProps & { readonly kinds: readonly RequestKind[] }) {
  const directions = ['increase', 'decrease'] as const
  const units = ['none', ...CHANGE_UNITS] as const
  return (
    <>
      <ChoiceField
        label={say('form.direction')}
        options={directions.map((id) => ({ id, label: say(`form.${id}`) }))}
        value={draft.direction}
        onChange={(direction) => {
          set({ direction })
        }}
      />
      <TextField
        label={say('form.against')}
        value={draft.against}
        problem={problemOf('against')}
        onChange={(against) => {
          set({ against })
        }}
      />
      <SeveralField
        label={say('form.against-kinds')}
        options={kinds.map((id) => ({ id, label: say(`kind.${id}`) }))}
        value={draft.againstKinds}
        onChange={(againstKinds) => {
          set({ againstKinds })
        }}
      />
      <ChoiceField
        label={say('form.change-in')}
        options={units.map((id) => ({ id, label: say(`form.change-${id}`) }))}
        value={draft.changeIn ?? 'none'}
        onChange={(unit) => {
          set({ changeIn: unit === 'none' ? null : unit })
        }}
      />
    </>
  )
}

function BandFields({ draft, problemOf, set }: PartProps) {
  return (
    <>
      <TextField
        label={say('form.band-low')}
        value={draft.bandLow}
        problem={problemOf('bandLow')}
        onChange={(bandLow) => {
          set({ bandLow })
        }}
      />
      <TextField
        label={say('form.band-high')}
        value={draft.bandHigh}
        problem={problemOf('bandHigh')}
        onChange={(bandHigh) => {
          set({ bandHigh })
        }}
      />
    </>
  )
}

function OrderFields({ draft, problemOf, set }: PartProps) {
  const isRank = draft.form === 'rank'
  return (
    <>
      <TextField
        label={say(isRank ? 'form.ordered-one' : 'form.ordered')}
        value={draft.ordered}
        problem={problemOf('ordered')}
        onChange={(ordered) => {
          set({ ordered })
        }}
      />
      {isRank && (
        <TextField
          label={say('form.place')}
          value={draft.place}
          problem={problemOf('place')}
          onChange={(place) => {
            set({ place })
          }}
        />
      )}
    </>
  )
}
