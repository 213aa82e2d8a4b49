import { useId, useRef, useState } from 'react'
import type { Recipe } from '../../data/model/recipe.ts'
import { say } from '../../data/model/words/say.ts'
import { useDesk } from '../state/desk-context.ts'
import { isPublishedFile } from '../state/published-file.ts'
import { maybeRecipeCode } from './recipe-code.ts'

const MOST_FILES = 500
/** Handed over at once: a shell keeps no more than some dozens of files that a page brought. */
const FILES_AT_ONCE = 20

/** The recipe that a code in a footer stands for: among those kept in the dataset, or in a folder of published files. */
export function FindByCode(props: { readonly onRecipe: (recipe: Recipe) => void }) {
  const desk = useDesk()
  const id = useId()
  const folder = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<string | null>(null)
  const code = maybeRecipeCode(text)
  const find = async (files: readonly File[]): Promise<void> => {
    if (code === null) {
      setAnswer(say('publishing.code-whole'))
      return
    }
    const published = files.filter(({ name }) => isPublishedFile(name)).slice(0, MOST_FILES)
    for (let at = 0; at === 0 || at < published.length; at += FILES_AT_ONCE) {
      const handles: string[] = []
      for (const file of published.slice(at, at + FILES_AT_ONCE)) {
        const handle = await desk.handleOf(file)
        if (handle.ok) handles.push(handle.value.handle)
      }
      const reply = await desk.call('recipes.find', { code, files: handles })
      setAnswer(reply.ok ? reply.value.sentence : reply.sentence)
      if (!reply.ok) return
      if (reply.value.recipe !== null) {
        props.onRecipe(reply.value.recipe)
        return
      }
    }
    if (published.length > 0) setAnswer(say('recipe.find-none', { code, count: published.length }))
  }
  return (
    <form
      className="stacked-field"
      onSubmit={(event) => {
        event.preventDefault()
        void find([])
      }}
    >
      <label htmlFor={id}>{say('publishing.find-code')}</label>
      <span className="unit-input">
        <input
          id={id}
          type="text"
          className="text-input"
          autoComplete="off"
          maxLength={20}
          placeholder="DD-7F3K-92QA"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAnswer(null)
          }}
        />
        <button type="submit" className="button">
          {say('publishing.find')}
        </button>
      </span>
      <p role="status" className="hint">
        {answer}
      </p>
      {answer !== null && code !== null && (
        <button
          type="button"
          className="button field-button"
          onClick={() => {
            folder.current?.click()
          }}
        >
          {say('publishing.find-in-files')}
        </button>
      )}
      <input
        ref={folder}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        accept=".png,.svg,.pdf,.json"
        aria-label={say('publishing.find-in-files')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void find(files)
        }}
      />
    </form>
  )
}
