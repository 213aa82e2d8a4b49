import { useEffect, useState } from 'react'
import { say } from '../data/model/words/say.ts'
import { createLiveMessage, LiveMessageContext } from './components/live-region.tsx'
import { SheetLocaleProvider } from './components/sheet-locale-provider.tsx'
import { useTheme } from './components/use-theme.ts'
import { useUnsavedGuard } from './document/use-unsaved-guard.tsx'
import { useGivenFiles } from './frame/use-given-files.ts'
import { NoDataset } from './frame/no-dataset.tsx'
import { OpeningBar } from './frame/opening-bar.tsx'
import { Workspace } from './frame/workspace.tsx'
import { DeskContext } from './state/desk-context.ts'
import { DocumentContext } from './state/document-context.ts'
import { readPreferences, storePreferences, type Preferences } from './state/preferences.ts'
import type { StampedDesk } from './state/stamped-desk.ts'
import { useDataset } from './state/use-dataset.ts'
import { useDocument } from './state/use-document.ts'

/** The whole screen over one shell. */
export function App(props: { readonly desk: StampedDesk }) {
  const [message] = useState(createLiveMessage)
  return (
    <DeskContext value={props.desk}>
      <LiveMessageContext value={message}>
        <SheetLocaleProvider>
          <Desk />
        </SheetLocaleProvider>
      </LiveMessageContext>
    </DeskContext>
  )
}

function Desk() {
  const [preferences, setPreferences] = useState<Preferences>(readPreferences)
  const theme = useTheme(preferences.theme)
  const opening = useDataset()
  const held = useDocument(opening, opening.onChanged, opening.report)
  const guard = useUnsavedGuard(opening, held)
  const { question, whenFree } = guard
  const given = useGivenFiles(guard.control)
  const { control } = given
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
          given={given}
          preferences={preferences}
          onPreferences={setPreferences}
          theme={theme}
        />
      ) : (
        (app !== null || control.problem !== null) && <NoDataset given={given} />
      )}
      {control.opening !== null ? (
        <OpeningBar name={control.opening} />
      ) : (
        // The start's own dataset, whose name the page doesn't know yet.
        app === null && control.problem === null && <OpeningBar name={say('opening.first')} />
      )}
      {question}
    </DocumentContext>
  )
}
