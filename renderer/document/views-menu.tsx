import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import type { SavedView } from '../../data/model/edits/saved-view-edits.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'
import { SaveViewDialog } from './save-view-dialog.tsx'
import { ViewsDialog } from './views-dialog.tsx'

/** The views that are saved in the dataset: show one, save the present one, rename and delete. */
export function ViewsMenu(props: { readonly query: ViewQuery; readonly onView: (query: ViewQuery) => void }) {
  const views = useSavedViews()
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null)
  const close = (): void => {
    setDialog(null)
  }
  return (
    <>
      <MenuTrigger>
        <Button className="button button-quiet">{say('views.menu')}</Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu views-menu"
            aria-label={say('views.title')}
            disabledKeys={views.filter(({ query }) => query === null).map(({ id }) => String(id))}
            onAction={(key) => {
              if (key === 'save' || key === 'manage') setDialog(key)
              const query = views.find(({ id }) => String(id) === key)?.query
              if (query !== undefined && query !== null) props.onView(query)
            }}
          >
            {views.map(({ id, name, query }) => (
              <MenuItem key={id} id={String(id)} className="menu-item" textValue={name}>
                {query === null ? say('views.unreadable', { name }) : name}
              </MenuItem>
            ))}
            {views.length > 0 && <Separator className="menu-line" />}
            <MenuItem id="save" className="menu-item">
              {say('views.save')}
            </MenuItem>
            {views.length > 0 && (
              <MenuItem id="manage" className="menu-item">
                {say('views.manage')}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {dialog === 'save' && <SaveViewDialog query={props.query} onClose={close} />}
      {dialog === 'manage' && <ViewsDialog views={views} onClose={close} />}
    </>
  )
}

function useSavedViews(): readonly SavedView[] {
  const desk = useDesk()
  const { revision } = useDocumentControl()
  const [views, setViews] = useState<readonly SavedView[]>([])
  useEffect(() => {
    let isCurrent = true
    void desk.call('views.saved', {}).then((reply) => {
      if (isCurrent && reply.ok) setViews(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, revision])
  return views
}
