import { useMemo, useState, type ReactNode } from 'react'
import type { ExportLocale } from '../../data/model/publication.ts'
import { SheetLocaleContext } from '../state/sheet-locale-context.ts'

/** One language of fact-check sheets on all screens: that of a statement, and that of a figure. */
export function SheetLocaleProvider({ children }: { readonly children: ReactNode }) {
  const [locale, onLocale] = useState<ExportLocale>('en')
  const sheets = useMemo(() => ({ locale, onLocale }), [locale])
  return <SheetLocaleContext value={sheets}>{children}</SheetLocaleContext>
}
