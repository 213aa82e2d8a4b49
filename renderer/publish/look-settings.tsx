import { NOTES_FORMS, TEXT_MODES, type TextMode } from '../../data/model/preset.ts'
import { EXPORT_LOCALES, PALETTES, type Publication } from '../../data/model/publication.ts'
import { say } from '../../data/model/words/say.ts'
import { Segmented } from '../components/segmented.tsx'
import { SelectField } from '../components/select-field.tsx'
import type { ChangePublication } from './change-publication.ts'

/** Palette, ground, letters or shapes, notes in full or in short, language of numbers and names, the code in the footer. */
export function LookSettings(props: {
  readonly publication: Publication
  /** What the preset says of letters or shapes. */
  readonly presetTextMode: TextMode
  readonly code: string | null
  readonly onChange: ChangePublication
}) {
  const { publication, onChange } = props
  return (
    <section className="publish-group" aria-labelledby="publish-look">
      <h3 id="publish-look">{say('publishing.look')}</h3>
      <SelectField
        label={say('publishing.palette')}
        value={publication.palette}
        groups={[{ label: '', options: PALETTES.map((id) => ({ id, label: say(`palette.${id}`) })) }]}
        onChange={(palette) => {
          onChange((before) => ({ ...before, palette }))
        }}
      />
      <Segmented
        label={say('publishing.ground')}
        options={(['white', 'transparent'] as const).map((id) => ({
          id,
          label: say(`publishing.ground-${id}`),
          disabledReason: null,
        }))}
        chosen={publication.ground}
        onChoose={(ground) => {
          onChange((before) => ({ ...before, ground }))
        }}
      />
      <Segmented
        label={say('publishing.text-mode')}
        options={TEXT_MODES.map((id) => ({ id, label: say(`publishing.text-${id}`), disabledReason: null }))}
        chosen={publication.textMode ?? props.presetTextMode}
        onChoose={(textMode) => {
          onChange((before) => ({
            ...before,
            textMode: textMode === props.presetTextMode ? null : textMode,
          }))
        }}
      />
      <Segmented
        label={say('publishing.notes-form')}
        options={(['fit', ...NOTES_FORMS] as const).map((id) => ({
          id,
          label: say(`publishing.notes-${id}`),
          disabledReason: null,
        }))}
        chosen={publication.notes ?? 'fit'}
        onChoose={(form) => {
          onChange((before) => ({ ...before, notes: form === 'fit' ? null : form }))
        }}
      />
      <SelectField
        label={say('publishing.locale')}
        value={publication.locale}
        groups={[
          {
            label: '',
            options: EXPORT_LOCALES.map((id) => ({ id, label: say(`publishing.locale-${id}`) })),
          },
        ]}
        onChange={(locale) => {
          onChange((before) => ({ ...before, locale }))
        }}
      />
      <p className="hint">{say('publishing.locale-hint')}</p>
      <label className="check-field">
        <input
          type="checkbox"
          checked={publication.showsCode}
          onChange={(event) => {
            const showsCode = event.target.checked
            onChange((before) => ({ ...before, showsCode }))
          }}
        />
        <span>
          {say('publishing.shows-code')}
          {props.code !== null && <small>{props.code}</small>}
        </span>
      </label>
    </section>
  )
}
