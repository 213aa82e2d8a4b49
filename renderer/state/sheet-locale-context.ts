import { createContext, useContext } from 'react'
import type { ExportLocale } from '../../data/model/publication.ts'

/** The language in which fact-check sheets are made, and the way to choose another. */
interface SheetLocale {
  readonly locale: ExportLocale
  readonly onLocale: (locale: ExportLocale) => void
}

export const SheetLocaleContext = createContext<SheetLocale>({
  locale: 'en',
  onLocale: () => {
    throw new Error('Nothing provides the language of fact-check sheets')
  },
})

export function useSheetLocale(): SheetLocale {
  return useContext(SheetLocaleContext)
}
