import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { FileInspection } from '../../../data/model/import-report.ts'
import { say } from '../../../data/model/words/say.ts'
import { PlainSelect } from '../../components/plain-select.tsx'
import { PERIOD_SOURCES, withHeader, type MappingDraft } from './mapping-draft.ts'
import { TextField } from './text-field.tsx'

const DECIMALS = [
  { id: '.', label: 'mapping.sign-point' },
  { id: ',', label: 'mapping.sign-comma' },
] as const
const THOUSANDS = [
  { id: ',', label: 'mapping.sign-comma' },
  { id: '.', label: 'mapping.sign-point' },
  { id: ' ', label: 'mapping.sign-space' },
  { id: '’', label: 'mapping.sign-apostrophe' },
  { id: 'none', label: 'mapping.sign-none' },
] as const

/** No company has a blank in its id. */
const NEW_COMPANY = 'a new one'

/** Whose report it is, how its numbers are written, and where its period stands. */
export function FileForm(props: {
  readonly draft: MappingDraft
  readonly inspection: FileInspection
  readonly catalogue: Catalogue
  readonly onChange: (part: Partial<MappingDraft>) => void
  readonly onSheet: (sheet: string) => void
}) {
  const { draft, inspection, catalogue, onChange } = props
  const { preview, dialect, sheets } = inspection
  const isOpen = (dialect?.ambiguousColumns.length ?? 0) > 0
  const open = isOpen ? [{ id: '', label: say('importing.choose') }] : []
  const signs = (all: readonly { readonly id: string; readonly label: SignWord }[]) => [
    ...open,
    ...all.map(({ id, label }) => ({ id, label: say(label) })),
  ]
  return (
    <fieldset className="mapping-part">
      <legend>{say('mapping.part-file')}</legend>
      <div className="mapping-fields">
        <TextField
          label={say('mapping.name')}
          value={draft.name}
          onChange={(name) => {
            onChange({ name })
          }}
        />
        <PlainSelect
          label={say('mapping.company')}
          value={draft.companyId ?? (draft.isNewCompany ? NEW_COMPANY : '')}
          options={[
            { id: '', label: say('importing.choose') },
            ...catalogue.companies.map(({ id, name }) => ({ id, label: name })),
            { id: NEW_COMPANY, label: say('mapping.company-new') },
          ]}
          onChange={(id) => {
            const isNewCompany = id === NEW_COMPANY
            onChange({ companyId: isNewCompany || id === '' ? null : id, isNewCompany })
          }}
        />
        {draft.isNewCompany && (
          <TextField
            label={say('mapping.company-name')}
            value={draft.companyName}
            onChange={(companyName) => {
              onChange({ companyName })
            }}
          />
        )}
        <TextField
          label={say('mapping.address')}
          value={draft.address}
          onChange={(address) => {
            onChange({ address })
          }}
        />
        {sheets.length > 1 && (
          <PlainSelect
            label={say('mapping.sheet')}
            value={draft.sheet ?? ''}
            options={sheets.map(({ name }) => ({ id: name, label: name }))}
            onChange={props.onSheet}
          />
        )}
        {inspection.format !== 'database' && (
          <PlainSelect
            label={say('mapping.header-row')}
            value={String(draft.headerRow)}
            options={preview.map((_, index) => ({ id: String(index + 1), label: String(index + 1) }))}
            onChange={(row) => {
              onChange(withHeader(draft, preview, { ...draft, headerRow: Number(row) }))
            }}
          />
        )}
        {inspection.format !== 'database' && (
          <PlainSelect
            label={say('mapping.header-rows')}
            value={String(draft.headerRows)}
            options={['1', '2', '3'].map((id) => ({ id, label: id }))}
            onChange={(rows) => {
              onChange(withHeader(draft, preview, { ...draft, headerRows: Number(rows) }))
            }}
          />
        )}
        <TextField
          label={say('mapping.fixed-territory')}
          hint={say('mapping.fixed-territory-hint')}
          value={draft.fixedTerritory}
          onChange={(fixedTerritory) => {
            onChange({ fixedTerritory })
          }}
        />
      </div>
      {isOpen && <p className="mapping-open">{say('mapping.numbers-open')}</p>}
      <div className="mapping-fields">
        <PlainSelect
          label={say('mapping.decimal')}
          value={draft.decimal ?? ''}
          options={signs(DECIMALS)}
          onChange={(sign) => {
            onChange({ decimal: DECIMALS.find(({ id }) => id === sign)?.id ?? null })
          }}
        />
        <PlainSelect
          label={say('mapping.thousands')}
          value={draft.thousands ?? ''}
          options={signs(THOUSANDS)}
          onChange={(sign) => {
            onChange({ thousands: THOUSANDS.find(({ id }) => id === sign)?.id ?? null })
          }}
        />
        <PlainSelect
          label={say('mapping.period-from')}
          value={draft.periodFrom}
          options={PERIOD_SOURCES.map((id) => ({ id, label: say(`mapping.period-${id}`) }))}
          onChange={(from) => {
            const periodFrom = PERIOD_SOURCES.find((id) => id === from)
            if (periodFrom !== undefined) onChange({ periodFrom })
          }}
        />
        {draft.periodFrom === 'typed' && (
          <TextField
            label={say('mapping.period')}
            value={draft.period}
            hint={say('importing.period-hint')}
            onChange={(period) => {
              onChange({ period })
            }}
          />
        )}
      </div>
    </fieldset>
  )
}

type SignWord = (typeof DECIMALS)[number]['label'] | (typeof THOUSANDS)[number]['label']
