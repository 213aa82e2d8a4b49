import { useEffect, useState } from 'react'
import type { SavedRecipe } from '../../data/model/edits/publish-edits.ts'
import type { PublishPreview } from '../../data/model/publish-preview.ts'
import type { Recipe } from '../../data/model/recipe.ts'
import { say } from '../../data/model/words/say.ts'
import { FileButton } from '../components/file-button.tsx'
import { useAnnounce } from '../components/live-region.tsx'
import { TextField } from '../components/text-field.tsx'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'
import { FindByCode } from './find-by-code.tsx'

/** Figures to make again: from a published file, from those kept in the dataset, or by the code in a footer. */
export function RecipesPanel(props: {
  readonly preview: PublishPreview
  readonly onFile: (file: File) => void
  readonly onRecipe: (recipe: Recipe) => void
}) {
  const { preview, onRecipe } = props
  const { apply } = useDocumentControl()
  const announce = useAnnounce()
  const recipes = useSavedRecipes()
  const [name, setName] = useState('')
  return (
    <section className="publish-group" aria-labelledby="publish-recipes">
      <h3 id="publish-recipes">{say('publishing.recipes')}</h3>
      <p className="hint">{say('publishing.recipes-hint')}</p>
      <p className="button-row">
        <FileButton
          label={say('publishing.recipe-open')}
          accept=".png,.svg,.pdf,.json"
          onFile={props.onFile}
        />
      </p>
      <FindByCode onRecipe={onRecipe} />
      <TextField
        label={say('publishing.recipe-name')}
        value={name}
        maxLength={200}
        rows={1}
        action={
          <button
            type="button"
            className="button button-quiet"
            disabled={name.trim() === ''}
            onClick={() => {
              const edit = { kind: 'save-recipe', name: name.trim(), recipe: preview.recipe } as const
              void apply(edit).then((isDone) => {
                if (!isDone) return
                setName('')
                announce(say('publishing.recipe-kept', { code: preview.code, name: edit.name }))
              })
            }}
          >
            {say('publishing.recipe-keep')}
          </button>
        }
        onChange={setName}
      />
      {recipes.length > 0 && (
        <ul className="saved-recipes">
          {recipes.map(({ id, name: title, code, recipe }) => (
            <li key={id}>
              <span>
                {title}
                <small>{code}</small>
              </span>
              <button
                type="button"
                className="button button-quiet"
                aria-label={say('publishing.recipe-show-of', { name: title })}
                disabled={recipe === null}
                onClick={() => {
                  if (recipe !== null) onRecipe(recipe)
                }}
              >
                {say('publishing.recipe-show')}
              </button>
              <button
                type="button"
                className="button button-quiet"
                aria-label={say('publishing.recipe-delete-of', { name: title })}
                onClick={() => void apply({ kind: 'delete-recipe', id })}
              >
                {say('publishing.recipe-delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function useSavedRecipes(): readonly SavedRecipe[] {
  const desk = useDesk()
  const { revision } = useDocumentControl()
  const [recipes, setRecipes] = useState<readonly SavedRecipe[]>([])
  useEffect(() => {
    let isCurrent = true
    void desk.call('recipes.saved', {}).then((reply) => {
      if (isCurrent && reply.ok) setRecipes(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, revision])
  return recipes
}
