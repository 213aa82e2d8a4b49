import { useEffect, useState } from 'react'
import type { DeskApi } from '../electron/contract/desk-api.ts'
import { createLiveMessage, LiveMessageContext } from './components/live-region.tsx'
import { useTheme } from './components/use-theme.ts'
import { useUnsavedGuard } from './document/use-unsaved-guard.tsx'
import { NoDataset } from './frame/no-dataset.tsx'
import { Workspace } from './frame/workspace.tsx'
import { DeskContext } from './state/desk-context.ts'
import { DocumentContext } from './state/document-context.ts'
import { readPreferences, storePreferences, type Preferences } from './state/preferences.ts'
import { useDataset } from './state/use-dataset.ts'
import { useDocument } from './state/use-document.ts'

/** The whole screen over one shell. */
export function App(props: { readonly desk: DeskApi }) {
  const [message] = useState(createLiveMessage)
  return (
    <DeskContext value={props.desk}>
      <LiveMessageContext value={message}>
        <Desk />
      </LiveMessageContext>
    </DeskContext>
  )
}

function Desk() {
  const [preferences, setPreferences] = useState<Preferences>(readPreferences)
  const theme = useTheme(preferences.theme)
  const opening = useDataset()
  const held = useDocument(opening.opened, opening.onChanged, opening.report)
  const { control, question, whenFree } = useUnsavedGuard(opening, held)
  const { app, dataset } = control

  useEffect(() => {
    document.documentElement.dataset['theme'] = preferences.theme
    storePreferences(preferences)
  }, [preferences])

  return (
    <DocumentContext value={held}>
      {app !== null && dataset !== null ? (
        <Workspace
          key={control.opened}
          whenFree={whenFree}
          app={app}
          dataset={dataset}
          control={control}
          preferences={preferences}
          onPreferences={setPreferences}
          theme={theme}
        />
      ) : (
        (app !== null || control.problem !== null) && <NoDataset control={control} />
      )}
      {question}
    </DocumentContext>
  )
}
