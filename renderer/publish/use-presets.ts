import { useEffect, useState } from 'react'
import type { Preset } from '../../data/model/preset.ts'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'

/** Built-in presets, then the dataset’s own; empty until they have come. */
export function usePresets(): readonly Preset[] {
  const desk = useDesk()
  const { revision } = useDocumentControl()
  const [presets, setPresets] = useState<readonly Preset[]>([])
  useEffect(() => {
    let isCurrent = true
    void desk.call('publish.presets', {}).then((reply) => {
      if (isCurrent && reply.ok) setPresets(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, revision])
  return presets
}
