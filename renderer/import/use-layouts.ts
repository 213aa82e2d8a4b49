import { useEffect, useState } from 'react'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { useDesk } from '../state/desk-context.ts'
import type { ReportFile } from './report-file.ts'

/** The mappings that files are read by: those kept in the dataset and the published ones. Asked for anew with each reading. */
export function useLayouts(reading: unknown): readonly MappingRecipe[] {
  const desk = useDesk()
  const [layouts, setLayouts] = useState<readonly MappingRecipe[]>([])
  useEffect(() => {
    let isCurrent = true
    void desk.call('import.layouts', {}).then((reply) => {
      if (isCurrent && reply.ok) setLayouts(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, reading])
  return layouts
}

/** The mapping that a file is read by; `null`: it is read by none, as Microsoft's workbooks are. */
export function recipeOf(
  { choices, report }: ReportFile,
  layouts: readonly MappingRecipe[],
): MappingRecipe | null {
  return choices.recipe ?? layouts.find(({ id }) => id === report?.layout?.id) ?? null
}
