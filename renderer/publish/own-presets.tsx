import { useState } from 'react'
import type { Preset } from '../../data/model/preset.ts'
import type { Publication } from '../../data/model/publication.ts'
import { say } from '../../data/model/words/say.ts'
import { FileButton } from '../components/file-button.tsx'
import { useAnnounce } from '../components/live-region.tsx'
import { TextField } from '../components/text-field.tsx'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'
import { receiveSaved } from '../state/receive-saved.ts'
import type { ChangePublication } from './change-publication.ts'
import { freePresetId, ownPreset } from './own-preset.ts'

const LONGEST_NAME = 80

/** Presets of one’s own, kept in the dataset: made of the one in use, renamed, deleted, taken along as JSON. */
export function OwnPresets(props: {
  readonly publication: Publication
  readonly presets: readonly Preset[]
  readonly onChange: ChangePublication
  readonly onProblem: (sentence: string) => void
}) {
  const { publication, presets, onChange, onProblem } = props
  const desk = useDesk()
  const announce = useAnnounce()
  const { apply } = useDocumentControl()
  const [name, setName] = useState('')
  const preset = presets.find(({ id }) => id === publication.preset)
  const taken = presets.map(({ id }) => id)
  const isOwn = preset?.group === 'own'
  const isNamed = name.trim() !== ''
  const keep = async (kept: Preset): Promise<void> => {
    if (!(await apply({ kind: 'save-preset', preset: kept }))) return
    setName('')
    announce(say('publishing.preset-kept', { name: kept.name }))
    onChange((before) => ({
      ...before,
      preset: kept.id,
      widthMm: null,
      heightMm: null,
      textMode: null,
      notes: null,
    }))
  }
  const importFile = async (file: File): Promise<void> => {
    const handle = await desk.handleOf(file)
    const reply = handle.ok
      ? await desk.call('publish.preset-import', { handle: handle.value.handle })
      : handle
    if (!reply.ok) onProblem(reply.sentence)
    else await keep({ ...reply.value, id: freePresetId(reply.value.name, taken), group: 'own' })
  }
  return (
    <details>
      <summary>{say('publishing.own-presets')}</summary>
      <TextField
        label={say('publishing.preset-name')}
        value={name}
        maxLength={LONGEST_NAME}
        rows={1}
        onChange={setName}
      />
      <p className="button-row">
        <button
          type="button"
          className="button"
          disabled={!isNamed || preset === undefined}
          onClick={() => {
            if (preset !== undefined) void keep(ownPreset(preset, publication, name, taken))
          }}
        >
          {say('publishing.preset-keep')}
        </button>
        {isOwn && (
          <>
            <button
              type="button"
              className="button"
              disabled={!isNamed}
              onClick={() => {
                void apply({ kind: 'save-preset', preset: { ...preset, name: name.trim() } })
                setName('')
              }}
            >
              {say('publishing.preset-rename')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                const next = presets.find(({ group }) => group !== 'own')
                if (next !== undefined) onChange((before) => ({ ...before, preset: next.id }))
                void apply({ kind: 'delete-preset', preset: preset.id })
              }}
            >
              {say('publishing.preset-delete')}
            </button>
          </>
        )}
        <FileButton
          label={say('publishing.preset-import')}
          accept=".json"
          onFile={(file) => void importFile(file)}
        />
        <button
          type="button"
          className="button"
          onClick={() => {
            void desk.call('publish.preset-export', { preset: publication.preset }).then((reply) => {
              if (reply.ok) announce(receiveSaved(reply.value))
              else onProblem(reply.sentence)
            })
          }}
        >
          {say('publishing.preset-export')}
        </button>
      </p>
    </details>
  )
}
