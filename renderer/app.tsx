import { useCallback, useEffect, useState } from 'react'
import { say } from '../data/model/words/say.ts'
import type { DeskApi } from '../electron/contract/desk-api.ts'
import { createLiveMessage, LiveMessageContext, useAnnounce } from './components/live-region.tsx'
import { useTheme } from './components/use-theme.ts'
import { NoDataset } from './frame/no-dataset.tsx'
import { useFileDrop } from './frame/use-file-drop.ts'
import { Workspace } from './frame/workspace.tsx'
import { DeskContext } from './state/desk-context.ts'
import { readPreferences, storePreferences, type Preferences } from './state/preferences.ts'
import { useDataset } from './state/use-dataset.ts'

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
  const control = useDataset()
  const announce = useAnnounce()
  const { app, dataset, openFile } = control
  const onTooMany = useCallback(() => {
    announce(say('screen.drop-one'))
  }, [announce])
  const isFileOver = useFileDrop(openFile, onTooMany)

  useEffect(() => {
    document.documentElement.dataset['theme'] = preferences.theme
    storePreferences(preferences)
  }, [preferences])

  return (
    <>
      {app !== null && dataset !== null ? (
        <Workspace
          key={dataset.fingerprint}
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
      {isFileOver && (
        <div className="drop-target" data-drop-target>
          <p>{say('screen.drop-here')}</p>
        </div>
      )}
    </>
  )
}
