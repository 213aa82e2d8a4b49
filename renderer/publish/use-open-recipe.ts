import { useCallback } from 'react'
import type { Publication } from '../../data/model/publication.ts'
import type { Recipe } from '../../data/model/recipe.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'

/** Shows a recipe’s figure again, where `show` says that it can be. A preset that isn’t here comes with it and is kept, as an edit that can be undone. */
export function useOpenRecipe(
  show: (publication: Publication) => boolean,
  onShown: () => void,
): (recipe: Recipe) => void {
  const desk = useDesk()
  const announce = useAnnounce()
  const { apply } = useDocumentControl()
  return useCallback(
    ({ publication, preset, code }) => {
      const open = async (): Promise<void> => {
        const known = await desk.call('publish.presets', {})
        const isMissing = known.ok && !known.value.some(({ id }) => id === preset.id)
        const isKept =
          isMissing && (await apply({ kind: 'save-preset', preset: { ...preset, group: 'own' } }))
        if (!show(publication)) return
        onShown()
        const restored = say('publishing.recipe-restored', { code })
        announce(
          isKept ? `${restored} ${say('publishing.recipe-preset-kept', { name: preset.name })}` : restored,
        )
      }
      void open()
    },
    [desk, announce, apply, show, onShown],
  )
}
