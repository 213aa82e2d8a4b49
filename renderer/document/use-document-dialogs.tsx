import { useState, type ReactNode } from 'react'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { QuestionDialog } from '../components/question-dialog.tsx'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'
import type { DatasetControl } from '../state/use-dataset.ts'
import { ChangedOutsideQuestion } from './changed-outside-question.tsx'
import type { DocumentActions } from './document-menu.tsx'
import { LicencesDialog } from './licences-dialog.tsx'
import { TracesDialog } from './traces-dialog.tsx'

/** The document's actions that ask something first, and their dialogs. */
export function useDocumentDialogs(control: DatasetControl): {
  readonly actions: DocumentActions
  readonly dialogs: ReactNode
} {
  const desk = useDesk()
  const announce = useAnnounce()
  const { state } = useDocumentControl()
  const [asked, setAsked] = useState<'revert' | 'traces' | 'licences' | null>(null)
  const name = control.dataset?.name ?? ''
  const close = (): void => {
    setAsked(null)
  }
  const revert = (): void => {
    close()
    void desk.call('document.discard', {}).then((reply) => {
      if (!reply.ok) {
        control.report(reply.sentence)
        return
      }
      control.onOpened(reply.value)
      announce(say('document.reverted', { name: reply.value.name }))
    })
  }
  return {
    actions: {
      onRevert: () => {
        if (state?.dirty === true) setAsked('revert')
      },
      onTraces: () => {
        setAsked('traces')
      },
      onLicences: () => {
        setAsked('licences')
      },
    },
    dialogs: (
      <>
        <ChangedOutsideQuestion name={name} />
        {asked === 'traces' && <TracesDialog onClose={close} />}
        {asked === 'licences' && <LicencesDialog onClose={close} />}
        {asked === 'revert' && (
          <QuestionDialog
            title={say('document.revert-title', { name })}
            onCancel={close}
            buttons={
              <>
                <button type="button" className="button" onClick={close}>
                  {say('document.cancel')}
                </button>
                <button type="button" className="button button-main" onClick={revert}>
                  {say('document.revert-confirm')}
                </button>
              </>
            }
          >
            <p>{say('document.revert-text')}</p>
          </QuestionDialog>
        )}
      </>
    ),
  }
}
