import { useEffect, useEffectEvent } from 'react'
import type { Publication } from '../../data/model/publication.ts'
import type { Recipe } from '../../data/model/recipe.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { useOpenRecipe } from '../publish/use-open-recipe.ts'
import { type ReadFile, useRecipeFile } from '../publish/use-recipe-file.ts'
import { useDesk } from '../state/desk-context.ts'
import type { GivenFiles } from './use-given-files.ts'

/** The figure that was made again last, and the way to make one of any recipe. */
interface ShownFigure {
  readonly openRecipe: (recipe: Recipe) => void
  readonly read: ReadFile | null
  readonly forget: () => void
}

/** Shows a published figure or a view that was brought from outside in the open dataset, or says why it can’t be shown. */
export function useShowGiven(
  given: GivenFiles,
  show: {
    /** Whether it can be shown; says itself why not. */
    readonly onPublication: (publication: Publication) => boolean
    readonly onPublish: () => void
    readonly onView: (query: ViewQuery) => void
    readonly onProblem: (sentence: string | null) => void
  },
): ShownFigure {
  const openRecipe = useOpenRecipe(show.onPublication, show.onPublish)
  const { read, forget } = useRecipeFile(
    given.figure,
    ({ reading }) => {
      given.forgetFigure()
      show.onProblem(null)
      if (reading.numbers !== 'unanswerable') openRecipe(reading.recipe)
    },
    (sentence) => {
      given.forgetFigure()
      show.onProblem(sentence)
    },
  )
  useGivenView(given, show.onView, show.onProblem)
  return { openRecipe, read, forget }
}

function useGivenView(
  given: GivenFiles,
  onView: (query: ViewQuery) => void,
  onProblem: (sentence: string | null) => void,
): void {
  const desk = useDesk()
  const { view } = given
  const ask = useEffectEvent(async (text: string): Promise<void> => {
    given.forgetView()
    const reply = await desk.call('app.given-view', { text })
    if (reply.ok) onView(reply.value.query)
    else onProblem(reply.sentence)
  })
  useEffect(() => {
    if (view !== null) void ask(view)
  }, [view])
}
