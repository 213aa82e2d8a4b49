import type { ReactNode } from 'react'
import { PRESET_GROUPS, type Preset } from '../../data/model/preset.ts'
import type { Publication } from '../../data/model/publication.ts'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import { FIGURE_KINDS } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { NumberField } from '../components/number-field.tsx'
import { SelectField, type SelectGroup } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import type { ChangePublication } from './change-publication.ts'
import { mmText } from './mm-text.ts'

/** Which figure, and how large: preset, width, height, panel letter. */
export function SizeSettings(props: {
  readonly publication: Publication
  readonly presets: readonly Preset[]
  readonly preview: PublishPreview | null
  readonly onChange: ChangePublication
  /** Under the size: presets of one’s own. */
  readonly children: ReactNode
}) {
  const { publication, preview, onChange } = props
  const preset = props.presets.find(({ id }) => id === publication.preset)
  return (
    <section className="publish-group" aria-labelledby="publish-size">
      <h3 id="publish-size">{say('publishing.size')}</h3>
      <SelectField
        label={say('publishing.figure')}
        value={publication.query.figure}
        groups={[
          {
            label: '',
            options: FIGURE_KINDS.map((id) => ({ id, label: say(`explore.figure-${id}`) })),
          },
        ]}
        onChange={(figure) => {
          onChange((before) => ({ ...before, query: { ...before.query, figure } }))
        }}
      />
      <SelectField
        label={say('publishing.preset')}
        value={publication.preset}
        groups={presetGroups(props.presets)}
        onChange={(id) => {
          // A width or height that was set for one page says nothing of another.
          onChange((before) => ({
            ...before,
            preset: id,
            widthMm: null,
            heightMm: null,
            textMode: null,
            notes: null,
          }))
        }}
      />
      {preset !== undefined && (
        <p className="hint">
          {say('publishing.preset-rule', {
            width: mmText(preset.widthMm),
            height: mmText(preset.maxHeightMm),
            text: String(preset.minTextPt),
          })}
          {preset.isUnchecked && ` ${say('publishing.preset-unchecked')}`}
        </p>
      )}
      <div className="field-pair">
        <NumberField
          label={say('publishing.width')}
          unit="mm"
          value={publication.widthMm}
          unset={preset === undefined ? '' : String(preset.widthMm)}
          min={20}
          max={2000}
          step={1}
          mayBeUnset
          onChange={(widthMm) => {
            onChange((before) => ({ ...before, widthMm }), 'width')
          }}
        />
        <NumberField
          label={say('publishing.height')}
          unit="mm"
          value={publication.heightMm}
          unset={preview === null ? '' : mmText(preview.heightMm)}
          min={20}
          max={2000}
          step={1}
          mayBeUnset
          onChange={(heightMm) => {
            onChange((before) => ({ ...before, heightMm }), 'height')
          }}
        />
      </div>
      <TextField
        label={say('publishing.panel-letter')}
        value={publication.panelLetter}
        maxLength={4}
        rows={1}
        onChange={(panelLetter) => {
          onChange((before) => ({ ...before, panelLetter }), 'panel-letter')
        }}
      />
      {props.children}
    </section>
  )
}

function presetGroups(presets: readonly Preset[]): readonly SelectGroup<string>[] {
  return PRESET_GROUPS.map((group) => ({
    label: say(`publishing.group-${group}`),
    options: presets
      .filter((preset) => preset.group === group)
      .map(({ id, name, isUnchecked }) => ({
        id,
        label: isUnchecked ? say('publishing.preset-unchecked-name', { name }) : name,
      })),
  })).filter(({ options }) => options.length > 0)
}
