import { useRef, useState, type ReactNode } from 'react'
import type {
  AssessedOwnStatement,
  OwnArticle,
  OwnBoard,
  OwnCommitment,
} from '../../../data/model/own-claims.ts'
import type { AssessedStatement } from '../../../data/model/verdict.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { maybeDraft } from '../../../data/model/draft-of-claim.ts'
import { formatCount } from '../../../data/model/format.ts'
import { say } from '../../../data/model/words/say.ts'
import type { DatasetInfo } from '../../../data/model/dataset-info.ts'
import { useAnnounce } from '../../components/live-region.tsx'
import { useDesk } from '../../state/desk-context.ts'
import { useDocumentControl } from '../../state/document-context.ts'
import { receiveSaved } from '../../state/receive-saved.ts'
import { SheetLanguage } from '../../components/sheet-language.tsx'
import { StatementEntry } from '../statement-entry.tsx'
import { ArticleForm } from './article-form.tsx'
import { ClaimForm, type ClaimFormStart } from './claim-form.tsx'
import { CommitmentForm, type CommitmentFormStart } from './commitment-form.tsx'
import { EntryActions } from './entry-actions.tsx'
import { OwnArticleView } from './own-article-view.tsx'
import { OwnToolbar } from './own-toolbar.tsx'
import { PasteForm } from './paste-form.tsx'

/** What stands in the place of the lists. */
type Doing =
  | { readonly what: 'paste' }
  | { readonly what: 'article'; readonly article: OwnArticle }
  | { readonly what: 'claim'; readonly start: ClaimFormStart }
  | { readonly what: 'commitment'; readonly start: CommitmentFormStart }

const NEW_CLAIM: ClaimFormStart = { key: null, facts: null, words: '', passage: null, publisher: '' }

/** Articles and claims of the reader's own: added, changed, taken away and undone; in and out as a file. */
export function OwnPart(props: {
  readonly dataset: DatasetInfo
  readonly own: OwnBoard
  readonly onLens: (lens: ViewQuery) => void
  readonly onRows: (statement: AssessedStatement) => void
}) {
  const { dataset, own } = props
  const document = useDocumentControl()
  const desk = useDesk()
  const announce = useAnnounce()
  const [doing, setDoing] = useState<Doing | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const article = own.articles.find(({ key }) => key === reading)
  const onDone = (): void => {
    setDoing(null)
    top.current?.focus()
  }
  const addFile = async (channel: 'own.open-article' | 'own.import', file: File): Promise<void> => {
    const handle = await desk.handleOf(file)
    const reply = handle.ok ? await desk.call(channel, { handle: handle.value.handle }) : handle
    setProblem(reply.ok ? null : reply.sentence)
    if (reply.ok) await document.noteChange(reply.value)
  }
  const remove = async (
    kind: 'delete-own-article' | 'delete-own-commitment' | 'delete-own-statement',
    key: string,
  ): Promise<void> => {
    await document.apply({ kind, key })
    top.current?.focus()
  }
  return (
    <div className="own" ref={top} tabIndex={-1}>
      <p className="lead">{say('own.lead')}</p>
      <OwnToolbar
        hasOwn={own.articles.length + own.commitments.length + own.statements.length > 0}
        onArticleFile={(file) => void addFile('own.open-article', file)}
        onImportFile={(file) => void addFile('own.import', file)}
        onPaste={() => {
          setDoing({ what: 'paste' })
        }}
        onClaim={() => {
          setDoing({ what: 'claim', start: NEW_CLAIM })
        }}
        onExport={() => {
          void desk.call('own.export', {}).then((reply) => {
            if (reply.ok) announce(receiveSaved(reply.value))
            else setProblem(reply.sentence)
          })
        }}
      />
      {problem !== null && (
        <p role="alert" className="form-problem">
          {problem}
        </p>
      )}
      {doing?.what === 'paste' && (
        <PasteForm
          onKeep={(facts, text) => document.apply({ kind: 'add-own-article', facts, text: lineFeeds(text) })}
          onDone={onDone}
        />
      )}
      {doing?.what === 'article' && (
        <ArticleForm
          key={doing.article.key}
          start={doing.article}
          onKeep={(facts) => document.apply({ kind: 'change-own-article', key: doing.article.key, facts })}
          onDone={onDone}
        />
      )}
      {doing?.what === 'claim' && (
        <ClaimForm
          key={doing.start.key ?? doing.start.words}
          start={doing.start}
          catalogue={dataset.catalogue}
          onKeep={(key, facts) => document.apply({ kind: 'put-own-statement', key, facts })}
          onDone={onDone}
        />
      )}
      {doing?.what === 'commitment' && (
        <CommitmentForm
          key={doing.start.key ?? doing.start.facts.quotation}
          start={doing.start}
          onKeep={(key, facts) => document.apply({ kind: 'put-own-commitment', key, facts })}
          onDone={onDone}
        />
      )}
      {doing === null && article !== undefined && (
        <OwnArticleView
          key={article.key}
          article={article}
          own={own}
          known={dataset.articles}
          onMark={(kind, words, passage) => {
            const publisher = article.publisher ?? article.author ?? article.title
            setDoing(
              kind === 'claim'
                ? { what: 'claim', start: { key: null, facts: null, words, passage, publisher } }
                : {
                    what: 'commitment',
                    start: { key: null, facts: { passage, speaker: '', quotation: words, note: null } },
                  },
            )
          }}
          onClose={() => {
            setReading(null)
            top.current?.focus()
          }}
        />
      )}
      {doing === null && (
        <>
          <OwnSection title={say('own.articles')} isEmpty={own.articles.length === 0}>
            {own.articles.map((each) => (
              <li key={each.key} data-own={each.key}>
                <p>
                  <b>{each.title}</b>{' '}
                  <span className="hint">
                    {[
                      each.author,
                      each.publisher,
                      each.publishedOn,
                      say('own.characters', { count: formatCount(each.length) }),
                    ]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>
                </p>
                <EntryActions
                  words={each.title}
                  onRead={() => {
                    setReading(each.key)
                  }}
                  onEdit={() => {
                    setDoing({ what: 'article', article: each })
                  }}
                  onDelete={() => void remove('delete-own-article', each.key)}
                />
              </li>
            ))}
          </OwnSection>
          <OwnSection title={say('own.commitments')} isEmpty={own.commitments.length === 0}>
            {own.commitments.map((each) => (
              <OwnCommitmentEntry
                key={each.key}
                commitment={each}
                onEdit={() => {
                  const { key, ...facts } = each
                  setDoing({ what: 'commitment', start: { key, facts } })
                }}
                onDelete={() => void remove('delete-own-commitment', each.key)}
              />
            ))}
          </OwnSection>
          <OwnSection
            title={say('own.claims')}
            isEmpty={own.statements.length === 0}
            head={own.statements.length > 0 && <SheetLanguage />}
          >
            {own.statements.map((each) => (
              <li key={each.id} data-own={each.id}>
                <StatementEntry
                  statement={each}
                  catalogue={dataset.catalogue}
                  onLens={props.onLens}
                  onRows={props.onRows}
                />
                <OwnClaimActions
                  statement={each}
                  dataset={dataset}
                  onEdit={() => {
                    const { id, facts } = each
                    const { words, passage, publisher } = facts
                    setDoing({ what: 'claim', start: { key: id, facts, words, passage, publisher } })
                  }}
                  onDelete={() => void remove('delete-own-statement', each.id)}
                />
              </li>
            ))}
          </OwnSection>
        </>
      )}
    </div>
  )
}

function OwnSection(props: {
  readonly title: string
  readonly isEmpty: boolean
  readonly head?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className="own-section">
      <h2>{props.title}</h2>
      {props.head}
      {props.isEmpty ? <p className="hint">{say('own.none')}</p> : <ul>{props.children}</ul>}
    </section>
  )
}

function OwnCommitmentEntry(props: {
  readonly commitment: OwnCommitment
  readonly onEdit: () => void
  readonly onDelete: () => void
}) {
  const { key, quotation, speaker, note } = props.commitment
  return (
    <li data-own={key}>
      <blockquote>
        <p className="statement-words">“{quotation}”</p>
        <footer className="hint">{[speaker, note].filter((part) => part !== null).join(' · ')}</footer>
      </blockquote>
      <EntryActions words={quotation} onRead={null} onEdit={props.onEdit} onDelete={props.onDelete} />
    </li>
  )
}

/** A claim with more than the form can say is never opened in it: that would lose the rest. */
function OwnClaimActions(props: {
  readonly statement: AssessedOwnStatement
  readonly dataset: DatasetInfo
  readonly onEdit: () => void
  readonly onDelete: () => void
}) {
  const { words, claim } = props.statement
  const isInForm = maybeDraft(claim, props.dataset.catalogue) !== null
  return (
    <>
      {!isInForm && <p className="hint">{say('own.not-in-form')}</p>}
      <EntryActions
        words={words}
        onRead={null}
        onEdit={isInForm ? props.onEdit : null}
        onDelete={props.onDelete}
      />
    </>
  )
}

function lineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}
