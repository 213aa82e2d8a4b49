import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import { say } from '../../data/model/words/say.ts'

/** How the compared companies count, before their figures are drawn; once read, it folds above them. */
export function CountingFirst(props: {
  readonly counting: ViewAnswer['counting']
  readonly children: ReactNode
}) {
  const { counting } = props
  const key = counting.map(({ company }) => company).join(' ')
  const [read, setRead] = useState<string | null>(null)
  const fold = useRef<HTMLElement>(null)
  const isRead = counting.length > 0 && read === key
  const wasPressed = useRef(false)
  useEffect(() => {
    // The button that had the focus is gone.
    if (isRead && wasPressed.current) fold.current?.focus()
    wasPressed.current = false
  }, [isRead])
  if (counting.length === 0) return props.children
  if (isRead)
    return (
      <>
        <details className="counting">
          <summary ref={fold}>{say('explore.counting')}</summary>
          <CountingTable counting={counting} />
        </details>
        {props.children}
      </>
    )
  return (
    <section className="counting" aria-labelledby="counting-title">
      <div className="counting-head">
        <h2 id="counting-title">{say('explore.counting')}</h2>
        <button
          type="button"
          className="button"
          onClick={() => {
            wasPressed.current = true
            setRead(key)
          }}
        >
          {say('explore.counting-draw')}
        </button>
      </div>
      <CountingTable counting={counting} />
    </section>
  )
}

function CountingTable(props: { readonly counting: ViewAnswer['counting'] }) {
  const { counting } = props
  const subjects = counting[0]?.facts.map(({ subject }) => subject) ?? []
  return (
    <>
      <p>{say('explore.counting-lead')}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={say('explore.counting')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('explore.counting-subject')}</th>
              {counting.map(({ company, name }) => (
                <th key={company} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subjects.map((subject, index) => (
              <tr key={subject}>
                <th scope="row">{subject}</th>
                {counting.map(({ company, facts }) => (
                  <td key={company}>{facts[index]?.text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
