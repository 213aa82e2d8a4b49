import { createContext, useContext } from 'react'
import type { DocumentControl } from './use-document.ts'

/** The open dataset as a document; given once at the root. */
export const DocumentContext = createContext<DocumentControl | null>(null)

/** @throws {Error} outside the app's root: our own fault. */
export function useDocumentControl(): DocumentControl {
  const control = useContext(DocumentContext)
  if (control === null) throw new Error('The screen stands outside its root')
  return control
}
